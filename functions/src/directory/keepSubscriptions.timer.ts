import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { Subscriptions } from './subscriptions';

/** Often enough to answer within minutes when Graph wants one renewed; asking Graph itself has a pace of its own. */
export const subscriptionsSchedule = '45 */10 * * * *';

export function keepSubscriptionsTimer(subscriptions: Subscriptions, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await subscriptions.tend('leaveIt', logTo(context));
  };
}
