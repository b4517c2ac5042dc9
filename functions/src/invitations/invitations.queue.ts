import type { StorageQueueHandler } from '@azure/functions';
import * as z from 'zod';
import { logTo } from '../platform/log';
import { sessionId } from '../sessions';
import type { InvitationService } from './engine/invitationService';

/** The queue of invitations to bring up to date; the runtime puts what keeps failing into `<name>-poison`. */
export const invitationQueueName = 'invitations';

const message = z.object({ communityId: z.string(), sessionId });

export function invitationsQueue(invitations: InvitationService, beforeEach: () => Promise<void>): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    await invitations.deliver(message.parse(received), logTo(context));
  };
}

/** Keeps what the runtime gave up on where an administrator finds it, and can replay it. */
export function poisonedInvitationsQueue(
  invitations: InvitationService,
  beforeEach: () => Promise<void>,
): StorageQueueHandler {
  return async (received, context) => {
    await beforeEach();
    const parsed = message.safeParse(received);
    const log = logTo(context);
    if (parsed.success) await invitations.giveUp(parsed.data, log);
    // Not a message of ours: there is nothing to replay, and its text may be anything.
    else log('error', 'unreadableMessageDropped');
  };
}
