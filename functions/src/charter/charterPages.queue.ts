import type { StorageQueueHandler } from '@azure/functions';
import * as z from 'zod';
import { logTo } from '../platform/log';
import type { PublishingService } from './publishingService';

const message = z.object({ communityId: z.string() });

export function charterPagesQueue(service: PublishingService, beforeEach: () => Promise<void>): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    await service.finishByMessage(message.parse(received), logTo(context));
  };
}

/** Nothing is lost with a message: what is owed stands with the charter, and the timer sees to it. */
export function poisonedCharterPagesQueue(): StorageQueueHandler {
  return (received, context) => {
    const { data } = message.safeParse(received);
    logTo(context)('error', 'charterPageFailed', data ? { community: data.communityId } : {});
  };
}
