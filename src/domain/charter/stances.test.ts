import type { Proposal } from './proposal';
import {
  comment,
  countObjections,
  object,
  standingObjections,
  support,
  supportersOf,
  unansweredObjections,
  unsupport,
  withdraw,
  withdrawObjection,
} from './stances';
import { guidOf, hoursLater, members, personOf, proposalOf } from './testing';

const [ana, ben, cai, lena] = [personOf('ana'), personOf('ben'), personOf('cai'), personOf('lena')];
const now = hoursLater(30);
const { closesAt } = proposalOf();
const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const refusal = (result: { ok: boolean; refusal?: unknown }): unknown => result.refusal;
const why = { id: guidOf(1), reason: ' Not everybody works on Fridays. ', wording: 1 };
const objected = must(object(proposalOf(), why, ben, now));

describe('supporting a proposal', () => {
  it('counts each person once, for the wording that stands', () => {
    const twice = must(support(must(support(proposalOf(), ben, 1, now)), ben, 1, hoursLater(31)));
    expect(twice.support).toEqual([{ by: ben, at: now, wording: 1 }]);
    const again = must(support({ ...twice, wording: 2 }, ben, 2, now));
    expect(again.support).toEqual([{ by: ben, at: now, wording: 2 }]);
    expect(supportersOf(again)).toEqual([ben]);
    expect(supportersOf({ ...again, wording: 3 })).toEqual([]);
  });

  it('withdraws what one objected, and nobody else’s objection', () => {
    const two = must(object(objected, { ...why, id: guidOf(2) }, cai, now));
    expect(standingObjections(must(support(two, ben, 1, now)), members)).toMatchObject([{ by: cai }]);
    const supportedBefore = { ...two, support: [{ by: ben, at: now, wording: 1 }] };
    expect(standingObjections(must(support(supportedBefore, ben, 1, now)), members)).toMatchObject([{ by: cai }]);
  });

  it('can be taken back', () => {
    expect(must(unsupport(must(support(proposalOf(), ben, 1, now)), ben, 1, now)).support).toEqual([]);
  });

  it('is not for its proposer, not of a wording that is gone, and not after the end', () => {
    for (const act of [support, unsupport]) {
      expect(refusal(act(proposalOf(), ana, 1, now))).toEqual({ code: 'ownProposal' });
      expect(refusal(act(proposalOf({ wording: 2 }), ben, 1, now))).toEqual({ code: 'wordingChanged', wording: 2 });
      expect(refusal(act(proposalOf(), ben, 1, closesAt))).toEqual({ code: 'proposalEnded' });
      expect(refusal(act(proposalOf({ state: 'withdrawn' }), ben, 1, now))).toEqual({ code: 'proposalEnded' });
    }
    expect(support(proposalOf({ state: 'outdated' }), ben, 1, closesAt).ok).toBe(true);
  });
});

describe('objecting to a proposal', () => {
  it('is done with a reason, and takes one’s support back', () => {
    const after = must(object(must(support(proposalOf(), ben, 1, now)), why, ben, now));
    expect(after).toMatchObject({
      support: [],
      objections: [{ by: ben, at: now, reason: 'Not everybody works on Fridays.', wording: 1 }],
    });
    expect(refusal(object(proposalOf(), { ...why, reason: ' ' }, ben, now))).toMatchObject({ code: 'textEmpty' });
  });

  it('is done once under an id, which nobody else may use', () => {
    expect(must(object(objected, why, ben, closesAt))).toBe(objected);
    expect(refusal(object(objected, why, cai, now))).toEqual({ code: 'idTaken' });
  });

  it('is possible until the last moment, and not then', () => {
    const last = new Date(Date.parse(closesAt) - 1).toISOString();
    expect(object(proposalOf(), why, ben, last).ok).toBe(true);
    expect(refusal(object(proposalOf(), why, ben, closesAt))).toEqual({ code: 'proposalEnded' });
    expect(refusal(object(proposalOf(), why, ana, now))).toEqual({ code: 'ownProposal' });
  });

  it('is possible however much others have said, though not for one person without end', () => {
    const said = Array.from({ length: 200 }, (_unused, at) => ({ id: guidOf(at), by: cai, at: now, text: 'Hm' }));
    expect(object(proposalOf({ comments: said }), why, ben, now).ok).toBe(true);
    const own = Array.from({ length: 10 }, (_unused, at) => ({ ...why, id: guidOf(50 + at), by: ben, at: now }));
    expect(refusal(object(proposalOf({ objections: own }), why, ben, now))).toEqual({
      code: 'tooManyRemarks',
      limit: 10,
    });
    expect(object(proposalOf({ objections: own }), why, cai, now).ok).toBe(true);
  });

  it('is possible for whoever has withdrawn all they ever objected, however often that was', () => {
    const own = Array.from({ length: 10 }, (_unused, at) => ({
      ...{ ...why, id: guidOf(50 + at), by: ben, at: now, withdrawnAt: now },
    }));
    const { objections } = must(object(proposalOf({ objections: own }), why, ben, now));
    expect(objections.map(({ id }) => id)).toEqual([...own.slice(1).map(({ id }) => id), why.id]);
    expect(refusal(object(proposalOf({ objections }), { ...why, id: guidOf(2) }, ben, now))).toMatchObject({
      code: 'tooManyRemarks',
    });
  });

  it('is withdrawn by whoever objected', () => {
    expect(must(withdrawObjection(objected, guidOf(1), ben, now)).objections).toMatchObject([{ withdrawnAt: now }]);
    expect(refusal(withdrawObjection(objected, guidOf(1), cai, now))).toEqual({ code: 'notYours' });
    expect(refusal(withdrawObjection(objected, guidOf(9), ben, now))).toEqual({ code: 'objectionUnknown' });
    expect(refusal(withdrawObjection(objected, guidOf(1), ben, closesAt))).toEqual({ code: 'proposalEnded' });
    const withdrawn = must(withdrawObjection(objected, guidOf(1), ben, now));
    expect(must(withdrawObjection(withdrawn, guidOf(1), ben, closesAt))).toBe(withdrawn);
  });

  it('holds nothing up once the objector has left', () => {
    expect(standingObjections(objected, members)).toHaveLength(1);
    expect(standingObjections(objected, new Set(['ana']))).toHaveLength(0);
  });

  it('is shown with what it sent back, also when the objector has left since', () => {
    expect(countObjections({ ...objected, state: 'returned' }, new Set(['ana']))).toBe(1);
    expect(countObjections(objected, new Set(['ana']))).toBe(0);
  });
});

