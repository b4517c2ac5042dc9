import { charterOf, clauseOf, hoursLater, proposalOf } from '../testing';
import type { LeftOnPage } from './leftOnPage';
import type { CharterNews } from './news';
import { wordCharterNotice } from './wordCharterNotice';

const to = { name: 'Designers', timeZone: 'Europe/London', url: 'https://example.org/charter?community=c1' };
const about = { change: proposalOf().change, clause: charterOf().clauses[4] ?? clauseOf(5, 'roles', '') };
const troubles = [
  'siteRefused',
  'pagesMissing',
  'columnMissing',
  'consentMissing',
  'signInRefused',
  'notReached',
  'pageInUse',
  'pageRejected',
  'awaitsApproval',
] as const;
const misfits = ['charterStarted', 'clauseGone', 'clauseChanged', 'nothingLeft', 'full'] as const;
const all: readonly CharterNews[] = [
  { kind: 'objected', about, by: 'Ben', reason: 'Not everybody works on Fridays.' },
  { kind: 'commented', about, by: 'Ben', text: 'What about part-timers?' },
  { kind: 'returned', about, objections: [{ by: 'Ben', reason: 'Not on Fridays.' }] },
  { kind: 'adopted', about, version: 3, isMerged: true },
  { kind: 'adopted', about, version: 3, atOnceBy: 'Lena', isMerged: false },
  ...misfits.map((because) => ({ kind: 'outdated', about, because }) as const),
  { kind: 'amended', about, by: 'Ana', closesAt: '2026-04-01T11:00:00.000Z', objects: true },
  { kind: 'reviewDue', on: '2026-09-02', questions: 2, returned: 0 },
  { kind: 'objectiveEnded', text: 'Meet every team', endsOn: '2026-06-01' },
  ...troubles.map((trouble) => ({ kind: 'pageTrouble', version: 3, trouble }) as const),
  { kind: 'pageTrouble', version: 3, trouble: 'pageInUse', by: 'Ben' },
  { kind: 'pageLeft', by: ['Ben'], page: to.url, taken: 1, left: [{ what: 'section', text: 'Ours' }] },
  { kind: 'reminder', lead: 'Lena', version: 3 },
  { kind: 'withdrawn', about, by: 'Lena' },
  {
    kind: 'dayOfChanges',
    opened: [{ about, by: 'Ana', closesAt: '2026-04-01T11:00:00.000Z' }],
    atOnce: [{ about, by: 'Lena', version: 3, until: '2026-04-02T11:00:00.000Z' }],
    more: 0,
  },
];

