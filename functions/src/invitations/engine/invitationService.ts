import { nextStep, type Step } from '../../../../src/domain/invitations';
import type { Community } from '../../platform/Communities';
import { growingDelay } from '../../platform/growingDelay';
import { kindOf, type Log } from '../../platform/log';
import { mailboxLease } from '../../platform/mailboxLease';
import { Unavailable } from '../../platform/unavailable';
import {
  orderBegun,
  orderDelayed,
  orderDone,
  orderFailed,
  toldOf,
  type FailureReason,
  type InvitationMessage,
  type PlannedSession,
} from '../../sessions';
import { Edited, HeldBack } from './carefulCalendar';
import { carryOut, LinkIsLate, Overtaken } from './carryOut';
import type { EngineParts } from '../EngineParts';
import { begin, errandFor, invitedBy, type Errand } from './errand';
import { hostsDigest, meetingRefused } from './hosts';
import { openMeeting } from './openMeeting';
import type { StoredPart } from '../PartStore';
import { CalendarRefusal, MeetingUnknown } from '../SessionCalendar';

/** A Teams link that is not there with its event appears within seconds. */
const firstLookForLinkMs = 1_000;
/** How long an invitation waits for others of the same mailbox before it goes back into the queue. */
const patienceMs = 20_000;
/** After this an invitation that could not have its turn, or was edited all the time, comes back. In milliseconds. */
const comesBackAfterMs = 2_000;
/** How often one delivery begins anew because the session was edited meanwhile. */
const roundsAtMost = 5;
/** More steps than this for each event, and some, would mean going round in circles. */
const stepsPerEvent = 8;

/**
 * Brings the calendars in line with one session: each person of the community is on exactly one of its events, at its
 * time, with its words. It looks at what is noted and does the next thing that is missing, so that any number of
 * repetitions and crashes end in the same place.
 */
export class InvitationService {
  constructor(private readonly parts: EngineParts) {}

  async deliver(message: InvitationMessage, log: Log): Promise<void> {
    const { communities, leases, queue } = this.parts;
    const community = await communities.find(message.communityId);
    if (!community) return;
    const lease = mailboxLease(community.mailbox);
    const work = () => this.bringInLine(community, message.sessionId, log);
    const outcome = await leases.whileHolding(lease, work, patienceMs);
    if (outcome !== 'settled') await queue.send(message, comesBackAfterMs);
  }

  /** Takes note that an invitation was given up after failing again and again; it is kept, shown and can be replayed. */
  async giveUp({ communityId, sessionId }: InvitationMessage, log: Log): Promise<void> {
    if (!(await this.parts.communities.find(communityId))) return;
    const session = await this.parts.store.find(communityId, sessionId);
    if (session?.order.state === 'pending') await this.fail(communityId, session, 'unexpected', log);
  }

  private async bringInLine(community: Community, sessionId: string, log: Log): Promise<'settled' | 'edited'> {
    for (let round = 1; round <= roundsAtMost; round += 1) {
      const errand = await errandFor(this.parts, community, sessionId);
      if (!errand) return 'settled';
      try {
        await this.work(errand, log);
        return 'settled';
      } catch (error) {
        if (error instanceof Edited) continue;
        await this.afterFault(errand, error, log);
        return 'settled';
      }
    }
    return 'edited';
  }

  private async work(errand: Errand, log: Log): Promise<void> {
    const { community, session, wanted, hosts } = errand;
    const { events, newId, perEvent } = this.parts;
    // What Teams refused is tried again with each delivery, but once in it.
    let opened = session.hosts === meetingRefused ? undefined : session.hosts;
    for (let steps = 0; ; steps += 1) {
      const standing = await events.load(community.id, session.id);
      const isOpen = (joinUrl: string): boolean => opened === meetingRefused || opened === hostsDigest(joinUrl, hosts);
      const step = nextStep(wanted, standing, { newTransactionId: newId, isOpen, ...(perEvent ? { perEvent } : {}) });
      // The meeting of a series is not ours to open: nobody of us is its host.
      const hostedBy = wanted.meetingUrl === undefined ? opened : undefined;
      if (!step) return this.settle(errand, invitedBy(standing, wanted.meetingUrl), hostedBy, log);
      if (steps > stepsPerEvent * (standing.length + 2)) throw new Unavailable('calendar');
      if (tellsSomebody(step)) await begin(this.parts, errand);
      if (step.kind === 'openMeeting') opened = await this.open(errand, step, log);
      else await carryOut(this.parts, errand, step, log).catch(unlessOvertaken);
    }
  }

