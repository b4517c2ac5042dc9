import { countAnswers } from '../../../src/domain/invitations';
import { compareText } from '../../../src/domain/kernel';
import {
  nextSession,
  yearOf,
  type UpcomingSessionsView,
  type YearView,
  type ZoneRules,
} from '../../../src/domain/sessions';
import type { Clock, RealTime } from '../platform/clock';
import type { Community } from '../platform/Communities';
import { Remembered } from '../platform/remembered';
import type { Caller } from '../platform/route';
import type { Brakes } from './Brakes';
import type { Plans } from './planning/plans';
import { mayTakeBack } from './editing/takingBack';
import { viewOf } from './sessionView';
import type { FailureReason, PlannedSession, SessionStore } from './SessionStore';

/** How old the list of sessions may be when it is shown, in milliseconds: they change a few times a month. */
const sessionsFreshFor = 1_000;

/** What telling of sessions works with. */
export interface SessionsParts {
  readonly store: Pick<SessionStore, 'list'>;
  readonly plans: Pick<Plans, 'recent' | 'clocksOf'>;
  readonly brakes: Brakes;
  /** What to tell a lead of an invitation that failed, in a sentence. */
  readonly troubleOf: (reason: FailureReason) => string;
  readonly clock: Clock;
  readonly time: RealTime;
  readonly zones: ZoneRules;
}

/** Tells what is planned. */
export class SessionsService {
  private readonly kept: Remembered<readonly PlannedSession[]>;

  constructor(private readonly parts: SessionsParts) {
    this.kept = new Remembered(parts.time, sessionsFreshFor);
  }

  async next(communityId: string) {
    const session = nextSession(await this.sessionsOf(communityId), this.now());
    return session && shownAt(this.now())(session);
  }

  async find(communityId: string, sessionId: string) {
    const session = (await this.sessionsOf(communityId)).find(({ id }) => id === sessionId);
    return session && shownAt(this.now())(session);
  }

  /** Every session that was ever planned, as they stand now. */
  async all(communityId: string) {
    return (await this.parts.store.list(communityId)).map(shownAt(this.now()));
  }

  /** What is still to come, soonest first, as this person may know it. */
  async upcoming({ community, role }: Pick<Caller, 'community' | 'role'>): Promise<UpcomingSessionsView> {
    const { plans, brakes, troubleOf } = this.parts;
    const [sessions, plan, brake] = await Promise.all([
      this.sessionsOf(community.id),
      plans.recent(community),
      brakes.brakeOn(community.id),
    ]);
    const now = this.now();
    const held = { isReleased: plan.released, isStopped: brake !== undefined };
    const sight = { isLead: role === 'lead', ...held, time: this.parts.time(), now, troubleOf };
    return {
      sessions: sessions
        .filter(({ endsAt }) => endsAt > now)
        .sort((a, b) => compareText(a.startsAt, b.startsAt))
        .map((session) => viewOf(session, sight)),
      boardUrl: community.boardUrl,
    };
  }

  /** Whether the hour was kept in the last twelve months. */
  async year(community: Community): Promise<YearView> {
    const { plans, zones } = this.parts;
    const [sessions, { timeZone }] = await Promise.all([this.sessionsOf(community.id), plans.clocksOf(community)]);
    return yearOf(sessions, this.now(), timeZone, zones);
  }

  /** What was kept is not shown any more: this host has just changed it. */
  forget(communityId: string): void {
    this.kept.forget(communityId);
  }

  private sessionsOf(communityId: string): Promise<readonly PlannedSession[]> {
    return this.kept.recall(communityId, () => this.parts.store.list(communityId));
  }

  private now(): string {
    return this.parts.clock.now().toISOString();
  }
}

/** A session as its board shows it. */
function shownAt(now: string) {
  return (session: PlannedSession) => {
    const { id, startsAt, endsAt, timeZone, joinUrl, answers, cancelled } = session;
    const counts = answers && countAnswers(answers);
    return {
      ...{ id, startsAt, endsAt, timeZone },
      ...(joinUrl ? { joinUrl } : {}),
      ...(counts && counts !== 'few' ? { answers: { coming: counts.coming, perhaps: counts.perhaps } } : {}),
      ...(cancelled ? { isCancelled: true as const } : {}),
      ...(mayTakeBack(session, now) ? { mayReturn: true as const } : {}),
    };
  };
}
