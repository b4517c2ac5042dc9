import type { Instant } from '../kernel';
import { overlap, type ZoneRules } from '../sessions';
import type { AdoptedSeries } from './series';

/**
 * Who has a session in their calendar by an adopted series: those invited to a date of it that shares time with the
 * session and is not after the series' last day.
 *
 * @returns their addresses, in small letters
 */
export function alreadyInvitedTo(
  session: { readonly startsAt: Instant; readonly endsAt: Instant; readonly timeZone: string },
  adopted: readonly AdoptedSeries[],
  zones: Pick<ZoneRules, 'dateAt'>,
): ReadonlySet<string> {
  const addresses = adopted
    .filter(({ isGone }) => !isGone)
    .flatMap(({ attendees, dates, until }) =>
      dates
        .filter((date) => overlap(date, session))
        .filter(({ startsAt }) => until === undefined || zones.dateAt(startsAt, session.timeZone) <= until)
        .flatMap((date) => date.attendees ?? attendees),
    );
  return new Set(addresses);
}
