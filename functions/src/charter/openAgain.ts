import { nextClosing } from '../../../src/domain/charter';
import type { Community } from '../platform/Communities';
import { untilCommitted } from '../platform/untilCommitted';
import type { CharterParts } from './charterParts';
import type { Due } from './CharterDue';

/**
 * Proposals whose closing date came while nobody could say anything to them, because their community was retired or not served, are
 * open for another week.
 *
 * @param dues - one that was put off is later than the closing date of its proposal
 */
export async function openAgain(
  { store, due, zones, clocksOf }: Pick<CharterParts, 'store' | 'due' | 'zones' | 'clocksOf'>,
  community: Community,
  dues: readonly Due[],
  now: string,
): Promise<void> {
  const { timeZone } = await clocksOf(community);
  for (const { id = '', at } of dues) {
    await untilCommitted(async () => {
      const stored = await store.proposal(community.id, id);
      if (stored?.value.state !== 'open' || stored.value.closesAt >= at) return 'asItIs';
      const closesAt = nextClosing(now, timeZone, zones);
      await due.note({ what: 'proposal', at: closesAt, communityId: community.id, id });
      return store.saveProposal(community.id, { ...stored.value, closesAt }, stored.etag);
    }, 'tryLater');
  }
}
