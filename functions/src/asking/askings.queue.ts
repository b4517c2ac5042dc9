import type { StorageQueueHandler } from '@azure/functions';
import * as z from 'zod';
import { logTo } from '../platform/log';
import type { AskingWork } from './askingWork';

/** The queue of askings to be carried out; the runtime puts what keeps failing into `<name>-poison`. */
export const askingQueueName = 'askings';

const message = z.object({ communityId: z.string(), key: z.string() });

export function askingsQueue(work: AskingWork, beforeEach: () => Promise<void>): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    await work.carryOut(message.parse(received), logTo(context));
  };
}

/** What keeps failing stays undone until the lead asks again; who was told is not told twice. */
export function poisonedAskingsQueue(): StorageQueueHandler {
  return (received, context) => {
    const parsed = message.safeParse(received);
    logTo(context)('error', 'askingGivenUp', parsed.success ? { community: parsed.data.communityId } : {});
  };
}
