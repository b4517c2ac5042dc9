import type { StorageQueueHandler } from '@azure/functions';
import * as z from 'zod';
import { logTo } from '../platform/log';
import type { HourWork } from './hourWork';

/** The queue of searches that go on; the runtime puts what keeps failing into `<name>-poison`. */
export const hourQueueName = 'hours';

const message = z.object({ communityId: z.string(), searchId: z.string() });

export function hoursQueue(work: HourWork, beforeEach: () => Promise<void>): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    await work.goOn(message.parse(received), logTo(context));
  };
}

/** A search that keeps failing is said to have failed: whoever waits for it can look again. */
export function poisonedHoursQueue(work: HourWork, beforeEach: () => Promise<void>): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    const parsed = message.safeParse(received);
    const log = logTo(context);
    if (parsed.success) await work.giveUp(parsed.data, log);
    else log('error', 'unreadableMessageDropped');
  };
}
