import type { Instant } from '../kernel';
import type { ZoneRules } from '../sessions';
import type { AdoptedSeries } from './series';

/**
 * Whether nobody is invited by a series any more: it has gone, or no date is left. Until its last day is past, by the
 * clocks of the community, dates may come back.
 */
export function hasEnded(
  { isGone, until, dates }: Pick<AdoptedSeries, 'isGone' | 'until' | 'dates'>,
  now: Instant,
  timeZone: string,
  zones: Pick<ZoneRules, 'dateAt'>,
): boolean {
  const mayReturn = until !== undefined && zones.dateAt(now, timeZone) <= until;
  return isGone === true || (!mayReturn && dates.every(({ endsAt }) => endsAt <= now));
}
