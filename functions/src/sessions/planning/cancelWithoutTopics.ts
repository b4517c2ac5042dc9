import { cancelledWithoutTopics, nextSession, shouldCancelWithoutTopics } from '../../../../src/domain/sessions';
import { tellAfter, type QuietMinute } from '../editing/quietMinute';
import { sessionsAround } from '../sessionsAround';
import type { PlannedSession, SessionStore } from '../SessionStore';
import type { SessionTopics } from '../SessionTopics';

/** What cancelling a session that nobody has a topic for works with. */
export interface QuietParts {
  readonly store: Pick<SessionStore, 'listComing' | 'change'>;
  readonly topics: Pick<SessionTopics, 'count'>;
  readonly quiet: QuietMinute;
}

/** People see the board of a session once the one before is over; so long they have to propose, in milliseconds: a day. */
const timeToProposeMs = 86_400_000;

/**
 * Cancels the session people see now when its leads want that and nobody has proposed anything in time. Later ones are let
 * be: nobody could have proposed anything for them yet.
 *
 * @param hours - before the start; undefined: never
 * @returns the id of the session that was cancelled
 */
export async function cancelWithoutTopics(
  { store, topics, quiet }: QuietParts,
  communityId: string,
  hours: number | undefined,
  now: string,
): Promise<string | undefined> {
  if (hours === undefined) return undefined;
  const sessions = await sessionsAround(store, communityId, now);
  const session = nextSession(sessions, now);
  if (!session || hasJustMet(sessions, now)) return undefined;
  const isDue = (count: number): boolean => shouldCancelWithoutTopics(session, hours, count, now);
  // Most sessions are not due, and their boards need not be read.
  if (!isDue(0) || !isDue(await topics.count(communityId, session.id))) return undefined;
  const change = cancelledWithoutTopics(now);
  const telling = tellAfter(session, change, quiet, now);
  const cancelled = await store.change(communityId, session, { ...change, ...telling });
  if (cancelled === 'conflict') return undefined;
  // Somebody may have proposed at this very moment, and nobody has been told yet.
  if ((await topics.count(communityId, session.id)) === 0) return session.id;
  const { order, tellings } = session;
  await store.change(communityId, cancelled, { cancelled: undefined, order, tellings });
  return undefined;
}

function hasJustMet(sessions: readonly PlannedSession[], now: string): boolean {
  const since = new Date(Date.parse(now) - timeToProposeMs).toISOString();
  return sessions.some(({ cancelled, startsAt, endsAt }) => !cancelled && startsAt <= now && endsAt > since);
}
