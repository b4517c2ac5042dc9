import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { NoticeSweep } from './noticeSweep';

/** Every five minutes; the first run of a working day comes a few seconds after it begins. */
export const noticeSchedule = '10 */5 * * * *';

export function sendNoticesTimer(sweep: NoticeSweep, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await sweep.run(logTo(context));
  };
}
