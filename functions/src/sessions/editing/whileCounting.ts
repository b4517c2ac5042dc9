import type { Leases } from '../../platform/Leases';
import { Refusal } from '../../platform/refusal';

/** How long a lead waits for others of the community whose changes are counted, in milliseconds. */
const patienceMs = 10_000;

/**
 * Decides on something that people are told of only so often, and writes it, one at a time for each community: many at once
 * would each count what stood before all of them.
 *
 * @throws Refusal `tooBusy`, and whatever the work throws
 */
export async function whileCounting<Value>(
  leases: Leases,
  communityId: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const outcome = await leases.whileHolding(
    `tellings_${communityId}`,
    async () => ({ done: await work() }),
    patienceMs,
  );
  if (outcome === 'busy') throw new Refusal({ code: 'tooBusy' });
  return outcome.done;
}
