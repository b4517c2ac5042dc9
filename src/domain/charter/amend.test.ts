import { amend } from './amend';
import type { AmendBody } from './contract';
import { decide } from './decide';
import type { Change, Proposal } from './proposal';
import { object, support, supportersOf } from './stances';
import { charterOf, guidOf, hoursLater, members, mergeLines, personOf, proposalOf } from './testing';

const { clauses } = charterOf();
const [ana, ben, cai] = [personOf('ana'), personOf('ben'), personOf('cai')];
const now = hoursLater(48);
const change: Change = { kind: 'reword', clauseId: guidOf(5), text: 'We answer within three days.' };
const bodyOf = (more: Partial<AmendBody> = {}): AmendBody => ({
  ...{ wording: 1, change, reason: 'Three is what we can do.', weight: 'minor', version: 1 },
  ...more,
});
const at = {
  charter: { version: 1, clauses },
  base: clauses,
  standing: [],
  reserved: new Set<string>(),
  timeZone: 'Europe/London',
  members,
};
const amended = (proposal: Proposal, body = bodyOf(), by = ana, more: object = {}, when = now): object => {
  const made = amend(proposal, body, by, { ...at, ...more }, when, mergeLines);
  return made.ok ? made.value : made.refusal;
};
const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

describe('amending a proposal', () => {
  it('gives it another wording', () => {
    expect(amended(proposalOf())).toMatchObject({ wording: 2, change, reason: 'Three is what we can do.', by: ana });
  });

  it('leaves two days at least to look again, and never less than there were', () => {
    expect(amended(proposalOf())).toMatchObject({ closesAt: proposalOf().closesAt });
    const late = hoursLater(24 * 8 - 1);
    expect(amended(proposalOf(), bodyOf(), ana, {}, late)).toMatchObject({ closesAt: hoursLater(24 * 8 + 47) });
  });

  it('asks supporters to look again, and leaves objections standing', () => {
    const supported = must(support(proposalOf(), ben, 1, now));
    const objected = must(object(supported, { id: guidOf(1), reason: 'Why?', wording: 1 }, cai, now));
    const after = amended(objected) as Proposal;
    expect(supportersOf(after)).toEqual([]);
    expect(after.support).toHaveLength(1);
    expect(after.objections).toEqual(objected.objections);
  });

  it('is of the wording that was looked at, and in time', () => {
    expect(amended(proposalOf({ wording: 3 }))).toEqual({ code: 'wordingChanged', wording: 3 });
    const { closesAt } = proposalOf();
    expect(amended(proposalOf(), bodyOf(), ana, {}, closesAt)).toEqual({ code: 'proposalEnded' });
    expect(amended(proposalOf({ state: 'returned' }))).toEqual({ code: 'proposalEnded' });
  });

  it('is checked as proposing is', () => {
    expect(amended(proposalOf(), bodyOf({ reason: '' }))).toEqual({ code: 'textEmpty', field: 'reason' });
    const { change: same, reason } = proposalOf();
    expect(amended(proposalOf(), bodyOf({ change: same, reason }))).toEqual({ code: 'nothingChanges' });
    const add: Change = { kind: 'add', clause: { id: guidOf(9), section: 'roles', text: 'We take turns.' } };
    expect(
      amended(proposalOf({ change: add }), bodyOf({ change: add }), ana, { standing: [proposalOf({ change: add })] }),
    ).toMatchObject({
      wording: 2,
    });
  });

  it('is for its proposer while they are there', () => {
    expect(amended(proposalOf(), bodyOf(), ben)).toEqual({ code: 'notYours' });
  });
});

describe('a proposal that is outdated', () => {
  const changed = clauses.map((clause) => (clause.id === guidOf(5) ? { ...clause, text: 'We never meet.' } : clause));
  const later = { charter: { version: 2, clauses: changed }, base: changed };
  const outdated = proposalOf({ state: 'outdated', because: 'clauseChanged' });
  const long = hoursLater(24 * 30);

  it('is open again once it was brought up to date, for two days at least', () => {
    const after = amended(outdated, bodyOf({ version: 2 }), ana, later, long);
    expect(after).toMatchObject({ state: 'open', baseVersion: 2, closesAt: hoursLater(24 * 32) });
    expect(after).not.toHaveProperty('because');
    expect(decide(after as Proposal, { ...later, members }, hoursLater(24 * 32), mergeLines).kind).toBe('adopted');
  });

  it('may say the same again, now from the charter as it is', () => {
    const { change: same, reason } = outdated;
    expect(amended(outdated, bodyOf({ change: same, reason, version: 2 }), ana, later)).toMatchObject({
      state: 'open',
    });
  });

  it('stays so when the charter has changed once more', () => {
    expect(amended(outdated, bodyOf({ version: 1 }), ana, { ...later, base: clauses })).toMatchObject({
      ...{ state: 'outdated', change, wording: 2 },
    });
  });
});

describe('taking a proposal over', () => {
  const withoutAna = new Set([...members].filter((id) => id !== 'ana'));

  it('is for anybody when its proposer has left or it is outdated', () => {
    expect(amended(proposalOf(), bodyOf(), ben, { members: withoutAna })).toMatchObject({
      by: ben,
      begunBy: ana,
      support: [],
    });
    expect(amended(proposalOf({ state: 'outdated' }), bodyOf(), ben)).toMatchObject({ by: ben, begunBy: ana });
  });

  it('asks who stood for it before to look again', () => {
    const after = amended(proposalOf({ state: 'outdated' }), bodyOf(), ben) as Proposal;
    expect(after.support).toEqual([{ by: ana, at: now, wording: 1 }]);
    expect(support(after, ana, 2, now).ok).toBe(true);
  });

  it('settles what the new proposer said before', () => {
    const objected = must(
      object(proposalOf({ state: 'outdated' }), { id: guidOf(1), reason: 'Why?', wording: 1 }, ben, now),
    );
    const after = amended(objected, bodyOf(), ben) as Proposal;
    expect(after.objections).toMatchObject([{ id: guidOf(1), withdrawnAt: now }]);
    expect(
      (amended(must(support(proposalOf({ state: 'outdated' }), ben, 1, now)), bodyOf(), ben) as Proposal).support,
    ).toMatchObject([{ by: ana }]);
  });

  it('is undone when who proposed it first takes it back', () => {
    const taken = amended(proposalOf({ state: 'outdated' }), bodyOf(), ben) as Proposal;
    const back = amended({ ...taken, state: 'outdated' }, bodyOf({ wording: 2 }), ana) as Proposal;
    expect(back).toMatchObject({ by: ana, wording: 3, support: [{ by: ben, wording: 2 }] });
    expect(back).not.toHaveProperty('begunBy');
  });
});
