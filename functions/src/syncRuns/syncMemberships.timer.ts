import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { RunSweep } from './runSweep';

/** Every minute: who joins is in the group within one, also when their message was lost. */
export const syncSchedule = '15 * * * * *';

export function syncMembershipsTimer(sweep: RunSweep, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await sweep.run(logTo(context));
  };
}
