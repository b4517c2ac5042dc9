import type { Instant } from '../kernel';
import type { Cadence, Holidays, LocalDate } from './rhythm/cadence';
import { addDays, daysBetween, lastOfMonth } from './rhythm/calendarDays';
import { datesOf } from './rhythm/datesOf';
import { planSessions, type RhythmSession } from './rhythm/planSessions';
import type { Session, SessionDetails } from './session';
import type { ZoneRules } from './rhythm/zoneRules';

/** A session as it stands in a community's calendar, with what the rules of the rhythm look at. */
export interface StandingSession extends Session, Partial<Pick<SessionDetails, 'cancelled' | 'setByHand' | 'origin'>> {
  /** There when somebody started it and no rhythm planned it. */
  readonly startKey?: string;
  readonly movedFor?: string;
}

/** What stands in a community's calendar, and what its rhythm will put there. */
export interface CommunityCalendar<S extends StandingSession = StandingSession> {
  readonly sessions: readonly S[];
  readonly cadence?: Cadence;
  /** The zone its days are counted in. */
  readonly timeZone: string;
}

/** Whether somebody put it where it is: no rhythm moves it. */
export function isByHand(session: StandingSession): boolean {
  return session.setByHand === true || session.startKey !== undefined;
}

/**
 * The day of the rhythm that a session stands for, whenever it is held; a cancelled one stands for it too, unless a new
 * rhythm cancelled it. None for a session that somebody started.
 */
export function rhythmDayOf(session: StandingSession): LocalDate | undefined {
  return session.cancelled?.by === 'newRhythm' ? undefined : plannedFor(session);
}

/** The day of the rhythm that a session was planned for or has taken the place of, whatever became of it since. */
export function plannedFor({ id, startKey, origin }: StandingSession): LocalDate | undefined {
  if (origin?.standsFor !== undefined) return origin.standsFor;
  return startKey === undefined ? id.slice(0, '2026-03-26'.length) : undefined;
}

/**
 * The day of a rhythm that needs no further session because of this one: its own, also when another rhythm gave it that.
 * What somebody has moved, made longer or called off is the session of its month or, in a rhythm of weeks, of the nearest
 * day within half a turn, the earlier of two. What somebody started beside the rhythm is nobody's stand-in.
 */
export function dayCoveredBy(session: StandingSession, cadence: Cadence): LocalDate | undefined {
  const own = rhythmDayOf(session);
  const isDecided = session.setByHand === true || session.cancelled !== undefined;
  if (own === undefined || !isDecided || session.startKey !== undefined) return own;
  if (cadence.kind === 'nthWeekday') {
    const month = own.slice(0, '2026-03'.length);
    return datesOf(cadence, `${month}-01`, lastOfMonth(month))[0] ?? own;
  }
  const half = Math.floor((cadence.weeks * 7) / 2);
  const apart = (day: LocalDate): number => Math.abs(daysBetween(own, day));
  const around = datesOf(cadence, addDays(own, -half), addDays(own, half));
  return (
    around.reduce<LocalDate | undefined>(
      (nearest, day) => (nearest === undefined || apart(day) < apart(nearest) ? day : nearest),
      undefined,
    ) ?? own
  );
}

/** A day's own id, or with a number behind it when that is taken. */
export function freeId(day: LocalDate, taken: ReadonlySet<string>): string {
  let id = day;
  for (let number = 2; taken.has(id); number += 1) id = `${day}-${number}`;
  return id;
}

/** What will be held around an instant: sessions that stand, and those the rhythm is still going to put there. */
export function heldAround(
  calendar: CommunityCalendar,
  instant: Instant,
  zones: ZoneRules,
  holidays: Holidays,
): readonly (StandingSession | RhythmSession)[] {
  const { sessions, cadence } = calendar;
  const standing = sessions.filter(({ cancelled }) => !cancelled);
  if (!cadence) return standing;
  const taken = new Set(sessions.flatMap((session) => [rhythmDayOf(session), dayCoveredBy(session, cadence)]));
  const dayBefore = new Date(Date.parse(instant) - 86_400_000).toISOString();
  const toCome = planSessions(cadence, dayBefore, zones, holidays, 3).filter(({ id }) => !taken.has(id));
  return [...standing, ...toCome];
}
