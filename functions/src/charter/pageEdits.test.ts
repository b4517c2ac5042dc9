import type { ZoneRules } from '../../../src/domain/sessions';
import { aboutHtml } from './pageAbout';
import { guidOf, sectionPartId, textOf, aboutPartId } from './pageContent';
import { editsOf, type KnownVersion } from './pageEdits';

const a = guidOf('a');
const b = guidOf('b');
const added = guidOf('by hand');
const state = ['page', '"{X},4"'];
const clauses = [
  { id: a, section: 'purpose', text: 'We help all and _each other_.\n\n* one\n* two' },
  { id: b, section: 'values', heading: 'Openness', text: 'We say what we see.' },
] as const;
const known: readonly KnownVersion[] = [{ number: 3, clauses }];
const page = [
  { id: aboutPartId, html: '<p>Version 3, adopted by consent.</p>' },
  { id: sectionPartId('purpose'), html: '<h2>Purpose</h2>' },
  textOf(clauses[0]),
  { id: sectionPartId('values'), html: '<h2>Values</h2>' },
  textOf(clauses[1]),
];
const withText = (id: string, html: string) => page.map((one) => (one.id === id ? { id, html } : one));
const changes = (texts: typeof page, versions = known) =>
  editsOf(texts, versions, state).edits.map(({ change }) => change);
const left = (texts: typeof page) => editsOf(texts, known, state).left;

