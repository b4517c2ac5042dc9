import { kindOf, type Log } from '../../platform/log';
import type { InvitationQueue } from '../InvitationQueue';

/** What follows when sessions have changed. */
export interface AftermathParts {
  readonly queue: InvitationQueue;
  /** What was kept of a community's sessions is out of date. */
  readonly sessions: { forget(communityId: string): void };
  /** A session that was started may take topics of earlier ones; one that was cancelled leaves its own. */
  takeUp(communityId: string, log: Log): Promise<void>;
}

/**
 * Tells everything that hangs on sessions that they have changed. They stand whatever becomes of this: the timers find
 * what is owed.
 *
 * @param changed - ids of sessions that people have to be told of
 * @param boards - whether a session was started or cancelled
 * @param waitMs - how long they are told nothing first; absent: not at all
 */
export async function tellOthers(
  { queue, sessions, takeUp }: AftermathParts,
  communityId: string,
  {
    changed,
    boards,
    waitMs,
  }: { readonly changed: readonly string[]; readonly boards: boolean; readonly waitMs?: number },
  log: Log,
): Promise<void> {
  sessions.forget(communityId);
  try {
    for (const sessionId of changed) await queue.send({ communityId, sessionId }, waitMs);
    if (boards) await takeUp(communityId, log);
  } catch (error) {
    log('warn', 'changeNotFollowed', { community: communityId, count: changed.length, error: kindOf(error) });
  }
}
