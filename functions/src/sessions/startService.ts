import { startSession, type StartSessionBody, type ZoneRules } from '../../../src/domain/sessions';
import type { Clock } from '../platform/clock';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { CommunitySettings } from '../platform/settings';
import { untilCommitted } from '../platform/untilCommitted';
import type { InvitationMessage, InvitationQueue } from './InvitationQueue';
import type { SessionStore } from './SessionStore';

/** What starting a session works with. */
export interface StartParts {
  readonly store: Pick<SessionStore, 'list' | 'plan'>;
  readonly queue: InvitationQueue;
  /** What was kept of a community's sessions is out of date. */
  readonly sessions: { forget(communityId: string): void };
  /** Earlier sessions may have left something for the one that was started. */
  takeUp(communityId: string, log: Log): Promise<void>;
  readonly clock: Clock;
  readonly zones: ZoneRules;
  readonly newId: () => string;
}

/** Starts sessions that no rhythm has planned. */
export class StartService {
  constructor(private readonly parts: StartParts) {}

  /**
   * Puts a session into the calendar and orders its invitation. The same key again starts no second one.
   *
   * @returns whether it is new
   * @throws Refusal when the rule refuses, or `tooBusy`
   */
  async start(community: CommunitySettings, { key, ...wish }: StartSessionBody, log: Log): Promise<{ isNew: boolean }> {
    const { store, clock, zones, newId, sessions } = this.parts;
    return untilCommitted(async () => {
      const standing = await store.list(community.id);
      if (standing.some(({ startKey }) => startKey === key)) return { isNew: false };
      const calendar = { ...community, sessions: standing };
      const session = startSession(calendar, wish, clock.now().toISOString(), zones);
      if (!session.ok) throw new Refusal(session.refusal);
      if ((await store.plan(community.id, session.value, newId(), key)) !== 'planned') return 'conflict';
      sessions.forget(community.id);
      await this.follow({ communityId: community.id, sessionId: session.value.id }, log);
      return { isNew: true };
    }, 'tellPerson');
  }

  /** The session stands whatever becomes of the messages: the timers find what is owed. */
  private async follow(started: InvitationMessage, log: Log): Promise<void> {
    try {
      await this.parts.queue.send(started);
      await this.parts.takeUp(started.communityId, log);
    } catch (error) {
      const { communityId: community, sessionId: session } = started;
      log('warn', 'startNotFollowed', { community, session, error: kindOf(error) });
    }
  }
}
