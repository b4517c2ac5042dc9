import { GraphFailure } from '../../graphFailure';
import type { Meeting, Series } from '../meeting';
import { readZonedTime, writeZonedTime } from '../zonedTime';
import { beginsAnew } from './beginAnew';
import { daysOf, firstDayOf } from './daysOf';
import { readRecurrence } from './recurrence';
import type { Recurrence } from './recurrence';

type Times = Partial<Pick<Meeting, 'start' | 'end' | 'originalStartTimeZone'>>;

/** A changed end leaves single days alone; another pattern, day or time of day makes the series anew, as in Outlook. */
function keptDays(recurrence: Recurrence, before: Series): Pick<Series, 'exceptions' | 'cancelled'> {
  const known = [...Object.keys(before.exceptions), ...before.cancelled].sort();
  const days = new Set(daysOf(recurrence, known.at(-1) ?? recurrence.range.startDate));
  return {
    exceptions: Object.fromEntries(Object.entries(before.exceptions).filter(([day]) => days.has(day))),
    cancelled: before.cancelled.filter((day) => days.has(day)),
  };
}

/**
 * What a request says about how a meeting recurs. A series begins on the first day that its pattern has: times that lie
 * before it move there.
 *
 * @param value - the request's `recurrence`; undefined when it says nothing.
 * @param changes - the times that the request gives.
 * @throws GraphFailure 400
 */
export function readSeries(value: unknown, changes: Times, before?: Meeting): Times & Pick<Meeting, 'series'> {
  const series = before?.series;
  const moved = changes.start !== undefined || changes.end !== undefined;
  if (value === null) return { series: null };
  if (value === undefined && !(series && moved)) return {};
  const start = changes.start ?? before?.start ?? '';
  const end = changes.end ?? before?.end ?? '';
  const zone = changes.originalStartTimeZone ?? before?.originalStartTimeZone ?? 'UTC';
  const wall = writeZonedTime(start, zone).dateTime;
  const recurrence = readRecurrence(value, { startDay: wall.slice(0, 10), zone, before: series?.recurrence });
  const first = firstDayOf(recurrence);
  if (first === null)
    throw new GraphFailure(400, 'ErrorRecurrenceHasNoOccurrence', 'The recurrence has no occurrence in its range.');
  const begins = readZonedTime({ dateTime: `${first}${wall.slice(10, 19)}`, timeZone: zone }, 'start').instant;
  const length = Date.parse(end) - Date.parse(start);
  const bare = { recurrence, exceptions: {}, cancelled: [] };
  const same = series && !beginsAnew(before, { ...before, start: begins, series: bare });
  return {
    ...changes,
    start: begins,
    end: new Date(Date.parse(begins) + length).toISOString(),
    originalStartTimeZone: zone,
    series: { ...bare, ...(same && keptDays(recurrence, series)) },
  };
}
