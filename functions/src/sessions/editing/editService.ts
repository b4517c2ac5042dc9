import type { Result } from '../../../../src/domain/kernel';
import {
  cancelSession,
  changeSession,
  writeAgenda,
  type CancelSessionBody,
  type ChangeSessionBody,
  type Holidays,
  type UpcomingSessionsView,
  type ZoneRules,
} from '../../../../src/domain/sessions';
import type { Clock } from '../../platform/clock';
import type { Log } from '../../platform/log';
import { Refusal, type Reason } from '../../platform/refusal';
import type { Caller } from '../../platform/route';
import { untilCommitted } from '../../platform/untilCommitted';
import { tellOthers, type AftermathParts } from './aftermath';
import { calendarOf, type Calendar } from './calendarOf';
import type { Plans } from '../planning/plans';
import type { SessionsService } from '../sessionsService';
import type { SessionTopics } from '../SessionTopics';
import { etagOf } from '../sessionView';
import { orderedAnew, type PlannedSession, type SessionChange, type SessionStore } from '../SessionStore';

/** What changing one session works with. */
export interface EditParts {
  readonly store: Pick<SessionStore, 'listComing' | 'change'>;
  readonly plans: Pick<Plans, 'of'>;
  readonly topics: Pick<SessionTopics, 'agenda' | 'isClosed'>;
  readonly sessions: Pick<SessionsService, 'upcoming'>;
  readonly aftermath: AftermathParts;
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
   * @throws Refusal as `changeSession` refuses; `sessionUnknown`, `sessionChanged`, `sessionClosed`, `tooBusy`
   */
  async change(
    who: Caller,
    sessionId: string,
    { etag, ...wish }: ChangeSessionBody,
    log: Log,
  ): Promise<UpcomingSessionsView> {
    const { zones, holidays } = this.parts;
    await this.edit(who, sessionId, log, (session, calendar, now) =>
      onEtag(session, etag, changeSession(session, wish, calendar, now, zones, holidays)),
    );
    return this.parts.sessions.upcoming(who);
  }

  /**
   * Calls a session off. One that is cancelled already stays so, in the words of whoever was first.
   * @throws Refusal as `cancelSession` refuses; `sessionUnknown`, `sessionChanged`, `sessionClosed`, `tooBusy`
   */
  async cancel(
    who: Caller,
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
   * Writes the topics of the board into the invitation, as whoever facilitates wishes.
   * @throws Refusal as `writeAgenda` refuses; `onlyFacilitators`, `sessionUnknown`, `sessionCancelled`, `sessionOver`, `sessionClosed`, `tooBusy`
   */
  async writeAgenda(who: Caller, sessionId: string, log: Log): Promise<UpcomingSessionsView> {
    const topics = await this.parts.topics.agenda(who, sessionId);
    await this.edit(who, sessionId, log, (session, _calendar, now) => writeAgenda(session, topics, now));
    return this.parts.sessions.upcoming(who);
  }

  private async edit(
    { community }: Caller,
    sessionId: string,
    log: Log,
    decide: (session: PlannedSession, calendar: Calendar, now: string) => Decision,
  ): Promise<void> {
    const { store, topics, clock, aftermath } = this.parts;
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
      const changed = await store.change(community.id, session, { ...decided.value, order: orderedAnew });
      return changed === 'conflict' ? changed : decided.value;
    }, 'tellPerson');
    if (change === 'nothing') return;
    log('info', 'sessionChanged', { community: community.id, session: sessionId });
    const boards = change.cancelled !== undefined;
    await tellOthers(aftermath, community.id, { changed: [sessionId], boards }, log);
  }
}

/** A change is made on the state that the lead saw, or when it is so already; what is past or cancelled says so itself. */
function onEtag(session: PlannedSession, etag: string, decided: Decision): Decision {
  if (etag === etagOf(session)) return decided;
  const isSettled = decided.ok
    ? Object.keys(decided.value).length === 0
    : ['sessionCancelled', 'sessionOver'].includes(decided.refusal.code);
  return isSettled ? decided : { ok: false, refusal: { code: 'sessionChanged' } };
}
