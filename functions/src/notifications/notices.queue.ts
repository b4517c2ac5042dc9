import type { StorageQueueHandler } from '@azure/functions';
import * as z from 'zod';
import { logTo } from '../platform/log';
import type { DeliveryService } from './deliveryService';

/** The queue of people for whom something waits; the runtime puts what keeps failing into `<name>-poison`. */
export const noticeQueueName = 'notices';

const message = z.object({ communityId: z.string(), personId: z.string() });

export function noticesQueue(delivery: DeliveryService, beforeEach: () => Promise<void>): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    const { communityId, personId } = message.parse(received);
    await delivery.deliver(communityId, personId, logTo(context));
  };
}

/** Nothing is lost with a message: what waits stands in the store, and the timer sees to it. Whom it is about may be asked to join. */
export function poisonedNoticesQueue(): StorageQueueHandler {
  return (_received, context) => logTo(context)('error', 'noticesFailed', {});
}
