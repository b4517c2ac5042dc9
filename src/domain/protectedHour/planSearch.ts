import { endOf, overlap, type Instant, type TimeSpan } from '../kernel';
import type { OfficeHours } from '../notifications';
import { addDays, minuteOf, weekdayOf, type Holidays, type LocalDate, type Weekday, type ZoneRules } from '../sessions';
import type { FindHourBody } from './contract';

/** What one place of a calendar's availability stands for. Clocks in all zones differ by whole multiples of it. */
export const stepMinutes = 15;
/** Hours are proposed at these distances: nobody meets at a quarter past by choice. */
const apartMinutes = 30;
const stepMs = stepMinutes * 60_000;

/** An hour of the week that may be proposed. */
export interface SearchedSlot {
  readonly weekday: Weekday;
  /** `11:00` in the community's zone. */
  readonly time: string;
  /** The places of the availability at which it begins, one for each week that counts. */
  readonly begins: readonly number[];
}

/** What is looked at in each calendar. */
export interface HourSearch {
  /** The whole days that are looked at, in the community's zone. */
  readonly from: Instant;
  readonly to: Instant;
  /** How many places an hour takes. */
  readonly places: number;
  readonly slots: readonly SearchedSlot[];
}

/**
 * Says which hours of the coming weeks are looked at, from tomorrow on. The same weekday and time of day belong together
 * whatever the clocks do meanwhile. Left out are bank holidays, an hour that a clock change skips, and the hours of
 * the community's own sessions: that people keep those free for it must not count against them.
 *
 * @param wish - as `checkWish` lets it through
 * @param held - the community's own sessions
 */
export function planSearch(
  wish: FindHourBody,
  now: Instant,
  { timeZone, nation }: OfficeHours,
  { zones, holidays }: { readonly zones: ZoneRules; readonly holidays: Holidays },
  held: readonly TimeSpan[],
): HourSearch {
  const first = addDays(zones.dateAt(now, timeZone), 1);
  const midnight = (date: LocalDate): Instant => zones.toInstant(date, '00:00', timeZone);
  const from = midnight(first);
  const days = Array.from({ length: wish.weeks * 7 }, (_, day) => addDays(first, day)).filter(
    (date) => nation === undefined || holidays.holidayOn(date, nation) === undefined,
  );
  const isHeld = (startsAt: Instant): boolean => {
    const hour = { startsAt, endsAt: endOf(startsAt, wish.minutes) };
    return held.some((session) => overlap(session, hour));
  };
  const begins = (weekday: Weekday, time: string): readonly number[] =>
    days
      .filter((date) => weekdayOf(date) === weekday && zones.clockChange(date, time, timeZone) !== 'skipped')
      .map((date) => zones.toInstant(date, time, timeZone))
      .filter((start) => !isHeld(start))
      .map((start) => (Date.parse(start) - Date.parse(from)) / stepMs);
  return {
    from,
    to: midnight(addDays(first, wish.weeks * 7)),
    places: wish.minutes / stepMinutes,
    slots: wish.weekdays.flatMap((weekday) =>
      timesOf(wish).map((time) => ({ weekday, time, begins: begins(weekday, time) })),
    ),
  };
}

/** The times of day at which an hour may begin. */
function timesOf({ from, to, minutes }: FindHourBody): readonly string[] {
  const [begin = 0, end = 0] = [minuteOf(from), minuteOf(to)];
  const first = Math.ceil(begin / stepMinutes) * stepMinutes;
  const times: string[] = [];
  for (let at = first; at + minutes <= end; at += apartMinutes) times.push(textOf(at));
  return times;
}

function textOf(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
