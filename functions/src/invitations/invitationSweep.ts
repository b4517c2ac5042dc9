import { addressOf, type Invitee } from '../../../src/domain/invitations';
import type { Community } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { orderedAnew, type Following, type PlannedSession } from '../sessions';
import type { EngineParts } from './EngineParts';
import { hasOtherHosts } from './engine/hosts';
import { digestOf, membersToInvite, invitedTo, type MembersToInvite } from './whoIsInvited';

const hourMs = 3_600_000;
/** Joiners and leavers of a day are brought in line together: one change to an event instead of one each. */
export const collectedForMs = 24 * hourMs;
/** This near to the start nobody is kept waiting. */
const soonMs = 48 * hourMs;

/**
 * Sees to it that every invitation that is owed is under way, and notices who has joined, left or muted. Each run does
 * only what is missing, so it may run twice, at once, or be broken off anywhere.
 */
export class InvitationSweep {
  constructor(private readonly parts: EngineParts) {}

  /** Looks at all communities; one that fails does not keep the others waiting. */
  async run(log: Log): Promise<void> {
    for (const community of await this.parts.communities.all()) {
      try {
        const count = await this.look(community);
        if (count > 0) log('info', 'invitationsRelayed', { community: community.id, count });
      } catch (error) {
        log('error', 'sweepFailed', { community: community.id, error: kindOf(error) });
      }
    }
  }

  private async look(community: Community): Promise<number> {
    const { store, queue, clock, time, isReleased, isStopped } = this.parts;
    if (!(await isReleased(community)) || (await isStopped(community.id))) return 0;
    const toInvite = await membersToInvite(this.parts, community);
    let relayed = 0;
    for (const session of await store.listComing(community.id, clock.now().toISOString())) {
      const { state, notBefore } = session.order;
      const isOwed =
        state === 'pending'
          ? notBefore <= time()
          : state === 'done' && (await this.follow(community, session, toInvite));
      if (!isOwed) continue;
      await queue.send({ communityId: community.id, sessionId: session.id });
      relayed += 1;
    }
    return relayed;
  }

  /** Takes note of who has come and gone since the invitation went out. @returns whether it is time to bring it in line */
  private async follow(community: Community, session: PlannedSession, toInvite: MembersToInvite): Promise<boolean> {
    // Nobody at all is no reason to call everything off.
    if (session.cancelled || toInvite.isUnread) return false;
    const invited = await invitedTo(session, toInvite, community.id, this.parts.series);
    const isInLine = session.invited === digestOf(invited);
    const found = isInLine ? undefined : await this.followingOf(community.id, session, invited.people);
    // The same people, in another meeting: nobody has to be waited for.
    const meetsElsewhere = found?.joiners === 0 && found.leavers === 0;
    const following = meetsElsewhere ? undefined : found;
    const isDue = following !== undefined && following.at <= this.parts.clock.now().toISOString();
    if (isDue || meetsElsewhere || hasOtherHosts(session, toInvite.hosts)) {
      const changed = await this.parts.store.change(community.id, session, { following, order: orderedAnew });
      // Somebody else has moved it on: the next run sees.
      return changed !== 'conflict';
    }
    if (!sameFollowing(session.following, following))
      await this.parts.store.change(community.id, session, { following });
    return false;
  }

  private async followingOf(
    communityId: string,
    session: PlannedSession,
    people: readonly Invitee[],
  ): Promise<Following> {
    const now = this.parts.clock.now().getTime();
    const standing = (await this.parts.events.load(communityId, session.id)).flatMap((part) => part.people);
    const [wanted, invited] = [addressesOf(people), addressesOf(standing)];
    const isSoon = Date.parse(session.startsAt) - now <= soonMs;
    return {
      joiners: [...wanted].filter((address) => !invited.has(address)).length,
      leavers: [...invited].filter((address) => !wanted.has(address)).length,
      at: isSoon
        ? new Date(now).toISOString()
        : (session.following?.at ?? new Date(now + collectedForMs).toISOString()),
    };
  }
}

function addressesOf(people: readonly Invitee[]): ReadonlySet<string> {
  return new Set(people.map(addressOf));
}

function sameFollowing(a: Following | undefined, b: Following | undefined): boolean {
  return a?.joiners === b?.joiners && a?.leavers === b?.leavers && a?.at === b?.at;
}
