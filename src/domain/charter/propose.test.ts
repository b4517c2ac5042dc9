import { zones } from '../sessions/testing';
import type { ProposeBody } from './contract';
import { charterLimits } from './limits';
import { propose, type Proposing } from './propose';
import type { Change, Proposal } from './proposal';
import { charterOf, clauseOf, guidOf, hoursLater, mergeLines, personOf, proposalOf } from './testing';

const { clauses } = charterOf();
const now = hoursLater(24);
const ana = personOf('ana');
const reword: Change = { kind: 'reword', clauseId: guidOf(6), text: 'We decide together.' };
const wishOf = (more: Partial<ProposeBody & Pick<Proposal, 'fromPage'>> = {}) => ({
  ...{ id: guidOf(200), change: reword, reason: 'It is clearer.', weight: 'minor' as const, version: 1 },
  ...more,
});
const toCharter = (more: Partial<Proposing> = {}): Proposing => ({
  charter: { version: 1, clauses },
  ...{ base: clauses, standing: [], reserved: new Set<string>(), timeZone: 'Europe/London' },
  ...more,
});
const none = toCharter({ charter: { version: 0, clauses: [] }, base: [] });
const proposed = (wish = wishOf(), to = toCharter()) => propose(wish, ana, to, now, zones, mergeLines);
const refusal = (wish: Parameters<typeof wishOf>[0], to = toCharter()): object => {
  const made = proposed(wishOf(wish), to);
  return made.ok ? made.value : made.refusal;
};

