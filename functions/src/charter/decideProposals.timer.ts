import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { Decisions } from './decisions';

/** Every minute: a proposal is decided as soon as it has closed. */
export const decidingSchedule = '15 * * * * *';

export function decideProposalsTimer(decisions: Decisions, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await decisions.run(logTo(context));
  };
}
