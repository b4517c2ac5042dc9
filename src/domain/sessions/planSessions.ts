import type { Instant } from '../kernel';
import { datesOf, type Cadence, type LocalDate } from './cadence';

/** A session that stands in the community's calendar. */
export interface Session {
  /** The day it falls on in the community's zone; unique within the community, so planning twice can't double it. */
  readonly id: LocalDate;
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

/** The session people see now: the first that is not over. */
export function nextSession<S extends Session>(sessions: readonly S[], now: Instant): S | undefined {
  return sessions
    .filter((session) => !isOver(session, now))
    .reduce<S | undefined>(
      (first, session) => (!first || session.startsAt < first.startsAt ? session : first),
      undefined,
    );
}

function sessionOn(date: LocalDate, cadence: Cadence, zones: ZoneRules): Session {
  const startsAt = zones.toInstant(date, cadence.time, cadence.timeZone);
  const endsAt = new Date(Date.parse(startsAt) + cadence.minutes * 60_000).toISOString();
  return { id: date, startsAt, endsAt, timeZone: cadence.timeZone };
}

function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
