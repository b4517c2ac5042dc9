import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { AuditSweep } from './auditSweep';

/** Once a day, at night. */
export const forgettingSchedule = '0 40 3 * * *';

export function forgetAuditTimer(sweep: AuditSweep, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await sweep.run(logTo(context));
  };
}
