import { GraphFailure, badRequest } from '../../graphFailure';
import type { BookedMeeting, Occurrence } from '../bookedMeeting';
import type { CalendarBook } from '../calendarBook';
import type { Postman } from '../invite';
import type { Meeting, OccurrenceChanges, Series } from '../meeting';
import { checkOrder } from '../readEvent';
import type { EventChanges } from '../readEvent';
import { dayIn, liveDays, occurrenceOn, seriesOf } from './occurrences';
import { comparePeople } from './peopleOfDays';

interface Parts {
  book: CalendarBook;
  postman: Postman;
  now: () => Date;
}

/** How far one looks for the occurrence after this one; a yearly series may be far apart. */
const lookAheadMs = 100 * 366 * 86_400_000;

const storedSeries = ({ series }: Occurrence): Series => seriesOf(series) as Series;

/**
 * "An occurrence cannot be moved to or before the day of the previous occurrence, and cannot be moved to or after the day of
 * the following occurrence" (update event).
 */
function checkNeighbours({ day, series }: Occurrence, start: string): void {
  const stored = seriesOf(series) as Series;
  const zone = series.originalStartTimeZone;
  const until = new Date(Date.parse(day) + lookAheadMs).toISOString().slice(0, 10);
  const days = liveDays(stored, until);
  const whereOf = (other: string | undefined): string | undefined => {
    const moved = other === undefined ? undefined : stored.exceptions[other]?.start;
    return moved === undefined ? other : dayIn(moved, zone);
  };
  const place = days.indexOf(day);
  const [before, after] = [whereOf(days[place - 1]), whereOf(days[place + 1])];
  const wanted = dayIn(start, zone);
  if ((before !== undefined && wanted <= before) || (after !== undefined && wanted >= after))
    throw new GraphFailure(
      400,
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
}

/** Saves the series with another state of its days. */
function saveSeries({ book, now }: Parts, { series }: Occurrence, days: Partial<Series>): Meeting {
  const stored = seriesOf(series) as Series;
  const after: Meeting = {
    ...series,
    revision: series.revision + 1,
    lastModifiedDateTime: now().toISOString(),
    series: { ...stored, ...days },
  };
  book.saveMeeting(after);
  return after;
}

/** What of a meeting is this day's own, when it is changed. */
function ownOf(changes: EventChanges): OccurrenceChanges {
  const { isOnlineMeeting: _online, transactionId: _transaction, series, ...own } = changes;
  const { originalStartTimeZone: _start, originalEndTimeZone: _end, ...day } = own;
  if (series !== undefined)
    throw badRequest('An occurrence of a series cannot recur itself.', 'ErrorInvalidPropertySet');
  return day;
}

/** Notes a change of single occurrence, which makes it an exception, without telling anybody. */
export function noteOnDay(parts: Parts, occurrence: Occurrence, own: OccurrenceChanges): Meeting {
  const { exceptions } = storedSeries(occurrence);
  const { day } = occurrence;
  return saveSeries(parts, occurrence, { exceptions: { ...exceptions, [day]: { ...exceptions[day], ...own } } });
}

/** Changes one occurrence: it becomes an exception, and only those who are invited to it are told. */
export function changeOccurrence(
  parts: Parts,
  { meeting, copy }: BookedMeeting,
  occurrence: Occurrence,
  changes: EventChanges,
  tellAll: boolean,
): BookedMeeting {
  const { book, postman, now } = parts;
  const { day } = occurrence;
  const own = ownOf(changes);
  const after: Meeting = { ...meeting, ...own };
  checkOrder(after.start, after.end);
  if (own.start !== undefined) checkNeighbours(occurrence, after.start);
  const series = noteOnDay(parts, occurrence, { ...own, lastModifiedDateTime: now().toISOString() });
  const { leaving, joining, staying } = comparePeople(postman.invited(meeting), postman.invited(after));
  postman.cancel(after, leaving, { day });
  postman.invite(after, joining, { day });
  if (tellAll) postman.tellOfUpdate(after, staying);
  const whole = book.copy(copy.id);
  return occurrenceOn({ meeting: series, copy: whole?.copy ?? copy }, day) as BookedMeeting;
}

/** Cancels one occurrence for everybody who is invited to it; the others stand. */
export function cancelOccurrence(
  parts: Parts,
  { meeting }: BookedMeeting,
  occurrence: Occurrence,
  comment?: string,
): void {
  const { day } = occurrence;
  const { exceptions, cancelled } = storedSeries(occurrence);
  const { [day]: _gone, ...others } = exceptions;
  parts.postman.cancel(meeting, parts.postman.invited(meeting), { day, comment });
  saveSeries(parts, occurrence, { exceptions: others, cancelled: [...cancelled, day] });
}
