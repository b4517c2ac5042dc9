import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { MonthSizes } from './monthSizes';

/** Once a day, before midnight: what is noted last stands for the month. */
export const sizesSchedule = '0 50 23 * * *';

export function noteSizesTimer(sizes: MonthSizes, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await sizes.run(logTo(context));
  };
}
