import { slicesOf } from '../platform/slicesOf';
import type { NoticeStore } from './NoticeStore';
import { isOpenly } from './openly';

/** How many inboxes are read at once. */
const readAtOnce = 16;

/**
 * Those of these people for whom something waits besides a question whether to join. Nobody else is counted or listed where an
 * administrator reads it: whoever asks one person while nothing goes out would see whether that one is passed over.
 */
export async function waitOpenly(
  store: Pick<NoticeStore, 'load'>,
  communityId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  for (const some of slicesOf(personIds, readAtOnce)) {
    const inboxes = await Promise.all(some.map((personId) => store.load(communityId, personId)));
    for (const { personId, waiting } of inboxes) if (waiting.some(isOpenly)) open.add(personId);
  }
  return open;
}
