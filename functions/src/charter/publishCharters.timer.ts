import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { PublishingSweep } from './publishingSweep';

/** Every minute, half a minute after proposals are decided. */
export const publishingSchedule = '30 * * * * *';

export function publishChartersTimer(sweep: PublishingSweep, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await sweep.run(logTo(context));
  };
}
