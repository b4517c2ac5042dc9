import type { Instant } from '../../kernel';
import { addDays } from './calendarDays';
import type { Cadence, Holidays, LocalDate } from './cadence';
import { isSession, movedByAtMostDays, planDates } from './planDates';
import type { Session, SessionOrigin } from '../session';
import type { ZoneRules } from './zoneRules';

/** Days ahead for which sessions stand planned: three months. */
export const planningHorizonDays = 92;

/** A session as a rhythm puts it into the calendar. */
export interface RhythmSession extends Session {
  /** The bank holiday it had to give way to, when it is not on its own day. */
  readonly movedFor?: string;
  readonly origin?: SessionOrigin;
}

/**
 * The sessions a cadence asks for from now to the horizon: those not over yet, in order. Each has the rhythm's own day as
 * its id, also when a bank holiday moves it.
 *
 * @param days - how far ahead; the rhythm's own day counts
 */
export function planSessions(
  cadence: Cadence,
  now: Instant,
  zones: ZoneRules,
  holidays: Holidays,
  days = planningHorizonDays,
): readonly RhythmSession[] {
  const to = addDays(zones.dateAt(now, cadence.timeZone), days);
  return sessionsUntil(to, cadence, now, zones, holidays).filter(({ endsAt }) => endsAt > now);
}

/** The sessions of a cadence up to a day of the rhythm, with those of the last days that may be over. */
export function sessionsUntil(
  to: LocalDate,
  cadence: Cadence,
  now: Instant,
  zones: ZoneRules,
  holidays: Holidays,
): readonly RhythmSession[] {
  const { timeZone } = cadence;
  const from = earliestDay(zones.dateAt(now, timeZone));
  return planDates(cadence, from, to, zones, holidays)
    .filter(isSession)
    .map(({ date, startsAt, endsAt, movedFor }) => ({
      ...{ id: date, startsAt, endsAt, timeZone },
      ...(movedFor !== undefined && { movedFor }),
    }));
}

/** The first day of the rhythm whose session may not be over: begun before midnight, or moved to a later day. */
export function earliestDay(today: LocalDate): LocalDate {
  return addDays(today, -movedByAtMostDays - 1);
}
