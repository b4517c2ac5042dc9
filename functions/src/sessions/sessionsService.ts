import { compareText } from '../../../src/domain/kernel';
import { nextSession, type UpcomingSessionsView } from '../../../src/domain/sessions';
import type { Clock, RealTime } from '../platform/clock';
import type { PlannedSession, SessionStore } from './SessionStore';

/** How old the list of sessions may be when it is shown, in milliseconds: they change a few times a month. */
const sessionsFreshFor = 1_000;

const invitationOf = { pending: 'waiting', done: 'sent', failed: 'failed' } as const;

/** Tells what is planned. */
export class SessionsService {
  private readonly kept = new Map<
    string,
    { readonly sessions: Promise<readonly PlannedSession[]>; readonly readAt: number }
  >();

  constructor(
    private readonly store: Pick<SessionStore, 'list'>,
    private readonly clock: Clock,
    private readonly time: RealTime,
  ) {}

  async next(communityId: string) {
    const session = nextSession(await this.sessionsOf(communityId), this.clock.now().toISOString());
    return session && shownTo(session);
  }

  async find(communityId: string, sessionId: string) {
    const session = (await this.sessionsOf(communityId)).find(({ id }) => id === sessionId);
    return session && shownTo(session);
  }

  /** Every session that was ever planned, as they stand now. */
  async all(communityId: string) {
    return (await this.store.list(communityId)).map(shownTo);
  }

  /** What is still to come, soonest first. */
  async upcoming(communityId: string): Promise<UpcomingSessionsView> {
    const now = this.clock.now().toISOString();
    const sessions = (await this.sessionsOf(communityId))
      .filter(({ endsAt }) => endsAt > now)
      .sort((a, b) => compareText(a.startsAt, b.startsAt))
      .map((session) => ({ ...shownTo(session), invitation: invitationOf[session.order.state] }));
    return { sessions };
  }

  /** What was kept is not shown any more: this host has just changed it. */
  forget(communityId: string): void {
    this.kept.delete(communityId);
  }

  private sessionsOf(communityId: string): Promise<readonly PlannedSession[]> {
    const kept = this.kept.get(communityId);
    if (kept && this.time() - kept.readAt < sessionsFreshFor) return kept.sessions;
    const sessions = this.store.list(communityId);
    const reading = { sessions, readAt: this.time() };
    this.kept.set(communityId, reading);
    // A failure is not kept: the next reader tries again.
    sessions.catch(() => {
      if (this.kept.get(communityId) === reading) this.kept.delete(communityId);
    });
    return sessions;
  }
}

function shownTo({ id, startsAt, endsAt, timeZone, joinUrl }: PlannedSession) {
  return { id, startsAt, endsAt, timeZone, ...(joinUrl ? { joinUrl } : {}) };
}
