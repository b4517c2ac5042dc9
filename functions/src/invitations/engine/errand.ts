import type { Answers, InvitationPart, Invitee, WantedInvitation } from '../../../../src/domain/invitations';
import type { CommunitySettings } from '../../platform/settings';
import type { PlannedSession } from '../../sessions';
import { Edited, HeldBack } from './carefulCalendar';
import { doneOrder, type EngineParts } from '../EngineParts';
import { digestOf, membersToInvite, invitedTo, type Host } from '../whoIsInvited';

/** The invitation to one session as it shall be. */
export interface Errand {
  readonly community: CommunitySettings;
  readonly session: PlannedSession;
  readonly wanted: WantedInvitation;
  /** Digest of the people; absent when nobody shall have it. */
  readonly invited: string | undefined;
  readonly hosts: readonly Host[];
}

/**
 * Finds out how the invitation to a session shall be, if it may be brought in line now.
 *
 * @returns undefined when there is nothing to do: it was done before, is over, waits for its time or for a lead, or
 * nobody knows yet who is in the community
 */
export async function errandFor(
  parts: EngineParts,
  community: CommunitySettings,
  sessionId: string,
): Promise<Errand | undefined> {
  const { store, clock, time, isReleased } = parts;
  const session = await store.find(community.id, sessionId);
  if (session?.order.state !== 'pending' || session.order.notBefore > time()) return undefined;
  if (session.endsAt <= clock.now().toISOString()) {
    // On a conflict somebody has just asked anew: that comes with a message of its own.
    await store.change(community.id, session, { order: doneOrder });
    return undefined;
  }
  if (!(await isReleased(community))) return undefined;
  const toInvite = await membersToInvite(parts, community);
  // Nobody at all is no reason to call everything off: more likely the directory has not been read yet.
  if (toInvite.isUnread && !session.cancelled) return undefined;
  const people = session.cancelled ? [] : await invitedTo(session, toInvite, community.id, parts.series);
  return {
    community,
    session,
    wanted: wantedOf(session, people),
    invited: session.cancelled ? undefined : digestOf(people),
    hosts: toInvite.hosts,
  };
}

function wantedOf(session: PlannedSession, people: readonly Invitee[]): WantedInvitation {
  const { startsAt, endsAt, wordsRevision, cancelled } = session;
  return { state: cancelled ? 'cancelled' : 'standing', people, startsAt, endsAt, wordsRevision };
}

/**
 * @throws HeldBack when a brake is on; Edited when the session is not as it was loaded. In this order: what was held back
 * is dropped before the brake comes off.
 */
export async function checkErrand(
  { isStopped, store }: EngineParts,
  { community, session }: Pick<Errand, 'community' | 'session'>,
): Promise<void> {
  if (await isStopped(community.id)) throw new HeldBack();
  if ((await store.find(community.id, session.id))?.etag !== session.etag) throw new Edited();
}

/** What the events of a session tell together: the Teams link that all have, and how people have answered. */
export function invitedBy(parts: readonly InvitationPart[]): {
  joinUrl: string | undefined;
  answers: Answers | undefined;
} {
  const standing = parts.filter(({ state, eventId }) => state === 'standing' && eventId);
  if (standing.length === 0) return { joinUrl: undefined, answers: undefined };
  const sum = { accepted: 0, tentative: 0, declined: 0, none: 0 };
  for (const { answers } of standing) {
    for (const answer of Object.keys(sum) as (keyof Answers)[]) sum[answer] += answers?.[answer] ?? 0;
  }
  return { joinUrl: standing.find(({ number }) => number === 1)?.joinUrl, answers: sum };
}
