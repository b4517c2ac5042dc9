import type { Instant } from '../kernel';
import type { ZoneRules } from '../sessions';
import { datesCovering } from './covers';
import type { AdoptedSeries } from './series';

/** What adopted series make of a session. */
export interface CoveredSession {
  /** Addresses, in small letters, of those who have it in their calendar by a series. */
  readonly addresses: ReadonlySet<string>;
  /** The Teams link of the series: all meet there. Absent when no series covers it, or none has a link. */
  readonly meetingUrl?: string;
}

/**
 * Who has a session in their calendar by an adopted series, and where they meet: those invited to a date that stands
 * for the session.
 */
export function alreadyInvitedTo(
  session: { readonly startsAt: Instant; readonly endsAt: Instant; readonly timeZone: string },
  adopted: readonly AdoptedSeries[],
  zones: Pick<ZoneRules, 'dateAt'>,
): CoveredSession {
  const covering = adopted.map((series) => ({ series, dates: datesCovering(series, session, zones) }));
  const addresses = covering.flatMap(({ series, dates }) =>
    dates.flatMap((date) => date.attendees ?? series.attendees),
  );
  // Of several series one is the same each time, whatever order they were read in.
  const links = covering.flatMap(({ series, dates }) => (dates.length > 0 ? (series.joinUrl ?? []) : []));
  const [meetingUrl] = links.sort();
  return { addresses: new Set(addresses), ...(meetingUrl === undefined ? {} : { meetingUrl }) };
}
