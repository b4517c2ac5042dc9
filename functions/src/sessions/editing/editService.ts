import type { Result } from '../../../../src/domain/kernel';
import {
  cancelSession,
  changeSession,
  checkTelling,
  restoreSession,
  writeAgenda,
  type CancelSessionBody,
  type ChangeSessionBody,
  type CommunityCalendar,
  type Holidays,
  type RestoreSessionBody,
  type UpcomingSessionsView,
  type ZoneRules,
} from '../../../../src/domain/sessions';
import type { Clock } from '../../platform/clock';
import type { Communities } from '../../platform/Communities';
import type { Log } from '../../platform/log';
import type { Leases } from '../../platform/Leases';
import { Refusal, type Reason } from '../../platform/refusal';
import type { Caller, Insider } from '../../platform/route';
import { serviceMailboxes } from '../../platform/serviceMailboxes';
import { untilCommitted } from '../../platform/untilCommitted';
import { tellOthers, type AftermathParts } from './aftermath';
import { calendarOf } from './calendarOf';
import { isOneMore, tellAfter, waitFor, type QuietMinute, type Telling } from './quietMinute';
import { mayTakeBack } from './takingBack';
import { whileCounting } from './whileCounting';
import type { Plans } from '../planning/plans';
import type { SessionsService } from '../sessionsService';
import type { SessionTopics } from '../SessionTopics';
import { etagOf } from '../sessionView';
import type { PlannedSession, SessionChange, SessionStore } from '../SessionStore';

/** What changing one session works with. */
export interface EditParts {
  readonly store: Pick<SessionStore, 'listComing' | 'change'>;
  readonly plans: Pick<Plans, 'of'>;
  readonly topics: Pick<SessionTopics, 'agenda' | 'isClosed'>;
  readonly sessions: Pick<SessionsService, 'upcoming'>;
  readonly aftermath: AftermathParts;
  readonly communities: Pick<Communities, 'all'>;
  readonly quiet: QuietMinute;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly zones: ZoneRules;
  readonly holidays: Holidays;
}

/** What shall become of a session, or why nothing may. Empty when it is so already. */
type Decision = Result<SessionChange, Reason>;

/**
 * Changes one session. What changes, and the order to tell everybody invited, is written together; asked again, the same
 * change is answered with how it stands.
 */
export class EditService {
  constructor(private readonly parts: EditParts) {}

  /**
   * Moves a session, changes its length, its place or who speaks.
   * @throws Refusal as `changeSession` and `checkTelling` refuse; `speakerIsMailbox`, `sessionUnknown`, `sessionChanged`, `sessionClosed`, `tooBusy`
   */
  async change(
    who: Caller,
    sessionId: string,
    { etag, ...wish }: ChangeSessionBody,
    log: Log,
  ): Promise<UpcomingSessionsView> {
    const { communities, zones, holidays } = this.parts;
    const mailboxes = await serviceMailboxes(communities);
    await this.editCounted(who, sessionId, log, (session, calendar, now) => {
      const changed = changeSession(session, wish, calendar, now, zones, holidays);
      return onEtag(session, etag, changed.ok && asksMailbox(changed.value, mailboxes) ? speakerIsMailbox : changed);
    });
    return this.parts.sessions.upcoming(who);
  }

  /**
   * Calls a session off. One that is cancelled already stays so, in the words of whoever was first.
   * @throws Refusal as `cancelSession` refuses; `sessionUnknown`, `sessionChanged`, `sessionClosed`, `tooBusy`
   */
  async cancel(
    who: Insider,
    sessionId: string,
    { etag, reason }: CancelSessionBody,
    log: Log,
  ): Promise<UpcomingSessionsView> {
    await this.edit(who, sessionId, log, (session, _calendar, now) => {
      if (session.cancelled) return { ok: true, value: {} };
      return onEtag(session, etag, cancelSession(session, reason, now));
    });
    return this.parts.sessions.upcoming(who);
  }