  /** A meeting that Teams does not know may be that of an event somebody has deleted: then that is made anew first. */
  private async open(
    errand: Errand,
    { part, joinUrl }: Extract<Step<StoredPart>, { kind: 'openMeeting' }>,
    log: Log,
  ): Promise<string | undefined> {
    try {
      return await openMeeting(this.parts, errand, joinUrl, log);
    } catch (error) {
      if (!(error instanceof MeetingUnknown)) throw error;
      await carryOut(this.parts, errand, { kind: 'look', part, forLink: false }, log).catch(unlessOvertaken);
      const parts = await this.parts.events.load(errand.community.id, errand.session.id);
      if (parts.some(({ eventId }) => eventId === part.eventId)) throw error;
      return undefined;
    }
  }

  private async settle(
    { community, session, wanted, invited }: Errand,
    { joinUrl, answers }: ReturnType<typeof invitedBy>,
    opened: string | undefined,
    log: Log,
  ): Promise<void> {
    const known = { joinUrl, answers, invited, hosts: joinUrl && opened };
    const isCancelled = wanted.state === 'cancelled';
    // What people know is cancelled stays cancelled, whatever is ordered for it later.
    const done = isCancelled ? { order: orderBegun(orderDone) } : { order: orderDone, told: toldOf(session) };
    const change = { ...known, following: undefined, ...done };
    if ((await this.parts.store.change(community.id, session, change)) === 'conflict') throw new Edited();
    const named = { community: community.id, session: session.id };
    if (!isCancelled) return log('info', 'invited', { ...named, count: wanted.people.length });
    log('info', 'invitationCancelled', named);
    await this.parts.cancelled(community.id, log).catch(unlessFoundLater(named, log));
  }

  private async afterFault({ community, session }: Errand, error: unknown, log: Log): Promise<void> {
    if (error instanceof HeldBack) log('info', 'invitationHeldBack', { community: community.id, session: session.id });
    else if (error instanceof Unavailable) await this.tryLater(community.id, session, error, log);
    else if (error instanceof CalendarRefusal) await this.fail(community.id, session, error.reason, log, error);
    else throw error;
  }

  /**
   * An outage is waited out however long it lasts; only what needs a person counts as failed. The waits grow up to an
   * hour, also when the service asks for less.
   */
  private async tryLater(communityId: string, session: PlannedSession, outage: Unavailable, log: Log): Promise<void> {
    const { attempts } = session.order;
    const delayMs = growingDelay(attempts, outage, outage instanceof LinkIsLate ? firstLookForLinkMs : undefined);
    const order = orderDelayed(session.order, this.parts.time() + delayMs);
    // Whoever edited it meanwhile has asked anew: then there is nothing to wait for.
    if ((await this.parts.store.change(communityId, session, { order })) === 'conflict') return;
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
    const order = orderFailed(session.order, reason);
    if ((await this.parts.store.change(communityId, session, { order })) === 'conflict') return;
    const told = { community: communityId, session: session.id, code: reason };
    log('error', 'invitationFailed', { ...told, ...(cause ? { error: kindOf(cause) } : {}) });
  }
}

/** Topics of a session that was cancelled go on a little later then: a timer finds them. */
function unlessFoundLater(named: { readonly community: string; readonly session: string }, log: Log) {
  return (error: unknown): void => log('warn', 'changeNotFollowed', { ...named, error: kindOf(error) });
}

/** Whether a step changes something in calendars or meetings, where people may see it. */
function tellsSomebody({ kind }: Step<StoredPart>): boolean {
  return kind === 'create' || kind === 'change' || kind === 'cancel' || kind === 'openMeeting';
}

function unlessOvertaken(error: unknown): void {
  if (!(error instanceof Overtaken)) throw error;
}
