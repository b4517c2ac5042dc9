import type { StorageQueueHandler } from '@azure/functions';
import * as z from 'zod';
import { logTo } from '../platform/log';
import type { ClosingService } from './closingService';

/** The queue of closed sessions to see to; the runtime puts what keeps failing into `<name>-poison`. */
export const closingQueueName = 'closings';

const message = z.object({ communityId: z.string(), sessionId: z.string() });

export function closingsQueue(closings: ClosingService, beforeEach: () => Promise<void>): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    await closings.finish(message.parse(received), logTo(context));
  };
}

/** Nothing is lost with a message: what is owed stands on the board, and the timer sees to it. */
export function poisonedClosingsQueue(): StorageQueueHandler {
  return (received, context) => {
    const { data } = message.safeParse(received);
    logTo(context)('error', 'closingFailed', data ? { community: data.communityId, session: data.sessionId } : {});
  };
}
