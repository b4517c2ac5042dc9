import { datesOf, weekBounds, weekdayOf, type Cadence, type LocalDate } from '../sessions';

/** A date of a series by the clocks of a zone. */
export interface SeriesDay {
  readonly day: LocalDate;
  /** `11:00` */
  readonly time: string;
  readonly minutes: number;
}

/** Further apart than that, in weeks, two dates may be chance. */
const trustedGap = 5;

/**
 * The rhythm that dates follow: always at the same time and as long, on the same weekday, and none of them missing between
 * the first and the last. Where both fit, the fourth Thursday of the month is meant rather than every fourth week.
 *
 * @param dates - by the clocks of `timeZone`, in order
 * @returns the rhythm, from the first of the dates on; `undefined` when they follow none, or are too few to tell
 */
export function rhythmOf(dates: readonly SeriesDay[], timeZone: string): Cadence | undefined {
  const [first, second] = dates;
  const last = dates[dates.length - 1];
  if (!first || !second || !last) return undefined;
  const { time, minutes, day: startsOn } = first;
  if (dates.some((date) => date.time !== time || date.minutes !== minutes)) return undefined;

  const core = { weekday: weekdayOf(startsOn), time, minutes, timeZone, startsOn };
  const weeks = weeksBetween(startsOn, second.day);
  const monthly = ([1, 2, 3, 4, 'last'] as const).map((nth) => ({ ...core, kind: 'nthWeekday', nth }) as const);
  const isWeekly =
    Number.isInteger(weeks) && weeks >= weekBounds.least && weeks <= (dates.length > 2 ? weekBounds.most : trustedGap);
  const candidates: readonly Cadence[] = [
    ...monthly,
    ...(isWeekly ? [{ ...core, kind: 'everyWeeks', weeks } as const] : []),
  ];
  const days = dates.map(({ day }) => day).join();
  return candidates.find((cadence) => datesOf(cadence, startsOn, last.day).join() === days);
}

function weeksBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / (7 * 86_400_000);
}
