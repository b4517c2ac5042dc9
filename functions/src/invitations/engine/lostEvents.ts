import { noteGone } from '../../../../src/domain/invitations';
import type { PartStore } from '../PartStore';

/**
 * A calendar answers the key of an event that was deleted with that event: those that have none get a new key, and are
 * made anew with the next delivery.
 */
export async function forgetLostEvents(
  { events, newId }: { readonly events: PartStore; readonly newId: () => string },
  communityId: string,
  sessionId: string,
): Promise<void> {
  for (const part of await events.load(communityId, sessionId)) {
    const isLost = part.state === 'standing' && !part.eventId;
    // Somebody else has moved it on: then it is not lost.
    if (isLost) await events.save(communityId, sessionId, noteGone(part, newId()));
  }
}
