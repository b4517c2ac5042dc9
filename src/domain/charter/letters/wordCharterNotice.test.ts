import { charterOf, clauseOf, hoursLater, proposalOf } from '../testing';
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
] as const;
const all: readonly CharterNews[] = [
  { kind: 'objected', about, by: 'Ben', reason: 'Not everybody works on Fridays.' },
  { kind: 'commented', about, by: 'Ben', text: 'What about part-timers?' },
  { kind: 'returned', about, objections: [{ by: 'Ben', reason: 'Not on Fridays.' }] },
  { kind: 'adopted', about, version: 3, isMerged: true },
  { kind: 'adopted', about, version: 3, atOnceBy: 'Lena', isMerged: false },
  { kind: 'outdated', about },
  { kind: 'amended', about, by: 'Ana', closesAt: '2026-04-01T11:00:00.000Z', objects: true },
  { kind: 'reviewDue', on: '2026-09-02', questions: 2, returned: 0 },
  { kind: 'objectiveEnded', text: 'Meet every team', endsOn: '2026-06-01' },
  ...troubles.map((trouble) => ({ kind: 'pageTrouble', version: 3, trouble }) as const),
  { kind: 'reminder', lead: 'Lena', version: 3 },
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
      wordCharterNotice({ kind: 'outdated', about: { change, ...(clause ? { clause } : {}) } }, to).en.headline;
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
      { kind: 'outdated', about: bad },
      { kind: 'amended', about: bad, by: 'Ana', closesAt: hoursLater(99), objects: true },
      { kind: 'objectiveEnded', text: evil, endsOn: '2026-06-01' },
    ];
    for (const one of news) {
      const { en, cy } = wordCharterNotice(one, to);
      expect(JSON.stringify([en, cy])).not.toContain('evil');
      expect(JSON.stringify(cy)).toContain('(dolen wedi’i gadael allan)');
    }
  });

  it('does without a page', () => {
    const { url: _url, ...nowhere } = to;
    expect(wordCharterNotice({ kind: 'outdated', about }, nowhere).en).not.toHaveProperty('link');
  });
});
