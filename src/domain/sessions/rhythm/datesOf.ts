import { addDays, daysBetween, lastOfMonth, laterOf, nextMonth, nextOnOrAfter } from './calendarDays';
import type { Cadence, LocalDate, MonthlyCadence, WeeklyCadence } from './cadence';

/**
 * The days a cadence falls on, whatever bank holidays there are.
 *
 * @param from - the first day considered
 * @param to - the last day considered
 * @returns the days in order, both ends included; none before the cadence starts
 */
export function datesOf(cadence: Cadence, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const first = laterOf(from, cadence.startsOn ?? from);
  return cadence.kind === 'everyWeeks' ? everyWeeks(cadence, first, to) : oncePerMonth(cadence, first, to);
}

/** Months that end between two days, both included, in which the cadence has no day: those without a fifth one. */
export function monthsWithout(cadence: Cadence, from: LocalDate, to: LocalDate): readonly string[] {
  if (cadence.kind === 'everyWeeks') return [];
  const first = laterOf(from, cadence.startsOn ?? from);
  return monthsOf(first, to).filter((month) => lastOfMonth(month) <= to && !dateInMonth(cadence, month));
}

function everyWeeks(cadence: WeeklyCadence, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const anchor = nextOnOrAfter(cadence.startsOn, cadence.weekday);
  const step = cadence.weeks * 7;
  const missed = Math.max(0, Math.ceil(daysBetween(anchor, from) / step));
  const dates: LocalDate[] = [];
  for (let date = addDays(anchor, missed * step); date <= to; date = addDays(date, step)) dates.push(date);
  return dates;
}

function oncePerMonth(cadence: MonthlyCadence, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  return monthsOf(from, to).flatMap((month) => {
    const date = dateInMonth(cadence, month);
    return date !== undefined && date >= from && date <= to ? [date] : [];
  });
}

function monthsOf(from: LocalDate, to: LocalDate): readonly string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

function dateInMonth({ nth, weekday }: MonthlyCadence, month: string): LocalDate | undefined {
  const last = lastOfMonth(month);
  // The last seven days of a month have each weekday once.
  if (nth === 'last') return nextOnOrAfter(addDays(last, -6), weekday);
  const date = addDays(nextOnOrAfter(`${month}-01`, weekday), 7 * (nth - 1));
  return date <= last ? date : undefined;
}
