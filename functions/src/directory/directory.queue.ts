import type { StorageQueueHandler } from '@azure/functions';
import { logTo } from '../platform/log';
import type { DirectoryReader } from './directoryReader';
import type { Subscriptions } from './subscriptions';

/** The queue that hurries the reading; the runtime puts what keeps failing into `<name>-poison`. */
export const directoryQueueName = 'directory';

/** Another host that tends subscriptions is done by then, in milliseconds. */
const patienceMs = 5_000;

/** What a message says does not matter: there is one thing to do. */
export function directoryQueue(
  { reader, subscriptions }: { reader: DirectoryReader; subscriptions: Subscriptions },
  beforeEach: () => Promise<void>,
): StorageQueueHandler {
  return async (_received, context) => {
    await beforeEach();
    const log = logTo(context);
    await reader.run('tryLater', log);
    // Last: what Graph asks of a subscription before a reading begins brings no message of its own.
    await subscriptions.tend(log, patienceMs);
  };
}

/** Nothing is lost with it: the timer reads the directory as well. */
export function poisonedDirectoryQueue(): StorageQueueHandler {
  return (_received, context) => logTo(context)('warn', 'directoryMessageDropped');
}
