import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { RulesService } from './rulesService';

/** Every five minutes: one partition is read; there is nothing to do unless a host was stopped while somebody saved rules. */
export const rulesSchedule = '45 */5 * * * *';

/** Does what is left of changes of rules. */
export function followRulesTimer(rules: Pick<RulesService, 'catchUp'>, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await rules.catchUp(logTo(context));
  };
}
