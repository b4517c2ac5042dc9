import type { TimeSpan } from '../kernel';
import type { LocalDate, ZoneRules } from '../sessions';
import type { AdoptedSeries, SeenSeries, SeriesDate } from './series';

/** A date stands for a session when it takes up so much of it, and begins within so many milliseconds of it. */
const shareAtLeast = 0.75;
const startsWithinMs = 15 * 60_000;

/** Whether a date of a series is, for those invited to it, the session itself: most of it, at about the same time. */
export function covers(date: TimeSpan, session: TimeSpan): boolean {
  const [from, to] = [Date.parse(session.startsAt), Date.parse(session.endsAt)];
  const shared = Math.min(to, Date.parse(date.endsAt)) - Math.max(from, Date.parse(date.startsAt));
  const isNear = Math.abs(Date.parse(date.startsAt) - from) <= startsWithinMs;
  return isNear && shared >= (to - from) * shareAtLeast;
}

/** The dates of a series that stand for a session; none after its last day, by the clocks of the session. */
export function datesCovering(
  { dates, until, isGone }: Pick<SeenSeries, 'dates'> & Pick<AdoptedSeries, 'isGone'> & { readonly until?: LocalDate },
  session: TimeSpan & { readonly timeZone: string },
  zones: Pick<ZoneRules, 'dateAt'>,
): readonly SeriesDate[] {
  if (isGone) return [];
  return dates.filter(
    (date) => covers(date, session) && (until === undefined || zones.dateAt(date.startsAt, session.timeZone) <= until),
  );
}
