import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { ClosingSweep } from './closingSweep';

/** Every five minutes, between two runs of planning. */
export const closingSchedule = '30 2-59/5 * * * *';

export function closeSessionsTimer(sweep: ClosingSweep, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await sweep.run(logTo(context));
  };
}
