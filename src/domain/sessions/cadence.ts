/** A calendar day without a zone, `2026-03-26`. */
export type LocalDate = string;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** How often a community meets: on the nth or last given weekday of every month, at a wall-clock time in its own zone. */
export interface Cadence {
  readonly kind: 'nthWeekday';
  readonly nth: 1 | 2 | 3 | 4 | 'last';
  readonly weekday: Weekday;
  /** Wall-clock time in `timeZone`, `11:00`. */
  readonly time: string;
  /** Length of a session. */
  readonly minutes: number;
  /** IANA name, `Europe/London`. */
  readonly timeZone: string;
}

/**
 * The days a cadence falls on.
 *
 * @param from - the first day considered
 * @param to - the last day considered
 * @returns the days in order, both ends included
 */
export function datesOf(cadence: Cadence, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const dates: LocalDate[] = [];
  let { year, month } = monthOf(from);
  const last = monthOf(to);
  while (year < last.year || (year === last.year && month <= last.month)) {
    const date = dateInMonth(cadence, year, month);
    if (date >= from && date <= to) dates.push(date);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return dates;
}

function monthOf(date: LocalDate): { year: number; month: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

function dateInMonth(cadence: Cadence, year: number, month: number): LocalDate {
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const wanted = weekdays.indexOf(cadence.weekday);
  const firstOfMonth = weekdayOf(year, month, 1);
  const first = 1 + ((wanted - firstOfMonth + 7) % 7);
  const day =
    cadence.nth === 'last' ? first + 7 * Math.floor((daysInMonth - first) / 7) : first + 7 * (cadence.nth - 1);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 for Monday, as in `weekdays`. */
function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}
