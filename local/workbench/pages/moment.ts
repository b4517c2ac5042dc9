import { longDate, readerZone, wallTimeOf } from '../nearDates';

/** An instant as a reader says it: `Wednesday 22 April 2026, 10:00`. */
export function momentOf(instant: string): string {
  const { date, time } = wallTimeOf(new Date(instant), readerZone);
  return `${longDate(date)}, ${time}`;
}
