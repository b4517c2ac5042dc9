import type { Answers, InvitationPart, WantedInvitation } from '../../../../src/domain/invitations';
import type { Community } from '../../platform/Communities';
import { orderBegun, orderDone, type PlannedSession } from '../../sessions';
import { Edited, HeldBack } from './carefulCalendar';
import type { EngineParts } from '../EngineParts';
import { digestOf, membersToInvite, invitedTo, type Host, type InvitedToSession } from '../whoIsInvited';

/** The invitation to one session as it shall be. */
export interface Errand {
  readonly community: Community;
  /** As it was last written here. */
  session: PlannedSession;
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
  community: Community,
  sessionId: string,
): Promise<Errand | undefined> {
  const { store, clock, time, isReleased } = parts;
  const session = await store.find(community.id, sessionId);
  if (session?.order.state !== 'pending' || session.order.notBefore > time()) return undefined;
  if (session.endsAt <= clock.now().toISOString()) {
    // On a conflict somebody has just asked anew: that comes with a message of its own.
    await store.change(community.id, session, { order: orderDone });
    return undefined;
  }
  if (!(await isReleased(community))) return undefined;
  const toInvite = await membersToInvite(parts, community);
  // Nobody at all is no reason to call everything off: more likely the directory has not been read yet.
  if (toInvite.isUnread && !session.cancelled) return undefined;
  const invited = session.cancelled
    ? { people: [], covered: [] }
    : await invitedTo(session, toInvite, community.id, parts.series);
  return {
    community,
    session,
    wanted: wantedOf(session, invited),
    invited: session.cancelled ? undefined : digestOf(invited),
    hosts: toInvite.hosts,
  };
}

function wantedOf(session: PlannedSession, invited: InvitedToSession): WantedInvitation {
  const { startsAt, endsAt, wordsRevision, cancelled } = session;
  return { state: cancelled ? 'cancelled' : 'standing', ...invited, startsAt, endsAt, wordsRevision };
}

/**
 * To be done before anybody is told anything: from then on what was decided can't be taken back unnoticed, on any host.
 *
 * @throws HeldBack, Edited
 */
export async function begin(parts: EngineParts, errand: Errand): Promise<void> {
  const { community, session } = errand;
  if (session.order.begun) return;
  await checkErrand(parts, errand);
  const begun = await parts.store.change(community.id, session, { order: orderBegun(session.order) });
  if (begun === 'conflict') throw new Edited();
  errand.session = begun;
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

/**
 * What the events of a session tell together: the Teams link that all have, and how people have answered.
 *
 * @param meetingUrl - the link of the series in whose meeting it is held, also when that invites everybody
 */
export function invitedBy(
  parts: readonly InvitationPart[],
  meetingUrl?: string,
): { joinUrl: string | undefined; answers: Answers | undefined } {
  const standing = parts.filter(({ state, eventId }) => state === 'standing' && eventId);
  if (standing.length === 0) return { joinUrl: meetingUrl, answers: undefined };
  const sum = { accepted: 0, tentative: 0, declined: 0, none: 0 };
  for (const { answers } of standing) {
    for (const answer of Object.keys(sum) as (keyof Answers)[]) sum[answer] += answers?.[answer] ?? 0;
  }
  return { joinUrl: meetingUrl ?? standing.find(({ number }) => number === 1)?.joinUrl, answers: sum };
}

/** The link of the series in whose meeting a session is held that is said to be in line; such a meeting has no hosts of ours. */
export function meetingOfSeries({ joinUrl, hosts }: Pick<PlannedSession, 'joinUrl' | 'hosts'>): string | undefined {
  return hosts === undefined ? joinUrl : undefined;
}