  /**
   * Takes a cancellation back that nobody has been told of. A session that is not cancelled stays as it is.
   * @throws Refusal as `restoreSession` and `checkTelling` refuse; `cancellationTold`, `sessionUnknown`, `sessionChanged`,
   * `sessionClosed`, `tooBusy`
   */
  async restore(who: Caller, sessionId: string, { etag }: RestoreSessionBody, log: Log): Promise<UpcomingSessionsView> {
    const { zones, holidays } = this.parts;
    await this.editCounted(who, sessionId, log, (session, calendar, now) => {
      const restored = restoreSession(session, calendar, now, zones, holidays);
      if (session.cancelled && session.endsAt > now && !mayTakeBack(session, now))
        return { ok: false, refusal: { code: 'cancellationTold', isTold: session.order.begun === true } };
      return onEtag(session, etag, restored);
    });
    return this.parts.sessions.upcoming(who);
  }

  /**
   * Writes the topics of the board into the invitation, as whoever facilitates wishes.
   * @throws Refusal as `writeAgenda` and `checkTelling` refuse; `onlyFacilitators`, `sessionUnknown`, `sessionCancelled`, `sessionOver`, `sessionClosed`, `tooBusy`
   */
  async writeAgenda(who: Caller, sessionId: string, log: Log): Promise<UpcomingSessionsView> {
    const topics = await this.parts.topics.agenda(who, sessionId);
    await this.editCounted(who, sessionId, log, (session, _calendar, now) => writeAgenda(session, topics, now));
    return this.parts.sessions.upcoming(who);
  }

  private editCounted(...asked: Parameters<EditService['edit']>): Promise<void> {
    const [{ community }] = asked;
    return whileCounting(this.parts.leases, community.id, () => this.edit(...asked));
  }

  private async edit(
    { community }: Insider,
    sessionId: string,
    log: Log,
    decide: (session: PlannedSession, calendar: CommunityCalendar, now: string) => Decision,
  ): Promise<void> {
    const { store, topics, clock, quiet, aftermath } = this.parts;
    const change = await untilCommitted(async () => {
      const now = clock.now().toISOString();
      const calendar = await calendarOf(this.parts, community, now);
      const session = calendar.sessions.find(({ id }) => id === sessionId);
      if (!session) throw new Refusal({ code: 'sessionUnknown' });
      const decided = decide(session, calendar, now);
      if (!decided.ok) throw new Refusal(decided.refusal);
      if (Object.keys(decided.value).length === 0) return 'nothing';
      // It was held, and closed before its time.
      if (await topics.isClosed(community.id, sessionId)) throw new Refusal({ code: 'sessionClosed' });
      const telling = tellAfter(session, decided.value, quiet, now);
      if (!decided.value.cancelled) checkLimits(session, telling, calendar, now);
      const changed = await store.change(community.id, session, { ...decided.value, ...telling });
      return changed === 'conflict' ? changed : decided.value;
    }, 'tellPerson');
    // It may be so because another host has just made it so: what this one remembers is older.
    if (change === 'nothing') return aftermath.sessions.forget(community.id);
    log('info', 'sessionChanged', { community: community.id, session: sessionId });
    const boards = 'cancelled' in change;
    await tellOthers(aftermath, community.id, { changed: [sessionId], boards, waitMs: waitFor(quiet.quietMs) }, log);
  }
}

function asksMailbox({ speaker }: SessionChange, mailboxes: ReadonlySet<string>): boolean {
  return speaker?.mail !== undefined && mailboxes.has(speaker.mail.toLowerCase());
}

const speakerIsMailbox: Decision = { ok: false, refusal: { code: 'speakerIsMailbox' } };

/** Calling off is always possible; everything else only so often. */
function checkLimits(
  session: PlannedSession,
  { order }: Telling,
  { sessions, timeZone }: CommunityCalendar<PlannedSession>,
  now: string,
): void {
  if (!order?.tells || !isOneMore(session)) return;
  const checked = checkTelling([session], sessions, now, timeZone);
  if (!checked.ok) throw new Refusal(checked.refusal);
}

/** A change is made on the state that the lead saw, or when it is so already; what is past or cancelled says so itself. */
function onEtag(session: PlannedSession, etag: string, decided: Decision): Decision {
  if (etag === etagOf(session)) return decided;
  const isSettled = decided.ok
    ? Object.keys(decided.value).length === 0
    : ['sessionCancelled', 'sessionOver'].includes(decided.refusal.code);
  return isSettled ? decided : { ok: false, refusal: { code: 'sessionChanged' } };
}
