import type { Instant } from '../kernel';
import type { Cadence, Holidays, LocalDate } from './rhythm/cadence';
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
export interface CommunityCalendar {
  readonly sessions: readonly StandingSession[];
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
export function rhythmDayOf({ id, startKey, cancelled, origin }: StandingSession): LocalDate | undefined {
  if (cancelled?.by === 'newRhythm') return undefined;
  if (origin?.standsFor !== undefined) return origin.standsFor;
  return startKey === undefined ? id.slice(0, '2026-03-26'.length) : undefined;
}

/** Whether two sessions share any time; one may follow another at once. */
export function overlap(a: Pick<Session, 'startsAt' | 'endsAt'>, b: Pick<Session, 'startsAt' | 'endsAt'>): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
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
  const taken = new Set(sessions.map(rhythmDayOf));
  const dayBefore = new Date(Date.parse(instant) - 86_400_000).toISOString();
  const toCome = planSessions(cadence, dayBefore, zones, holidays, 3).filter(({ id }) => !taken.has(id));
  return [...standing, ...toCome];
}