describe('proposing a change', () => {
  it('opens it for a week, with nothing said about it yet', () => {
    expect(proposed()).toEqual({
      ok: true,
      value: {
        ...{ id: guidOf(200), by: ana, at: now, reason: 'It is clearer.', change: reword, weight: 'minor' },
        ...{ baseVersion: 1, wording: 1, closesAt: hoursLater(24 * 8), state: 'open' },
        ...{ support: [], objections: [], comments: [] },
      },
    });
  });

  it('keeps texts tidy, and nothing in them that nobody sees', () => {
    const change = { ...reword, heading: ' \u200B ', text: '\r\n  We decide\u202E together. \n\n', extra: 1 } as Change;
    expect(proposed(wishOf({ change, reason: ' Why\u0007 not? ' }))).toMatchObject({
      value: { change: { kind: 'reword', clauseId: guidOf(6), text: '  We decide together.' }, reason: 'Why not?' },
    });
    expect(refusal({ change })).not.toHaveProperty('change.extra');
    expect(refusal({ change })).not.toHaveProperty('change.heading');
  });

  it('is done once under an id, which nobody else may use', () => {
    const standing = [proposalOf({ reason: 'As it was' })];
    expect(refusal({ id: guidOf(200) }, toCharter({ standing }))).toEqual(standing[0]);
    expect(propose(wishOf(), personOf('ben'), toCharter({ standing }), now, zones, mergeLines)).toEqual({
      ok: false,
      refusal: { code: 'idTaken' },
    });
  });

  it('begins a charter where there is none, and nobody proposes a second beginning', () => {
    const start: Change = { kind: 'start', clauses: [clauseOf(1, 'purpose', 'We help. ')] };
    const wish = { change: start, reason: ' ', version: 0, weight: 'minor' as const };
    const begun = refusal(wish, none);
    expect(begun).toMatchObject({ weight: 'major', reason: '', change: { clauses: [{ text: 'We help.' }] } });
    expect(refusal({ ...wish, id: guidOf(201) }, { ...none, standing: [begun as Proposal] })).toEqual({
      code: 'charterStarted',
    });
    expect(refusal(wish)).toEqual({ code: 'charterStarted' });
    expect(refusal({ ...wish, change: { kind: 'start', clauses: [] } }, none)).toMatchObject({ code: 'textEmpty' });
    expect(refusal({ version: 0 }, none)).toEqual({ code: 'charterMissing' });
  });

  it('needs words that can be read, and not too many', () => {
    expect(refusal({ reason: ' ' })).toEqual({ code: 'textEmpty', field: 'reason' });
    expect(refusal({ reason: ' ', fromPage: true })).toMatchObject({ reason: '', fromPage: true });
    expect(refusal({ change: { ...reword, text: '\u200B\n' } })).toEqual({ code: 'textEmpty', field: 'text' });
    const limit = charterLimits.clauseText;
    expect(refusal({ change: { ...reword, text: 'x'.repeat(50_000) } })).toEqual({
      ...{ code: 'textTooLong', field: 'text', limit, length: 50_000 },
    });
    expect(refusal({ change: { ...reword, text: '🌱'.repeat(limit) } })).toMatchObject({ state: 'open' });
    expect(refusal({ change: { ...reword, heading: 'x'.repeat(121) } })).toMatchObject({
      field: 'heading',
      length: 121,
    });
    expect(refusal({ reason: 'x'.repeat(2_001) })).toMatchObject({ field: 'reason', limit: 2_000 });
  });

  it('lets no link in but to the web and to mail', () => {
    const link = 'javascript:alert(1)';
    const add: Change = { kind: 'add', clause: clauseOf(7, 'roles', `Ask [us](${link}).`) };
    expect(refusal({ change: add })).toEqual({ code: 'linkNotAllowed', link });
    const start: Change = { kind: 'start', clauses: [clauseOf(1, 'roles', '<ftp://x>')] };
    expect(refusal({ change: start, version: 0 }, none)).toEqual({ code: 'linkNotAllowed', link: 'ftp://x' });
  });

  it('is about a clause that is there, and changes something', () => {
    expect(refusal({ change: { ...reword, clauseId: guidOf(99) } })).toEqual({ code: 'clauseUnknown' });
    expect(refusal({ change: { ...reword, text: ' We decide by consent.\n'.trimStart() } })).toEqual({
      code: 'nothingChanges',
    });
    expect(refusal({ version: 2 })).toEqual({ code: 'versionUnknown' });
    expect(refusal({ version: 0.5 })).toEqual({ code: 'versionUnknown' });
  });

  it('adds no clause under an id that another clause has, or would have', () => {
    const add: Change = { kind: 'add', clause: clauseOf(6, 'roles', 'We take turns.') };
    expect(refusal({ change: add })).toEqual({ code: 'clauseIdTaken' });
    const other: Change = { kind: 'add', clause: clauseOf(7, 'roles', 'We take turns.') };
    const standing = [proposalOf({ id: guidOf(201), change: other })];
    expect(refusal({ change: other }, toCharter({ standing }))).toEqual({ code: 'clauseIdTaken' });
  });

  it('gives no clause an id that a part of the page in SharePoint bears', () => {
    const clause = clauseOf(7, 'roles', 'We take turns.');
    const reserved = new Set([clause.id]);
    expect(refusal({ change: { kind: 'add', clause } }, toCharter({ reserved }))).toEqual({ code: 'clauseIdTaken' });
    const none = toCharter({ reserved, charter: { version: 0, clauses: [] }, base: [] });
    const start: Change = { kind: 'start', clauses: [clause] };
    expect(refusal({ change: start, version: 0 }, none)).toEqual({ code: 'clauseIdTaken' });
  });

  it('calls editorial only what may change no meaning', () => {
    const weight = 'editorial';
    expect(refusal({ weight })).toMatchObject({ state: 'open', weight });
    expect(refusal({ weight, change: { kind: 'remove', clauseId: guidOf(6) } })).toEqual({ code: 'notEditorial' });
    const clause = clauseOf(7, 'roles', 'We take turns.');
    expect(refusal({ weight, change: { kind: 'add', clause } })).toEqual({ code: 'notEditorial' });
  });

  it('is refused when very many stand, of one person or of all', () => {
    const ofAna = Array.from({ length: 20 }, (_unused, at) => proposalOf({ id: guidOf(300 + at) }));
    expect(refusal({}, toCharter({ standing: ofAna }))).toEqual({ code: 'tooManyProposals', limit: 20, of: 'person' });
    const ofBen = ofAna.map((proposal) => ({ ...proposal, by: personOf('ben') }));
    expect(refusal({}, toCharter({ standing: ofBen }))).toMatchObject({ state: 'open' });
    const all = Array.from({ length: 250 }, (_unused, at) => proposalOf({ id: guidOf(300 + at), by: personOf('ben') }));
    expect(refusal({}, toCharter({ standing: all }))).toMatchObject({ code: 'tooManyProposals', of: 'community' });
  });

  it('takes more at once from whoever rewrote the page by hand', () => {
    const standing = Array.from({ length: 20 }, (_unused, at) => proposalOf({ id: guidOf(300 + at) }));
    expect(proposed(wishOf({ fromPage: true }), toCharter({ standing }))).toMatchObject({ value: { fromPage: true } });
    const fromPage = Array.from({ length: 30 }, (_unused, at) => proposalOf({ id: guidOf(300 + at), fromPage: true }));
    const full = toCharter({ standing: fromPage });
    expect(proposed(wishOf({ fromPage: true }), full)).toMatchObject({
      refusal: { code: 'tooManyProposals', limit: 30 },
    });
    expect(proposed(wishOf(), full)).toMatchObject({ ok: true });
  });
});

describe('proposing from a charter that has changed meanwhile', () => {
  const changed = clauses.map((clause) => (clause.id === guidOf(6) ? { ...clause, text: 'Leads decide.' } : clause));
  const later = toCharter({ charter: { version: 2, clauses: changed } });

  it('loses nothing: what only a person can bring together waits for its proposer', () => {
    expect(refusal({}, later)).toMatchObject({ state: 'outdated', change: reword, baseVersion: 1 });
    const gone = toCharter({ charter: { version: 2, clauses: clauses.slice(0, 5) } });
    expect(refusal({}, gone)).toMatchObject({ state: 'outdated', change: reword });
  });

  it('is as good as proposed now where it fits', () => {
    const change: Change = { ...reword, clauseId: guidOf(1) };
    expect(refusal({ change }, later)).toMatchObject({ state: 'open', baseVersion: 2 });
  });

  it('is refused where nothing is left to do', () => {
    expect(refusal({ change: { ...reword, text: 'Leads decide.' } }, later)).toEqual({ code: 'nothingChanges' });
    const gone = toCharter({ charter: { version: 2, clauses: clauses.slice(0, 5) } });
    expect(refusal({ change: { kind: 'remove', clauseId: guidOf(6) } }, gone)).toEqual({ code: 'clauseUnknown' });
  });
});
