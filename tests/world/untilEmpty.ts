import type { QueueClient } from '@azure/storage-queue';
import { waitUntil } from './waitUntil';

/** Waits until no message is left in a queue: hosts have done all there was for them to do. */
export async function untilEmpty(queue: Pick<QueueClient, 'getProperties'>): Promise<void> {
  const isEmpty = async (): Promise<boolean> => (await queue.getProperties()).approximateMessagesCount === 0;
  await waitUntil('an empty queue', isEmpty, 30_000);
}
