import { adoptAtOnce, byClosing, decide, findOutdated } from './decide';
import type { Proposal } from './proposal';
import { charterOf, clauseOf, guidOf, hoursLater, members, mergeLines, personOf, proposalOf } from './testing';
import { changedInSharePoint } from './unsigned';

const { clauses } = charterOf();
const at = { charter: { version: 1, clauses }, base: clauses, members };
const { closesAt } = proposalOf();
const [ana, ben, lena] = [personOf('ana'), personOf('ben'), personOf('lena')];
const objection = { id: guidOf(1), by: ben, at: hoursLater(30), reason: 'Why?', wording: 1 };
const decided = (more: Partial<Proposal> = {}, now = closesAt, deciding = at) =>
  decide(proposalOf(more), deciding, now, mergeLines);

describe('deciding a proposal', () => {
  it('waits for its closing date, to the millisecond', () => {
    expect(decided({}, new Date(Date.parse(closesAt) - 1).toISOString())).toEqual({ kind: 'notYet' });
    expect(decided().kind).toBe('adopted');
  });

  it('decides nothing twice, and not what waits for its proposer', () => {
    for (const state of ['adopted', 'returned', 'withdrawn', 'outdated'] as const) {
      expect(decided({ state })).toEqual({ kind: 'notYet' });
    }
  });

  it('adopts what nobody objects to, with the version it makes and who supported this wording', () => {
    const support = [
      { by: ben, at: hoursLater(30), wording: 2 },
      { by: lena, at: hoursLater(30), wording: 1 },
    ];
    const later = hoursLater(24 * 9);
    expect(decided({ support, wording: 2, begunBy: lena }, later)).toMatchObject({
      kind: 'adopted',
      proposal: { state: 'adopted', ended: { at: later, version: 2 } },
      version: {
        ...{ number: 2, adoptedAt: later, weight: 'minor', change: proposalOf().change },
        proposal: { id: guidOf(200), by: ana, begunBy: lena, reason: proposalOf().reason, supporters: [ben] },
      },
    });
    const adopted = decided();
    expect(adopted.kind === 'adopted' && adopted.version.clauses[4]?.text).toContain('within one day');
    expect(adopted).not.toHaveProperty('version.adoptedBy');
    expect(adopted).not.toHaveProperty('version.merged');
  });

  it('sends it back while an objection stands, whichever wording it was raised against', () => {
    expect(decided({ objections: [objection], wording: 3 })).toMatchObject({
      ...{ kind: 'returned', proposal: { state: 'returned', ended: { at: closesAt }, objections: [objection] } },
    });
  });

  it('adopts it when the objection was withdrawn or its objector has left', () => {
    expect(decided({ objections: [{ ...objection, withdrawnAt: hoursLater(31) }] }).kind).toBe('adopted');
    const withoutBen = { ...at, members: new Set(['ana', 'lena']) };
    expect(decided({ objections: [objection] }, closesAt, withoutBen).kind).toBe('adopted');
  });

  it('adopts it also when its proposer has left', () => {
    expect(decided({}, closesAt, { ...at, members: new Set(['ben', 'lena']) }).kind).toBe('adopted');
  });

  it('drops what nobody of the community stands for, unless somebody supports this wording', () => {
    const by = changedInSharePoint;
    expect(decided({ by })).toMatchObject({
      kind: 'withdrawn',
      proposal: { state: 'withdrawn', ended: { at: closesAt } },
    });
    const support = [{ by: ben, at: hoursLater(30), wording: 1 }];
    expect(decided({ by, support }).kind).toBe('adopted');
    expect(decided({ by, support, wording: 2 }).kind).toBe('withdrawn');
    expect(decided({ by, support, objections: [{ ...objection, by: lena }] }).kind).toBe('returned');
    expect(decided({ by: ben, begunBy: by }).kind).toBe('adopted');
  });

  it('lets what no longer fits wait for a person', () => {
    const charter = { version: 2, clauses: clauses.filter(({ id }) => id !== guidOf(5)) };
    const gone = decided({}, closesAt, { ...at, charter });
    expect(gone).toMatchObject({ kind: 'outdated', proposal: { state: 'outdated', because: 'clauseGone' } });
    expect(gone).not.toHaveProperty('proposal.ended');
  });

  it('says that it was merged', () => {
    const changed = clauses.map((clause) =>
      clause.id === guidOf(5) ? { ...clause, heading: 'Our Thursdays' } : clause,
    );
    const merged = decided({}, closesAt, { ...at, charter: { version: 2, clauses: changed } });
    expect(merged).toMatchObject({
      kind: 'adopted',
      proposal: { ended: { merged: true } },
      version: { number: 3, merged: true },
    });
    expect(merged).toMatchObject({
      version: { change: { heading: 'Our Thursdays' } },
      proposal: { change: { heading: 'When we meet' } },
    });
  });

  it('finds open ones that no longer fit before they close, and leaves the others alone', () => {
    const charter = { version: 2, clauses: clauses.filter(({ id }) => id !== guidOf(5)) };
    expect(findOutdated(proposalOf(), { charter, base: clauses }, mergeLines)).toMatchObject({
      proposal: { state: 'outdated' },
    });
    expect(findOutdated(proposalOf({ state: 'returned' }), { charter, base: clauses }, mergeLines)).toBeUndefined();
    expect(findOutdated(proposalOf(), at, mergeLines)).toBeUndefined();
  });

  it('goes by closing date', () => {
    const [a, b, c] = [
      proposalOf({ id: guidOf(3) }),
      proposalOf({ id: guidOf(2) }),
      proposalOf({ closesAt: hoursLater(1) }),
    ];
    expect([a, b, c].sort(byClosing)).toEqual([c, b, a]);
  });
});

describe('adopting at once', () => {
  const now = hoursLater(30);
  const adopt = (more: Partial<Proposal>, wording = 1, deciding = at, when = now) => {
    const adopted = adoptAtOnce(
      proposalOf({ weight: 'editorial', ...more }),
      wording,
      lena,
      deciding,
      when,
      mergeLines,
    );
    return adopted.ok ? adopted.value : adopted.refusal;
  };

  it('is for editorial changes, and says who did it', () => {
    expect(adopt({})).toMatchObject({
      proposal: { ended: { by: lena, version: 2 } },
      version: { adoptedBy: lena, number: 2 },
    });
    for (const weight of ['minor', 'major'] as const) expect(adopt({ weight })).toEqual({ code: 'notEditorial' });
  });

  it('is for the first charter too', () => {
    const start = { kind: 'start', clauses: [clauseOf(1, 'purpose', 'We help.')] } as const;
    const none = { charter: { version: 0, clauses: [] }, base: [], members };
    expect(adopt({ change: start, weight: 'major', baseVersion: 0 }, 1, none)).toMatchObject({
      version: { number: 1, weight: 'major' },
    });
  });

  it('is not done over an objection, in another wording, after the end, or when it no longer fits', () => {
    expect(adopt({ objections: [objection] })).toEqual({ code: 'objectionStands', objections: 1 });
    expect(adopt({ objections: [{ ...objection, by: personOf('gone') }] })).toMatchObject({ code: 'objectionStands' });
    expect(adopt({ wording: 2 })).toEqual({ code: 'wordingChanged', wording: 2 });
    expect(adopt({}, 1, at, closesAt)).toEqual({ code: 'proposalEnded' });
    expect(adopt({ state: 'outdated' })).toEqual({ code: 'proposalOutdated' });
    expect(adopt({}, 1, { ...at, charter: { version: 2, clauses: [] } })).toEqual({ code: 'proposalOutdated' });
  });
});
