import type { StorageQueueHandler } from '@azure/functions';
import * as z from 'zod';
import { logTo } from '../platform/log';
import type { RunService } from './runService';

/** The queue of communities to align; the runtime puts what keeps failing into `<name>-poison`. */
export const membershipQueueName = 'memberships';

const message = z.object({
  communityId: z.string(),
  trigger: z.enum(['changes', 'byHand', 'rules', 'person', 'firstRead']).optional(),
});

export function membershipsQueue(runs: RunService, beforeEach: () => Promise<void>): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    const { communityId, trigger } = message.parse(received);
    await runs.carryOut({ communityId, ...(trigger ? { trigger } : {}) }, logTo(context));
  };
}

/** Nothing is lost with a message: marks and owed writes stand in the tables, and the timer sees to them. */
export function poisonedMembershipsQueue(): StorageQueueHandler {
  return (received, context) => {
    const { data } = message.safeParse(received);
    const log = logTo(context);
    if (data) log('error', 'runFailed', { community: data.communityId });
    else log('error', 'unreadableMessageDropped');
  };
}
