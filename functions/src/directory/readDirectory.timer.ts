import type { TimerHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { DirectoryReader } from './directoryReader';

/** Every five minutes, whatever notifications come. */
export const readingSchedule = '15 */5 * * * *';

export function readDirectoryTimer(reader: DirectoryReader, beforeEach: () => Promise<void>): TimerHandler {
  return async (_timer, context) => {
    await beforeEach();
    await reader.run('leaveIt', logTo(context));
  };
}
