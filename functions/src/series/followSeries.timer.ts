import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { SeriesWatch } from './seriesWatch';

/** Every half hour, between planning and inviting: who comes onto a series later is invited by it alone soon enough. */
export const seriesSchedule = '30 */30 * * * *';

export function followSeriesTimer(watch: SeriesWatch, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await watch.run(logTo(context));
  };
}
