import { kindOf, type Log } from '../platform/log';
import type { LeadingParts } from './leadingParts';

/** Has the group and the screens follow what a lead did. A message that is lost is made up for by a timer. */
export async function followUp(
  { changed, queue }: Pick<LeadingParts, 'changed' | 'queue'>,
  communityId: string,
  personIds: readonly string[],
  log: Log,
): Promise<void> {
  changed(communityId, personIds);
  try {
    await queue.send({ communityId });
  } catch (error) {
    log('warn', 'membershipNotHurried', { community: communityId, error: kindOf(error) });
  }
}
