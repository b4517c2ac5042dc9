import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { DailyLook } from './dailyLook';

/** Every ten minutes from midnight to six, in UTC: at each a part of the communities has its turn. */
export const dailyLookSchedule = '30 */10 0-5 * * *';

export function lookDailyTimer(look: DailyLook, beforeEach: () => Promise<void>): TimerHandler {
  return async ({ isPastDue }, context) => {
    await beforeEach();
    await look.run(isPastDue, logTo(context));
  };
}
