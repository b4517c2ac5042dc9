import type { Proposal } from '../../../src/domain/charter';
import { Refusal } from '../platform/refusal';
import type { CharterHead } from './CharterStore';

/** One write to the tables takes 4 MiB; so much of it, in bytes, is left to what is written. */
const oneWrite = 3_900_000;
/** Comments on one proposal take so much of it at most: what decides finds room beside them, whatever is commented. */
const commentsTake = 500_000;

/** How much something takes in a write: quotes and strokes are written twice, other characters than ASCII as six and a stroke. */
function bytesOf(value: unknown): number {
  const json = JSON.stringify(JSON.stringify(value));
  return json.length + 6 * json.replace(/[\0-\x7f]+/g, '').length;
}

/** The head as it is written, without the text that stands with its version. */
export function keptOf({ clauses: _clauses, ...kept }: CharterHead): object {
  return kept;
}

/**
 * Whether a further comment leaves the room that belongs to others.
 * @throws Refusal `tooManyRemarks`
 */
export function checkComments({ comments: before }: Proposal, { comments: after }: Proposal): void {
  if (after.length <= before.length || bytesOf(after) <= commentsTake) return;
  throw new Refusal({ code: 'tooManyRemarks', limit: before.length });
}

/**
 * A proposal that fits into one write. Where it does not, objections that were withdrawn give way, the oldest first: one that stands
 * never does, nor is a new one refused for them.
 *
 * @param others - what is written with it
 * @throws Refusal `tooLarge` when more objections stand than fit; then it is held up anyway
 */
export function fitted(proposal: Proposal, ...others: readonly unknown[]): Proposal {
  const room = oneWrite - others.reduce<number>((sum, other) => sum + bytesOf(other), 0);
  let over = bytesOf(proposal) - room;
  if (over <= 0) return proposal;
  const objections = proposal.objections.filter((objection) => {
    if (over <= 0 || !objection.withdrawnAt) return true;
    over -= bytesOf(objection);
    return false;
  });
  if (over > 0) throw new Refusal({ code: 'tooLarge' });
  return { ...proposal, objections };
}