describe('what people are told of their charter', () => {
  it.each(all)('says in both languages what it is about and where to do something: $kind', (news) => {
    const { en, cy } = wordCharterNotice(news, to);
    for (const { headline, text, link } of [en, cy]) {
      expect(headline).not.toBe('');
      expect(text).toContain('Designers');
      expect(link?.url).toBe(to.url);
    }
    expect(en.text).not.toBe(cy.text);
    expect(en.headline).not.toBe(cy.headline);
    expect(JSON.stringify([en, cy])).not.toMatch(/undefined|NaN|\[object/);
    expect(Object.keys(en)).toEqual(Object.keys(cy));
  });

  it('names the clause, and quotes the reason', () => {
    const { en, cy } = wordCharterNotice({ kind: 'objected', about, by: 'Ben', reason: 'Not on Fridays.' }, to);
    expect(en.headline).toBe('Ben objects to your proposal: reword “When we meet”');
    expect(cy.headline).toContain('aileirio “When we meet”');
    for (const { text } of [en, cy]) expect(text).toContain('“Not on Fridays.”');
  });

  it('names what a change is about, also when it is gone or new', () => {
    const headline = (change: typeof about.change, clause?: typeof about.clause) =>
      wordCharterNotice(
        { kind: 'outdated', about: { change, ...(clause ? { clause } : {}) }, because: 'clauseGone' },
        to,
      ).en.headline;
    expect(headline(about.change)).toBe('Your proposal needs you: reword a clause that is gone');
    expect(headline({ kind: 'add', clause: clauseOf(7, 'roles', '**We** take turns.') })).toContain(
      'add “We take turns.”',
    );
    expect(headline({ kind: 'remove', clauseId: 'x' }, about.clause)).toContain('remove “When we meet”');
    expect(headline({ kind: 'move', clauseId: 'x', section: 'roles' }, about.clause)).toContain('move “When we meet”');
    expect(headline({ kind: 'start', clauses: [] })).toContain('the first charter');
  });

  it('lists every objection that sent a proposal back', () => {
    const objections = [
      { by: 'Ben', reason: 'No.' },
      { by: 'Cai', reason: 'Not yet.' },
    ];
    const { en, cy } = wordCharterNotice({ kind: 'returned', about, objections }, to);
    expect(en.points).toEqual(['Ben: No.', 'Cai: Not yet.']);
    expect(cy.points).toEqual(en.points);
    expect(en.text).toContain('objections stood');
  });

  it('says by when to look again, by the clocks of the community', () => {
    const { en, cy } = wordCharterNotice(
      { kind: 'amended', about, by: 'Ana', closesAt: '2026-04-01T11:00:00.000Z', objects: false },
      to,
    );
    expect(en.closing).toBe('It is open until 12:00, Wednesday 1 April 2026.');
    expect(cy.closing).toContain('12:00, dydd Mercher 1 Ebrill 2026');
    expect(en.text).toContain('does not count for this one');
  });

  it('names what keeps the page back, and who can repair it', () => {
    const texts = troubles.map(
      (trouble) => wordCharterNotice({ kind: 'pageTrouble', version: 3, trouble }, to).en.text,
    );
    expect(new Set(texts).size).toBe(troubles.length);
    expect(texts[1]).toContain('an owner of the site can bring “Site Pages” back');
  });

  it('says why a proposal needs its proposer, for each reason another sentence', () => {
    for (const language of ['en', 'cy'] as const) {
      const texts = misfits.map(
        (because) => wordCharterNotice({ kind: 'outdated', about, because }, to)[language].text,
      );
      expect(new Set(texts).size).toBe(misfits.length);
    }
    const { text } = wordCharterNotice({ kind: 'outdated', about, because: 'clauseGone' }, to).en;
    expect(text).toBe(
      'The clause that you would change was removed from the charter of Designers. Your words are kept, and no date runs meanwhile.',
    );
  });

  it('holds no link that people wrote, whatever kind of change it is about', () => {
    const evil = 'See https://evil.example/x now';
    const words = { heading: evil, text: evil };
    const clause = clauseOf(7, 'roles', evil, evil);
    const changes = [
      { kind: 'start', clauses: [clause] },
      { kind: 'add', clause },
      { kind: 'reword', clauseId: 'x', ...words },
      { kind: 'move', clauseId: 'x', section: 'roles' },
      { kind: 'remove', clauseId: 'x' },
    ] as const;
    for (const change of changes) {
      const letter = wordCharterNotice(
        { kind: 'objected', about: { change, clause: words }, by: 'Ben', reason: 'No' },
        to,
      );
      expect(JSON.stringify(letter)).not.toContain('evil');
    }
  });

  it('says what was left on the page, quotes it, and leads to the version that holds it', () => {
    const page = 'https://example.org/sites/designers/SitePages/Charter.aspx';
    const left: readonly LeftOnPage[] = [
      { what: 'tooMany', count: 47 },
      { what: 'others', count: 2 },
      ...(['tooLong', 'noRoom', 'refused', 'section', 'title', 'above', 'replaced'] as const).map((what) => ({
        what,
        text: `See https://evil.example: ${'x'.repeat(500)}`,
      })),
    ];
    const news = { kind: 'pageLeft', by: ['Ana', 'Ben'], page, pageVersion: '4.0', taken: 0, left } as const;
    const { en, cy } = wordCharterNotice(news, to);
    for (const { points = [], closing, link, text } of [en, cy]) {
      expect(new Set(points.map((point) => point.slice(0, 20))).size).toBe(left.length);
      expect(points.join()).not.toContain('evil.example');
      expect(Math.max(...points.map(({ length }) => length))).toBeLessThan(400);
      expect([closing, text].join()).toMatch(/4\.0.*Ana, Ben/s);
      expect(link?.url).toBe(page);
    }
    expect(en.points?.[0]).toContain('47 parts of the page were changed at once');
    expect(wordCharterNotice({ ...news, by: [], taken: 3 }, to).en.text).toMatch(/^Somebody .* proposals now: 3\./);
  });

  it('leads only with what there is to talk about', () => {
    const points = (questions: number, returned: number) =>
      wordCharterNotice({ kind: 'reviewDue', on: '2026-09-02', questions, returned }, to).en.points;
    expect(points(0, 0)).toHaveLength(1);
    expect(points(2, 1)).toEqual([
      'Do we live by it?',
      'Questions that readers left: 2',
      'Proposals that could not be agreed: 1',
    ]);
  });

  it('holds no link that people wrote, wherever they wrote it', () => {
    const evil = 'See https://evil.example/x now';
    const change = { kind: 'add', clause: clauseOf(7, 'roles', evil, evil) } as const;
    const bad = { change, clause: { heading: evil, text: evil } };
    const news: readonly CharterNews[] = [
      { kind: 'objected', about: bad, by: 'Ben', reason: evil },
      { kind: 'commented', about: bad, by: 'Ben', text: evil },
      { kind: 'returned', about: bad, objections: [{ by: 'Ben', reason: evil }] },
      { kind: 'adopted', about: { ...bad, change: about.change }, version: 3, isMerged: false },
      { kind: 'outdated', about: bad, because: 'clauseChanged' },
      { kind: 'amended', about: bad, by: 'Ana', closesAt: hoursLater(99), objects: true },
      { kind: 'objectiveEnded', text: evil, endsOn: '2026-06-01' },
    ];
    for (const one of news) {
      const { en, cy } = wordCharterNotice(one, to);
      expect(JSON.stringify([en, cy])).not.toContain('evil');
      expect(JSON.stringify(cy)).toContain('(dolen wedi’i gadael allan)');
    }
  });

  it('tells of a day what was proposed, from where, and what can be turned back until when', () => {
    const opened = { about, by: 'Ana', closesAt: '2026-04-01T11:00:00.000Z' };
    const atOnce = [
      { about, by: 'Lena', version: 3, until: '2026-04-02T11:00:00.000Z' },
      { about, by: 'Ben', version: 4, turnsBack: 3 },
    ];
    const news = { kind: 'dayOfChanges', opened: [opened, { ...opened, fromPage: true }], atOnce, more: 2 } as const;
    const { en, cy } = wordCharterNotice(news, to);
    expect(en.points).toEqual([
      'Lena changed at once, as a lead may when the meaning stays: reword “When we meet” (version 3). If you find that the ' +
        'meaning has changed, you can turn it back until 12:00, Thursday 2 April 2026.',
      'Ben turned version 3 back: reword “When we meet” (version 4).',
      'Ana proposes: reword “When we meet” (open until 12:00, Wednesday 1 April 2026)',
      'Written on the page in SharePoint, and a proposal now: reword “When we meet” (open until 12:00, Wednesday 1 April 2026)',
      'And 2 more',
    ]);
    expect(cy.points).toHaveLength(5);
    const evil = { heading: 'See https://evil.example/x', text: '' };
    const bad = { ...news, opened: [{ ...opened, about: { change: about.change, clause: evil } }] };
    expect(JSON.stringify(wordCharterNotice(bad, to))).not.toContain('evil');
  });

  it('does without a page', () => {
    const { url: _url, ...nowhere } = to;
    expect(wordCharterNotice({ kind: 'outdated', about, because: 'full' }, nowhere).en).not.toHaveProperty('link');
  });
});
