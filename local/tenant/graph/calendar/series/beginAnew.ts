import type { CalendarBook } from '../calendarBook';
import type { Postman } from '../invite';
import type { Meeting } from '../meeting';
import { seriesOf } from './occurrences';

/** Whether a series has other days or another time of day than before: single days count for nothing then, as in Outlook. */
export function beginsAnew(before: Meeting, after: Meeting): boolean {
  const [was, is] = [seriesOf(before), seriesOf(after)];
  if (!was) return false;
  const patternOf = (series: typeof was | null): string => JSON.stringify(series?.recurrence.pattern);
  return before.start !== after.start || patternOf(was) !== patternOf(is);
}

/** Calendars forget what they knew of single days; who was invited to single days only is told that they are off. */
export function forgetDays(book: CalendarBook, postman: Postman, series: Meeting): void {
  const copies = book.copiesOf(series.iCalUId);
  postman.cancel(
    series,
    copies.filter(({ days }) => days).map(({ mailbox }) => mailbox),
  );
  for (const { without, answers, ...copy } of copies.filter(({ days }) => !days))
    if (without ?? answers) book.saveCopy(copy);
}
