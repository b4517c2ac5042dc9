import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { InvitationSweep } from './invitationSweep';

/** Every five minutes, a minute after planning; an invitation relayed that much later harms nobody. */
export const sendingSchedule = '0 1-59/5 * * * *';

export function sendInvitationsTimer(sweep: InvitationSweep, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await sweep.run(logTo(context));
  };
}
