import type { Instant } from '../kernel';
import type { Session, SessionDetails } from './session';

type MaybeCancelled = Session & Partial<Pick<SessionDetails, 'cancelled'>>;

/** A good conversation overruns; only this much later is a session over for those who are in it, in minutes. */
const overrunMinutes = 30;

/** Whether a session has been over for long enough that nothing more belongs to it. */
export function isOver(session: Pick<Session, 'endsAt'>, now: Instant): boolean {
  return Date.parse(session.endsAt) + overrunMinutes * 60_000 <= Date.parse(now);
}

/** Whether a session overruns no longer, because another one has begun since its end: people are there now. */
export function hasGivenWay(
  session: Pick<Session, 'endsAt'>,
  sessions: readonly MaybeCancelled[],
  now: Instant,
): boolean {
  return sessions.some(({ startsAt, cancelled }) => !cancelled && startsAt >= session.endsAt && startsAt <= now);
}

/** The session people see now: the first that takes place, is not over and has not given way to another. */
export function nextSession<S extends MaybeCancelled>(sessions: readonly S[], now: Instant): S | undefined {
  return sessions
    .filter((session) => !session.cancelled && !isOver(session, now) && !hasGivenWay(session, sessions, now))
    .reduce<S | undefined>(
      (first, session) => (!first || session.startsAt < first.startsAt ? session : first),
      undefined,
    );
}
