import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { Reconciler } from './reconciling/reconciler';

/** Every hour, between two runs of planning. */
export const reconcilingSchedule = '0 33 * * * *';

export function reconcileInvitationsTimer(reconciler: Reconciler, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await reconciler.run(logTo(context));
  };
}
