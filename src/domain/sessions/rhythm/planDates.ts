import { compareText, endOf } from '../../kernel';
import { addDays, isWeekend } from './calendarDays';
import type { Cadence, Holidays, LocalDate } from './cadence';
import type { PlannedDate } from '../contract';
import { datesOf, monthsWithout } from './datesOf';
import type { ZoneRules } from './zoneRules';

/** How far a bank holiday moves a session at most, in days; further away it would be another session. */
export const movedByAtMostDays = 14;
/** Longer than any cadence rests, in days: thirteen weeks; two months without a fifth weekday. */
const longestRestDays = 100;

/** A day that has a session. */
export type SessionDate = Extract<PlannedDate, { kind: 'session' }>;

/** A line of a rhythm by itself, whatever anybody has decided about sessions. */
export type RhythmDate = Exclude<PlannedDate, { kind: 'decided' }>;

/** Whether a line of a rhythm is a day that has a session. */
export function isSession(line: PlannedDate): line is SessionDate {
  return line.kind === 'session';
}

/**
 * What a rhythm does from one day to another: its sessions, those left out or moved for a bank holiday, and the months
 * without such a day. The wall-clock time is kept over clock changes; the instants move.
 *
 * A session moves to the next working day, which is Monday to Friday and no bank holiday, but never onto the next day of
 * the rhythm or past it: then it is left out.
 *
 * @param from - the first day of the rhythm considered; a session of it may have been moved to a later day
 * @param to - the last day of the rhythm considered
 * @returns in order of the rhythm's days, both ends included
 */
export function planDates(
  cadence: Cadence,
  from: LocalDate,
  to: LocalDate,
  zones: ZoneRules,
  holidays: Holidays,
): readonly RhythmDate[] {
  const sessions = datesOf(cadence, from, to).map((date) => ({
    at: date,
    line: heldOrSkipped(date, cadence, zones, holidays),
  }));
  const none = monthsWithout(cadence, from, to).map((month) => ({
    // After every day of its month.
    at: `${month}-99`,
    line: { kind: 'noSuchDay', month } as const,
  }));
  return [...sessions, ...none].sort((a, b) => compareText(a.at, b.at)).map(({ line }) => line);
}

function heldOrSkipped(date: LocalDate, cadence: Cadence, zones: ZoneRules, holidays: Holidays): RhythmDate {
  const { bankHolidays } = cadence;
  const holiday = bankHolidays && holidays.holidayOn(date, bankHolidays.nation);
  if (holiday === undefined) return sessionOn(date, date, cadence, zones);
  const other = bankHolidays?.then === 'move' ? nextWorkingDay(date, cadence, holidays) : undefined;
  if (other === undefined) return { kind: 'skipped', date, because: holiday };
  return { ...sessionOn(date, other, cadence, zones), movedFor: holiday };
}

function nextWorkingDay(date: LocalDate, cadence: Cadence, holidays: Holidays): LocalDate | undefined {
  const [next] = datesOf(cadence, addDays(date, 1), addDays(date, longestRestDays));
  for (let days = 1; days <= movedByAtMostDays; days += 1) {
    const other = addDays(date, days);
    if (next !== undefined && other >= next) return undefined;
    const nation = cadence.bankHolidays?.nation;
    if (!isWeekend(other) && !(nation && holidays.holidayOn(other, nation))) return other;
  }
  return undefined;
}

/** The session of a day of the rhythm, held on that day or on another. */
function sessionOn(date: LocalDate, heldOn: LocalDate, cadence: Cadence, zones: ZoneRules): SessionDate {
  const { time, timeZone, minutes } = cadence;
  const startsAt = zones.toInstant(heldOn, time, timeZone);
  const clockChange = zones.clockChange(heldOn, time, timeZone);
  return { kind: 'session', date, startsAt, endsAt: endOf(startsAt, minutes), ...(clockChange && { clockChange }) };
}
