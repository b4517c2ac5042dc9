import type { Instant } from '../kernel';
import { datesOf, type Cadence, type LocalDate } from './cadence';

/** A session that stands in the community's calendar. */
export interface Session {
  /**
   * The day it falls on in the community's zone, `2026-03-26`, so that planning twice can't double it; a further session
   * of that day has `-2` and so on behind it.
   */
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
}

/** What the rules need to know of time zones; the tz database itself stays outside the domain. */
export interface ZoneRules {
  /** The instant at which clocks in the zone show that day and time; in a gap, the later reading. */
  toInstant(date: LocalDate, time: string, timeZone: string): Instant;
  /** The day it is in the zone at that instant. */
  dateAt(instant: Instant, timeZone: string): LocalDate;
}

/** Days ahead for which sessions stand planned: three months. */
const planningHorizonDays = 92;

/**
 * The sessions a cadence asks for from now to the horizon: those not over yet, in order.
 * The wall-clock time is kept over clock changes; the instants move.
 */
export function planSessions(cadence: Cadence, now: Instant, zones: ZoneRules): readonly Session[] {
  const today = zones.dateAt(now, cadence.timeZone);
  // A session that began before midnight may still be running.
  const dates = datesOf(cadence, addDays(today, -1), addDays(today, planningHorizonDays));
  return dates.map((date) => sessionOn(date, cadence, zones)).filter((session) => session.endsAt > now);
}

/** A good conversation overruns; only this much later is a session over for those who are in it, in minutes. */
const overrunMinutes = 30;

/** Whether a session has been over for long enough that nothing more belongs to it. */
export function isOver(session: Pick<Session, 'endsAt'>, now: Instant): boolean {
  return Date.parse(session.endsAt) + overrunMinutes * 60_000 <= Date.parse(now);
}

/** Whether a session overruns no longer, because another one has begun since its end: people are there now. */
export function hasGivenWay(session: Pick<Session, 'endsAt'>, sessions: readonly Session[], now: Instant): boolean {
  return sessions.some(({ startsAt }) => startsAt >= session.endsAt && startsAt <= now);
}

/** The session people see now: the first that is not over and has not given way to another. */
export function nextSession<S extends Session>(sessions: readonly S[], now: Instant): S | undefined {
  return sessions
    .filter((session) => !isOver(session, now) && !hasGivenWay(session, sessions, now))
    .reduce<S | undefined>(
      (first, session) => (!first || session.startsAt < first.startsAt ? session : first),
      undefined,
    );
}

/** The session of a cadence on one of its days. */
export function sessionOn(date: LocalDate, cadence: Cadence, zones: ZoneRules): Session {
  const startsAt = zones.toInstant(date, cadence.time, cadence.timeZone);
  const endsAt = new Date(Date.parse(startsAt) + cadence.minutes * 60_000).toISOString();
  return { id: date, startsAt, endsAt, timeZone: cadence.timeZone };
}

/** The day so many days later; earlier when `days` is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
