import type { BookedMeeting } from '../bookedMeeting';
import type { Meeting, MeetingCopy, Series } from '../meeting';
import { readZonedTime, writeZonedTime } from '../zonedTime';
import { daysOf } from './daysOf';

const dayMs = 86_400_000;

/** The day of an instant in a zone, 2026-03-26. */
export const dayIn = (instant: string, zone: string): string => writeZonedTime(instant, zone).dateTime.slice(0, 10);

/** The series of a meeting, or null for a single one. */
export const seriesOf = ({ series }: Meeting): Series | null => series ?? null;

/** When the occurrence of a day begins and ends by the pattern: the clocks on the wall count, so it follows them over a change. */
function usualTimes(meeting: Meeting, day: string): { start: string; end: string } {
  const zone = meeting.originalStartTimeZone;
  const time = writeZonedTime(meeting.start, zone).dateTime.slice(11, 19);
  const start = readZonedTime({ dateTime: `${day}T${time}`, timeZone: zone }, 'start').instant;
  const length = Date.parse(meeting.end) - Date.parse(meeting.start);
  return { start, end: new Date(Date.parse(start) + length).toISOString() };
}

/** The meeting as it is on one day of its series. */
function meetingOn(meeting: Meeting, series: Series, day: string): Meeting {
  return { ...meeting, ...usualTimes(meeting, day), ...series.exceptions[day] };
}

const standsIn = ({ days, without = [] }: MeetingCopy, day: string): boolean =>
  (days === undefined || days.includes(day)) && !without.includes(day);

function booked({ meeting, copy }: BookedMeeting, series: Series, day: string): BookedMeeting {
  const occurrence = {
    day,
    series: meeting,
    isException: series.exceptions[day] !== undefined,
    originalStart: usualTimes(meeting, day).start,
  };
  return {
    meeting: meetingOn(meeting, series, day),
    copy: { ...copy, ...copy.answers?.[day] },
    occurrence,
  };
}

/** The days on which a series really is, up to `until`, in everybody's calendar that has all of it. */
export const liveDays = (series: Series, until: string): string[] =>
  [...daysOf(series.recurrence, until)].filter((day) => !series.cancelled.includes(day));

/** The occurrence on a day as it stands in a calendar, or undefined. */
export function occurrenceOn(of: BookedMeeting, day: string): BookedMeeting | undefined {
  const series = seriesOf(of.meeting);
  if (!series || !standsIn(of.copy, day) || !liveDays(series, day).includes(day)) return undefined;
  return booked(of, series, day);
}

/** What of a meeting in a calendar lies in a window: itself, or its occurrences. Milliseconds; the edges do not count. */
export function instancesBetween(of: BookedMeeting, from: number, to: number): BookedMeeting[] {
  const inside = ({ meeting }: BookedMeeting): boolean =>
    Date.parse(meeting.start) < to && Date.parse(meeting.end) > from;
  const series = seriesOf(of.meeting);
  if (!series) return inside(of) ? [of] : [];
  const length = Date.parse(of.meeting.end) - Date.parse(of.meeting.start);
  const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const [earliest, latest] = [textOf(from - length - 2 * dayMs), textOf(to + 2 * dayMs)];
  return [...daysOf(series.recurrence, textOf(Math.max(to, lastMoved(series)) + 2 * dayMs))]
    .filter((day) => (day >= earliest && day <= latest) || series.exceptions[day]?.start !== undefined)
    .filter((day) => !series.cancelled.includes(day) && standsIn(of.copy, day))
    .map((day) => booked(of, series, day))
    .filter(inside);
}

/** An occurrence may have been moved into a window from behind it. */
function lastMoved({ exceptions }: Series): number {
  return Math.max(0, ...Object.entries(exceptions).flatMap(([day, { start }]) => (start ? [Date.parse(day)] : [])));
}
