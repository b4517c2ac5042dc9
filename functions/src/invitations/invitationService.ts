import { createHash } from 'node:crypto';
import { invitees } from '../../../src/domain/membership';
import { wordInvitation, type Invitee } from '../../../src/domain/sessions';
import type { MembershipService } from '../membership';
import type { Clock, RealTime } from '../platform/clock';
import { growingDelay } from '../platform/growingDelay';
import type { Leases } from '../platform/Leases';
import { kindOf, type Log } from '../platform/log';
import type { CommunitySettings } from '../platform/settings';
import { Unavailable } from '../platform/unavailable';
import type { InvitationMessage, InvitationQueue } from './InvitationQueue';
import { CalendarRefusal, type CalendarEvent, type SessionCalendar } from './SessionCalendar';
import type { FailureReason, InvitationChange, PlannedSession, SessionStore } from './SessionStore';

/** What inviting works with. */
export interface InvitationParts {
  readonly communities: readonly CommunitySettings[];
  readonly membership: Pick<MembershipService, 'roster'>;
  readonly store: SessionStore;
  readonly calendar: SessionCalendar;
  readonly queue: InvitationQueue;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly time: RealTime;
}

/** A Teams link that is not there with its event appears within seconds. */
const firstLookForLinkMs = 1_000;
/** How long an invitation waits for others of the same mailbox before it goes back into the queue. */
const patienceMs = 20_000;

/**
 * Brings one invitation up to date: the event exists once, and the people of the roster are its attendees. It looks at
 * what stands there and does what is missing, so that any number of repetitions and crashes end in the same place.
 */
export class InvitationService {
  constructor(private readonly parts: InvitationParts) {}

  async deliver(message: InvitationMessage, log: Log): Promise<void> {
    const { communities, leases, queue } = this.parts;
    const community = communities.find(({ id }) => id === message.communityId);
    if (!community) return;
    // One at a time for each mailbox: Outlook takes 4 at once from one app, whatever number of hosts it runs on.
    const mailbox = `mailbox_${community.mailbox.toLowerCase()}`;
    const outcome = await leases.whileHolding(mailbox, () => this.bringUpToDate(community, message, log), patienceMs);
    if (outcome === 'busy') await queue.send(message, 2_000);
  }

  /** Takes note that an invitation was given up after failing again and again; it is kept, shown and can be replayed. */
  async giveUp({ communityId, sessionId }: InvitationMessage, log: Log): Promise<void> {
    if (!this.parts.communities.some(({ id }) => id === communityId)) return;
    const session = await this.parts.store.find(communityId, sessionId);
    if (session?.order.state === 'pending') await this.fail(communityId, session, 'unexpected', log);
  }

  private async bringUpToDate(community: CommunitySettings, message: InvitationMessage, log: Log): Promise<void> {
    const { store, membership, clock, time } = this.parts;
    const session = await store.find(message.communityId, message.sessionId);
    if (session?.order.state !== 'pending' || session.order.notBefore > time()) return;
    if (session.endsAt <= clock.now().toISOString()) return this.save(community.id, session, { order: doneOrder });
    const people = invitees(await membership.roster(community.id));
    if (people.length === 0) return;
    try {
      const { id: eventId, joinUrl } = await this.reconcile(community, session, people);
      // The link of a new meeting can be a moment late; an invitation without it is not finished.
      if (!joinUrl) {
        const noLink = new Unavailable('Teams link');
        return this.tryLater(community.id, { ...session, eventId }, noLink, log, firstLookForLinkMs);
      }
      await this.save(community.id, session, { eventId, joinUrl, invited: digestOf(people), order: doneOrder });
      log('info', 'invited', { community: community.id, session: session.id, count: people.length });
    } catch (error) {
      if (error instanceof Unavailable) return this.tryLater(community.id, session, error, log);
      if (error instanceof CalendarRefusal) return this.fail(community.id, session, error.reason, log, error);
      throw error;
    }
  }

  private async reconcile(
    community: CommunitySettings,
    session: PlannedSession,
    people: readonly Invitee[],
  ): Promise<CalendarEvent> {
    const { calendar } = this.parts;
    const event = session.eventId
      ? await calendar.find(community.mailbox, session.eventId)
      : await calendar.invite(community.mailbox, session.transactionId, wordInvitation(community, session, people));
    const wanted = people.map(({ mail }) => mail.toLowerCase());
    const same =
      event.addresses.length === wanted.length && wanted.every((address) => event.addresses.includes(address));
    return same ? event : calendar.setInvitees(community.mailbox, event.id, people);
  }

  /**
   * An outage is waited out however long it lasts; only what needs a person counts as failed. The waits grow up to an
   * hour, also when the service asks for less.
   */
  private async tryLater(
    communityId: string,
    session: PlannedSession,
    outage: Unavailable,
    log: Log,
    firstDelay?: number,
  ): Promise<void> {
    const { attempts } = session.order;
    const delayMs = growingDelay(attempts, outage, firstDelay);
    const order = { state: 'pending', attempts: attempts + 1, notBefore: this.parts.time() + delayMs } as const;
    await this.save(communityId, session, { eventId: session.eventId, order });
    await this.parts.queue.send({ communityId, sessionId: session.id }, delayMs + 100);
    const told = { community: communityId, session: session.id, ms: delayMs, count: attempts + 1 };
    log('warn', 'invitationDelayed', { ...told, error: kindOf(outage) });
  }

  private async fail(
    communityId: string,
    session: PlannedSession,
    reason: FailureReason,
    log: Log,
    cause?: CalendarRefusal,
  ): Promise<void> {
    await this.save(communityId, session, {
      order: { state: 'failed', attempts: session.order.attempts, notBefore: 0, reason },
    });
    const told = { community: communityId, session: session.id, code: reason };
    log('error', 'invitationFailed', { ...told, ...(cause ? { error: kindOf(cause) } : {}) });
  }

  private async save(communityId: string, session: PlannedSession, change: InvitationChange): Promise<void> {
    const saved = await this.parts.store.change(communityId, session, change);
    // Somebody else moved it on. The message comes back and looks again.
    if (saved === 'conflict') throw new Error('the session changed while its invitation was being sent');
  }
}

const doneOrder = { state: 'done', attempts: 0, notBefore: 0 } as const;

/** Names a set of addresses, whatever their order and case. */
export function digestOf(people: readonly Invitee[]): string {
  const addresses = people.map(({ mail }) => mail.toLowerCase()).sort();
  return createHash('sha256').update(addresses.join('\n')).digest('base64url').slice(0, 22);
}