describe('what somebody changed on the page of a charter by hand', () => {
  it('is nothing when the page says the same in SharePoint’s own way', () => {
    const html = `<div class="x">${textOf(clauses[1]).html.replace(/<p>/g, '<p style="color:red">&nbsp;')} </div>`;
    expect(changes(withText(b, html))).toEqual([]);
    expect(changes([...page].reverse())).toEqual([]);
    expect(changes(withText(aboutPartId, '<p>Version 9, adopted on 2 September 2026 by a lead, at once.</p>'))).toEqual(
      [],
    );
    const turned = '<p>Version 9, adopted on 2 September 2026, which turns version 8 back.</p>';
    expect([changes(withText(aboutPartId, turned)), left(withText(aboutPartId, turned))]).toEqual([[], []]);
  });

  it('is nothing where a version has words that draw nothing', () => {
    for (const text of ['[x1]: https://example.org/1', '#', '&nbsp;']) {
      const empty: KnownVersion = { number: 2, clauses: [clauses[0], { ...clauses[1], heading: undefined, text }] };
      const { html } = textOf(empty.clauses[1] ?? clauses[1]);
      expect(changes(withText(b, html), [...known, empty])).toEqual([]);
    }
  });

  it('is another wording, with the marks that the author chose where nothing was changed', () => {
    const { html } = textOf(clauses[0]);
    expect(changes(withText(a, html.replace('help', 'support')))).toEqual([
      { kind: 'reword', clauseId: a, text: 'We support all and _each other_.\n\n* one\n* two' },
    ]);
  });

  it('is another heading, or none', () => {
    expect(changes(withText(b, '<h3>Frankness</h3><p>We say what we see.</p>'))).toEqual([
      { kind: 'reword', clauseId: b, heading: 'Frankness', text: 'We say what we see.' },
    ]);
    expect(changes(withText(b, '<p>We say what we see.</p>'))).toEqual([
      { kind: 'reword', clauseId: b, text: 'We say what we see.' },
    ]);
  });

  it('is a clause less when its web part has gone or is empty', () => {
    const remove = [{ kind: 'remove', clauseId: b }];
    expect(changes(page.filter(({ id }) => id !== b))).toEqual(remove);
    expect(changes(withText(b, '<p>&nbsp;</p>'))).toEqual(remove);
  });

  it('is a clause more, where it stands on the page', () => {
    const [about, title, first, ...rest] = page as [(typeof page)[0], (typeof page)[0], (typeof page)[0]];
    const part = { id: added, html: '<h3>New</h3><p>And this.</p>' };
    const clause = { id: expect.any(String) as string, section: 'purpose', heading: 'New', text: 'And this.' };
    expect(changes([about, title, part, first, ...rest])).toEqual([{ kind: 'add', clause, before: a }]);
    expect(changes([about, title, first, part, ...rest])).toEqual([{ kind: 'add', clause }]);
    expect(changes(withText(sectionPartId('purpose'), '<h2>Purpose</h2><p>And this.</p>'))).toEqual([
      { kind: 'add', clause: { id: clause.id, section: 'purpose', text: 'And this.' }, before: a },
    ]);
  });

  it('is nothing that another version says which may be on its way to the page', () => {
    const next = {
      number: 4,
      clauses: [
        { ...clauses[0], text: 'We help.' },
        { id: added, section: 'values', text: 'More.' },
      ],
    } as const;
    const half = [...withText(a, '<p>We help.</p>').filter(({ id }) => id !== b), { id: added, html: '<p>More.</p>' }];
    expect(changes(half, [...known, next])).toEqual([]);
    expect(changes(half)).toHaveLength(3);
  });

  it('is no change of a clause, and still told, when the page is no longer ours at all', () => {
    const other = [{ id: added, html: '<p>Something else.</p>' }];
    expect(changes(other)).toEqual([]);
    expect(left(other)).toEqual([{ what: 'replaced', text: 'Something else.' }]);
  });

  it('is told when it stands in the title of a section or in our own lines above', () => {
    const section = sectionPartId('values');
    expect(left(page)).toEqual([]);
    expect(left(withText(section, '<h2>What we value</h2>'))).toEqual([{ what: 'section', text: 'What we value' }]);
    const text = 'Version 3, adopted by nobody.';
    expect(left(withText(aboutPartId, `<p>${text}</p>`))).toEqual([{ what: 'above', text }]);
    expect(changes(withText(aboutPartId, `<p>${text}</p>`))).toEqual([]);
  });

  it('is a clause more when it stands below our own lines, or in the place of a title', () => {
    const clause = { id: expect.any(String) as string, section: 'purpose', text: 'And this.' };
    const zones = { dateAt: () => '2026-09-02' } as unknown as ZoneRules;
    const told = { version: 3, adoptedAt: '2026-09-02T09:00:00.000Z', reviewOn: '2027-03-02' } as const;
    for (const url of [undefined, 'https://a.example/x.aspx?a=(1)&b=2']) {
      for (const how of ['atOnce', 'consent'] as const) {
        const ours = aboutHtml({ ...told, adopted: { how } }, 'Europe/London', zones, url);
        expect([...changes(withText(aboutPartId, ours)), ...left(withText(aboutPartId, ours))]).toEqual([]);
        expect(changes(withText(aboutPartId, `${ours}<p>And this.</p>`))).toEqual([{ kind: 'add', clause, before: a }]);
      }
    }
    const title = sectionPartId('purpose');
    expect(changes(withText(title, '<p>And this.</p>'))).toEqual([{ kind: 'add', clause, before: a }]);
    expect(changes(withText(title, '<p>Purpose</p>'))).toEqual([]);
  });

  it('is a clause more when one web part stands there twice', () => {
    const twice = [...page, { id: b, html: '<p>Said again, otherwise.</p>' }];
    expect(changes(twice)).toMatchObject([
      { kind: 'add', clause: { section: 'values', text: 'Said again, otherwise.' } },
    ]);
  });

  it('has the same id for the same state of the page, and another for the next', () => {
    const texts = withText(a, '<p>Other words.</p>');
    const [one] = editsOf(texts, known, state).edits;
    expect(editsOf(texts, known, state).edits).toEqual([one]);
    expect(editsOf(texts, known, ['page', '"{X},5"']).edits[0]?.id).not.toBe(one?.id);
    expect(one?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
