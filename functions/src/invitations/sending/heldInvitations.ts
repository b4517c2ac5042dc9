import { addressOf, type InvitationPart } from '../../../../src/domain/invitations';
import { brakeFeltWithinMs } from '../../operations';
import type { Held, Holder } from '../../operations';
import type { Community } from '../../platform/Communities';
import type { Log } from '../../platform/log';
import { untilCommitted } from '../../platform/untilCommitted';
import { orderDone, orderDropped, type PlannedSession } from '../../sessions';
import type { EngineParts } from '../EngineParts';
import { collectedForMs } from '../invitationSweep';
import { digestOf, membersToInvite, invitedTo } from '../whoIsInvited';

/** Until no host believes any more that the brake is still on. */
const untilFeltMs = brakeFeltWithinMs + 500;

/**
 * What becomes of invitations that a brake held back. They stand in the outbox as they did before; sending them is only a
 * matter of saying so.
 */
export class HeldInvitations implements Holder {
  constructor(private readonly parts: EngineParts) {}

  async count(communityId: string): Promise<Partial<Held>> {
    const owed = (await this.owed(communityId))?.sessions;
    if (!owed) return {};
    const invited = owed.filter((session) => session.invited !== undefined);
    return {
      invitations: owed.filter((session) => session.invited === undefined && !session.cancelled).length,
      changes: invited.filter(({ cancelled }) => !cancelled).length,
      cancellations: invited.filter(({ cancelled }) => cancelled).length,
    };
  }

  async release(communityId: string, held: 'send' | 'drop', log: Log): Promise<void> {
    const { community, sessions: owed } = (await this.owed(communityId)) ?? {};
    if (!community || !owed) return;
    for (const session of owed) await (held === 'send' ? this.send(community, session) : this.drop(community, session));
    if (owed.length > 0) log('info', 'heldInvitations', { community: communityId, code: held, count: owed.length });
  }

  /** The sessions of a community whose invitations wait; what waits for a lead to look at it is not held by a brake. */
  private async owed(communityId: string) {
    const { communities, store, clock, isReleased } = this.parts;
    const community = await communities.find(communityId);
    if (!community || !(await isReleased(community))) return undefined;
    const coming = await store.listComing(communityId, clock.now().toISOString());
    return { community, sessions: coming.filter(({ order }) => order.state === 'pending') };
  }

  private send({ id: communityId }: Community, { id: sessionId }: PlannedSession): Promise<unknown> {
    return this.parts.queue.send({ communityId, sessionId }, untilFeltMs);
  }

  /**
   * Joiners and leavers who were held back are followed as if they had come and gone now. Anything else stays as it is in
   * the calendars until a lead sends it, or changes the session again.
   */
  private drop(community: Community, { id }: PlannedSession): Promise<'dropped' | 'nothing'> {
    return untilCommitted(async () => {
      const session = await this.parts.store.find(community.id, id);
      if (session?.order.state !== 'pending') return 'nothing';
      const isTold = await this.isTold(community, session);
      const order = isTold ? orderDone : orderDropped(session.order);
      const standing =
        isTold && !session.cancelled ? await this.standing(community, session) : { following: undefined };
      const changed = await this.parts.store.change(community.id, session, { ...standing, order });
      return changed === 'conflict' ? 'conflict' : 'dropped';
    }, 'tellPerson');
  }

  /** Whether those invited know everything about a session but who else has come or gone, or it stands in no calendar. */
  private async isTold({ id }: Community, session: PlannedSession): Promise<boolean> {
    const parts = await this.parts.events.load(id, session.id);
    const standing = parts.filter(({ state }) => state === 'standing');
    if (session.cancelled) return standing.every(({ eventId, askedFor }) => !eventId && !askedFor);
    const saysAll = ({ at, told }: InvitationPart): boolean =>
      at?.startsAt === session.startsAt && at.endsAt === session.endsAt && told === session.wordsRevision;
    return standing.length > 0 && standing.every(saysAll);
  }

  /** Who is on the events, and who has come and gone since; those who have muted do not wait for the others of the day. */
  private async standing(
    community: Community,
    session: PlannedSession,
  ): Promise<Pick<PlannedSession, 'invited' | 'following'>> {
    const toInvite = await membersToInvite(this.parts, community);
    const { people, meetingUrl } = await invitedTo(session, toInvite, community.id, this.parts.series);
    const parts = await this.parts.events.load(community.id, session.id);
    const [wanted, invited] = [new Set(people.map(addressOf)), new Set(parts.flatMap(addressesIn))];
    const leavers = [...invited].filter((address) => !wanted.has(address));
    const joiners = [...wanted].filter((address) => !invited.has(address)).length;
    const isOwn = leavers.some((address) => toInvite.mutedAddresses.has(address));
    const at = new Date(this.parts.clock.now().getTime() + (isOwn ? 0 : collectedForMs)).toISOString();
    const isInLine = joiners + leavers.length === 0 || toInvite.isUnread;
    return {
      invited: digestOf({ people: [...invited].map((mail) => ({ mail })), meetingUrl }),
      following: isInLine ? undefined : { joiners, leavers: leavers.length, at },
    };
  }
}

/** Whom the event of a part invites, and who is not asked again because they declined. */
function addressesIn({ state, addresses, guests, people, declined }: InvitationPart): readonly string[] {
  if (state !== 'standing') return [];
  const brought = new Set(guests);
  const declining = people.filter(({ id }) => declined.includes(id)).map(addressOf);
  return [...addresses.filter((address) => !brought.has(address)), ...declining];
}
