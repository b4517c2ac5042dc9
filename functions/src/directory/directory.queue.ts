import type { StorageQueueHandler } from '@azure/functions';
import * as z from 'zod';
import { logTo } from '../platform/log';
import type { DirectoryReader } from './directoryReader';
import type { Subscriptions } from './subscriptions';

/** The queue that hurries the reading; the runtime puts what keeps failing into `<name>-poison`. */
export const directoryQueueName = 'directory';

const message = z.object({ wanted: z.literal('renewal') });

/** Reads what has changed, unless a message wants no more than subscriptions renewed. */
export function directoryQueue(
  { reader, subscriptions }: { reader: DirectoryReader; subscriptions: Subscriptions },
  beforeEach: () => Promise<void>,
): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    const log = logTo(context);
    if (message.safeParse(received).success) await subscriptions.tend('tryLater', log);
    else await reader.run('tryLater', log);
  };
}

/** Nothing is lost with it: the timer reads the directory as well. */
export function poisonedDirectoryQueue(): StorageQueueHandler {
  return (_received, context) => logTo(context)('warn', 'directoryMessageDropped');
}
