import { weekdays, type LocalDate, type Weekday } from './cadence';

const dayMs = 86_400_000;

/** The day so many days later; earlier when `days` is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(startOf(date) + days * dayMs).toISOString().slice(0, 10);
}

/** The day so many months later (earlier when negative); where that month is too short, its last day: 31 August and 6 are 28 February. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(date, days) - 1);
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((startOf(to) - startOf(from)) / dayMs);
}

/** Which day of the week it is. */
export function weekdayOf(date: LocalDate): Weekday {
  // getUTCDay has Sunday first; it answers 0 to 6, so there is always one.
  return weekdays[(new Date(startOf(date)).getUTCDay() + 6) % 7] as Weekday;
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(date: LocalDate): boolean {
  return ['saturday', 'sunday'].includes(weekdayOf(date));
}

/** The first such weekday on that day or after it. */
export function nextOnOrAfter(date: LocalDate, weekday: Weekday): LocalDate {
  return addDays(date, (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(date)) + 7) % 7);
}

/** The last day of a month, `2028-02` → `2028-02-29`. */
export function lastOfMonth(month: string): LocalDate {
  return addDays(`${nextMonth(month)}-01`, -1);
}

/** The month after, `2026-12` → `2027-01`. */
export function nextMonth(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7);
}

/** Whether the text names a day that exists: not the 30th of February. */
export function isRealDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(startOf(text)) && addDays(text, 0) === text;
}

/** Minutes since midnight of a time such as `09:00`; undefined when it is none. */
export function minuteOf(time: string): number | undefined {
  const [, hours, rest] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(rest);
}

/** Whether the text is a time of day such as `11:00`. */
export function isTime(text: string): boolean {
  return minuteOf(text) !== undefined;
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

function startOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
