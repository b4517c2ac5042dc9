import { amend } from './amend';
import { decide } from './decide';
import { keepEarlier } from './earlierWordings';
import { charterLimits } from './limits';
import { presentDetail } from './presentProposal';
import type { Proposal } from './proposal';
import { object, support, withdraw, withdrawObjection } from './stances';
import { charterOf, guidOf, hoursLater, members, mergeLines, personOf, proposalOf } from './testing';

const { clauses } = charterOf();
const [ana, ben, cai] = [personOf('ana'), personOf('ben'), personOf('cai')];
const now = hoursLater(48);
const charter = { version: 1, clauses };

const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const reworded = (proposal: Proposal, text: string, reason = 'Better.'): Proposal => {
  const body = { wording: proposal.wording, reason, weight: 'minor', version: 1 } as const;
  const at = { charter, base: clauses, standing: [], reserved: new Set<string>(), timeZone: 'Europe/London', members };
  const change = { kind: 'reword', clauseId: guidOf(5), text } as const;
  return must(amend(proposal, { ...body, change }, ana, at, now, mergeLines));
};
const shown = (proposal: Proposal, reader: string) => presentDetail(proposal, { clauses, members, reader }).knew;

describe('what a proposal said when somebody took their stand', () => {
  const first = proposalOf();
  const supported = must(support(first, ben, 1, now));
  const second = reworded(supported, 'We answer within three days.');
  const objected = must(object(second, { id: guidOf(1), reason: 'Why?', wording: 2 }, cai, now));
  const third = reworded(objected, 'We answer within four days.');

  it('is shown to them, whichever browser they use, and to nobody else', () => {
    expect(shown(third, 'ben')).toEqual({ change: first.change, reason: first.reason });
    expect(shown(third, 'cai')).toEqual({ change: second.change, reason: second.reason });
    expect(shown(third, 'ana')).toBeUndefined();
    expect(shown(supported, 'ben')).toBeUndefined();
  });

  it('follows them to a later stand', () => {
    const again = reworded(must(support(third, ben, 3, now)), 'We answer within five days.');
    expect(shown(again, 'ben')).toEqual({ change: third.change, reason: third.reason });
    expect(again.earlier?.map(({ wording }) => wording)).toEqual([3, 2]);
  });

  it('is kept only while somebody’s stand is on it', () => {
    const free = must(withdrawObjection(third, guidOf(1), cai, now));
    expect(shown(free, 'cai')).toBeUndefined();
    const after = reworded(must(support(free, ben, 3, now)), 'We answer within six days.');
    expect(after.earlier?.map(({ wording }) => wording)).toEqual([3]);
    expect(reworded(first, 'We answer within a week.')).not.toHaveProperty('earlier');
  });

  it('is let go as soon as the proposal has ended', () => {
    expect(must(withdraw(third, { ...ana, isLead: false }, now))).not.toHaveProperty('earlier');
    const deciding = { charter, base: clauses, members };
    const returned = decide(third, deciding, third.closesAt, mergeLines);
    expect(returned).toMatchObject({ kind: 'returned' });
    expect(returned).not.toHaveProperty('proposal.earlier');
    const adopted = decide(second, deciding, second.closesAt, mergeLines);
    expect(adopted).toMatchObject({ kind: 'adopted' });
    expect(adopted).not.toHaveProperty('proposal.earlier');
  });

  it('takes no more room than there is, the latest first', () => {
    const long = (wording: number) => ({ wording, reason: '', change: { ...first.change, text: 'x'.repeat(25_000) } });
    const stands = [1, 2, 3].map((wording) => ({ by: personOf(`p${wording}`), at: now, wording }));
    const before = { ...first, ...long(3), earlier: [long(2), long(1)] };
    const { earlier = [] } = keepEarlier(before, { ...first, wording: 4, support: stands });
    expect(earlier.map(({ wording }) => wording)).toEqual([3, 2]);
    expect(JSON.stringify(earlier).length).toBeLessThan(charterLimits.earlierWordings);
  });
});
