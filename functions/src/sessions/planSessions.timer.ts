import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { PlanningService } from './planning/planningService';

/** Every five minutes; a session planned that much later harms nobody. */
export const planningSchedule = '0 */5 * * * *';

export function planSessionsTimer(planning: PlanningService, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await planning.planAll(logTo(context));
  };
}
