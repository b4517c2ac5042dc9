import { charterLimits } from './limits';
import type { EarlierWording, Proposal } from './proposal';

/**
 * A proposal after it was given another wording, with the words of every earlier one on which somebody's stand still is, so that
 * they can be shown what has changed since. Of many long ones the oldest are let go.
 */
export function keepEarlier(before: Proposal, after: Proposal): Proposal {
  const { change, reason, wording } = before;
  const stands = new Set([
    ...after.support.map((one) => one.wording),
    ...after.objections.filter(({ withdrawnAt }) => !withdrawnAt).map((one) => one.wording),
  ]);
  const wanted = [{ wording, change, reason }, ...(before.earlier ?? [])].filter((one) => stands.has(one.wording));
  let length = 0;
  const earlier = wanted.filter((one) => (length += JSON.stringify(one).length) <= charterLimits.earlierWordings);
  const { earlier: _earlier, ...rest } = after;
  return earlier.length > 0 ? { ...rest, earlier } : rest;
}

/** A proposal that has ended: nobody looks again at it, so that its earlier words are let go. */
export function withoutEarlier({ earlier: _earlier, ...proposal }: Proposal): Proposal {
  return proposal;
}

/** The wording on which somebody took their latest stand, when it is an earlier one and its words are still kept. */
export function earlierOf(proposal: Proposal, personId: string): EarlierWording | undefined {
  const { support, objections, ended, earlier = [] } = proposal;
  if (ended) return undefined;
  const own = [...support, ...objections.filter(({ withdrawnAt }) => !withdrawnAt)].filter(
    ({ by }) => by.id === personId,
  );
  const latest = Math.max(...own.map(({ wording }) => wording));
  return earlier.find(({ wording }) => wording === latest);
}
