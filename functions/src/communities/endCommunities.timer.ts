import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { Endings } from './endings';

/** Every minute: what was decided about a community goes on as soon as everybody invited has been told. */
export const endingsSchedule = '45 * * * * *';

export function endCommunitiesTimer(endings: Endings, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await endings.run(logTo(context));
  };
}