describe('commenting', () => {
  const said = { id: guidOf(7), text: ' What about part-timers?\r\n' };

  it('is for everybody, its proposer too, whatever the wording', () => {
    for (const by of [ana, ben]) {
      expect(must(comment(proposalOf({ wording: 4 }), said, by, now)).comments).toEqual([
        { id: guidOf(7), by, at: now, text: 'What about part-timers?' },
      ]);
    }
  });

  it('is done once, ends with the proposal, and fits in so far', () => {
    const once = must(comment(proposalOf(), said, ben, now));
    expect(must(comment(once, said, ben, closesAt))).toBe(once);
    expect(refusal(comment(once, said, cai, now))).toEqual({ code: 'idTaken' });
    expect(refusal(comment(proposalOf(), said, ben, closesAt))).toEqual({ code: 'proposalEnded' });
    expect(refusal(comment(proposalOf(), { ...said, text: 'x'.repeat(2_001) }, ben, now))).toMatchObject({
      code: 'textTooLong',
    });
    const full: Proposal['comments'] = Array.from({ length: 200 }, (_unused, at) => ({
      id: guidOf(at + 90),
      by: cai,
      at: now,
      text: 'Hm',
    }));
    expect(refusal(comment(proposalOf({ comments: full }), said, ben, now))).toEqual({
      code: 'tooManyRemarks',
      limit: 200,
    });
    const own = proposalOf({ comments: full.slice(0, 20) });
    expect(refusal(comment(own, said, cai, now))).toEqual({ code: 'tooManyComments', limit: 20 });
    expect(comment(own, said, ben, now).ok).toBe(true);
  });
});

describe('withdrawing a proposal', () => {
  it('is for its proposer, and for leads, who are named', () => {
    expect(must(withdraw(proposalOf(), { ...ana, isLead: false }, now))).toMatchObject({
      state: 'withdrawn',
      ended: { at: now },
    });
    expect(must(withdraw(proposalOf(), { ...ana, isLead: true }, now)).ended).toEqual({ at: now });
    expect(must(withdraw(proposalOf(), { ...lena, isLead: true }, now)).ended).toEqual({ at: now, by: lena });
    expect(refusal(withdraw(proposalOf(), { ...ben, isLead: false }, now))).toEqual({ code: 'notYours' });
  });

  it('is done before its end', () => {
    expect(refusal(withdraw(proposalOf(), { ...ana, isLead: false }, closesAt))).toEqual({ code: 'proposalEnded' });
    expect(withdraw(proposalOf({ state: 'outdated' }), { ...ana, isLead: false }, closesAt).ok).toBe(true);
  });
});

describe('an answer to an objection', () => {
  const answer = { id: guidOf(8), text: 'It says working days now.', answers: why.id };
  const waiting = (proposal: Proposal, who = members): readonly string[] =>
    unansweredObjections(proposal, who).map(({ id }) => id);

  it('stays with the objection that it answers, which must be there', () => {
    expect(must(comment(objected, answer, ana, now)).comments).toMatchObject([{ answers: why.id }]);
    const unknown = { ...answer, answers: guidOf(9) };
    expect(refusal(comment(objected, unknown, ana, now))).toEqual({ code: 'objectionUnknown' });
    expect(must(comment(objected, { id: answer.id, text: 'Hm.' }, ana, now)).comments[0]).not.toHaveProperty('answers');
  });

  it('is waited for from whoever stands for the proposal, until there is one or another wording', () => {
    expect(waiting(objected)).toEqual([why.id]);
    expect(waiting(must(comment(objected, answer, cai, now)))).toEqual([why.id]);
    expect(waiting(must(comment(objected, answer, ana, now)))).toEqual([]);
    expect(waiting({ ...objected, wording: 2 })).toEqual([]);
    expect(waiting(objected, new Set(['ana']))).toEqual([]);
  });
});
