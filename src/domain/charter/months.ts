import type { Instant } from '../kernel';
import { addDays, type LocalDate, type ZoneRules } from '../sessions';

/** The day so many months later (earlier when negative); where that month is too short, its last day: 31 August and 6 are 28 February. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(date, days) - 1);
}

/** When a day begins in a zone. */
export function startOfDay(day: LocalDate, timeZone: string, zones: ZoneRules): Instant {
  return zones.toInstant(day, '00:00', timeZone);
}
