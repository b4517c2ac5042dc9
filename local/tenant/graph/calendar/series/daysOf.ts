import { weekdays } from './recurrence';
import type { Recurrence, RecurrencePattern } from './recurrence';

const dayMs = 86_400_000;
const textOf = (day: number): string => new Date(day).toISOString().slice(0, 10);
const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const weekdayOf = (day: number): number => new Date(day).getUTCDay();
/** Nobody looks further ahead than Outlook lets one go. */
const lastDay = dayOf('2999-12-31');

function* byWeek({ interval, daysOfWeek, firstDayOfWeek }: RecurrencePattern, start: number): Generator<number> {
  const first = weekdays.indexOf(firstDayOfWeek);
  const wanted = daysOfWeek.map((name) => (weekdays.indexOf(name) - first + 7) % 7).sort((a, b) => a - b);
  const week = start - ((weekdayOf(start) - first + 7) % 7) * dayMs;
  for (let monday = week; ; monday += interval * 7 * dayMs) for (const offset of wanted) yield monday + offset * dayMs;
}

/** The last day of a short month stands in for one that it does not have, as in Outlook. */
function dayInMonth({ dayOfMonth }: RecurrencePattern, month: number): number {
  const [first, next] = [new Date(month), new Date(month)];
  next.setUTCMonth(next.getUTCMonth() + 1);
  const length = Math.round((next.getTime() - first.getTime()) / dayMs);
  return month + (Math.min(dayOfMonth, length) - 1) * dayMs;
}

/** "The event falls on the first day that satisfies the pattern" when more than one weekday is given. */
function weekdayInMonth({ daysOfWeek, index }: RecurrencePattern, month: number): number {
  const days: number[] = [];
  const number = new Date(month).getUTCMonth();
  for (let day = month; new Date(day).getUTCMonth() === number; day += dayMs)
    if (daysOfWeek.includes(weekdays[weekdayOf(day)] as (typeof weekdays)[number])) days.push(day);
  const place = ['first', 'second', 'third', 'fourth'].indexOf(index);
  return (place < 0 ? days.at(-1) : days[place]) as number;
}

function* byMonth(pattern: RecurrencePattern, start: number): Generator<number> {
  const yearly = pattern.type.endsWith('Yearly');
  const month = new Date(start);
  month.setUTCDate(1);
  if (yearly) month.setUTCMonth(pattern.month - 1);
  for (; ; month.setUTCMonth(month.getUTCMonth() + pattern.interval * (yearly ? 12 : 1)))
    yield pattern.type.startsWith('absolute')
      ? dayInMonth(pattern, month.getTime())
      : weekdayInMonth(pattern, month.getTime());
}

function* byDay({ interval }: RecurrencePattern, start: number): Generator<number> {
  for (let day = start; ; day += interval * dayMs) yield day;
}

/**
 * The days of a series in order, as its pattern and range give them, whatever became of single ones.
 *
 * @param until - the last day of interest, 2026-12-31; a series may have no end.
 */
export function* daysOf({ pattern, range }: Recurrence, until: string): Generator<string> {
  const start = dayOf(range.startDate);
  const end = Math.min(dayOf(until), lastDay, range.type === 'endDate' ? dayOf(range.endDate) : Infinity);
  const days = pattern.type === 'daily' ? byDay : pattern.type === 'weekly' ? byWeek : byMonth;
  let count = 0;
  for (const day of days(pattern, start)) {
    if (day < start) continue;
    if (day > end || (range.type === 'numbered' && count >= range.numberOfOccurrences)) return;
    count += 1;
    yield textOf(day);
  }
}

/** The first day of a series, or null when it has none. */
export function firstDayOf(recurrence: Recurrence): string | null {
  for (const day of daysOf(recurrence, textOf(lastDay))) return day;
  return null;
}
