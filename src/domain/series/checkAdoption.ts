import { allowed, refused, type Instant, type Result } from '../kernel';
import type { Person } from '../membership';
import { addDays, isRealDate, type LocalDate, type ZoneRules } from '../sessions';
import { membersOf } from './presentSeries';
import type { SeenSeries } from './series';

/** Of fewer one could tell who had muted or declined, by what is missing once the series covers them; in a small community all know. */
const [fewestOnIt, smallCommunity] = [5, 10];
/** An end may lie so many days ahead: a year. */
const aheadByAtMostDays = 366;

export type AdoptionRefusal =
  | { readonly code: 'seriesInvitesNobody' }
  | { readonly code: 'seriesTooSmall'; readonly least: number }
  | { readonly code: 'noSuchSeriesEnd' }
  | { readonly code: 'seriesEndsInThePast' }
  | { readonly code: 'seriesEndsTooFarAhead' }
  | { readonly code: 'seriesBeginsLater' };

/**
 * Whether a series may be adopted, up to and with a day. One that shows no member but its organiser would change
 * nothing: more likely they hide whom they invite.
 */
export function checkAdoption(
  series: SeenSeries,
  until: LocalDate | undefined,
  roster: readonly Person[],
  now: Instant,
  timeZone: string,
  zones: Pick<ZoneRules, 'dateAt'>,
): Result<{ readonly until?: LocalDate }, AdoptionRefusal> {
  const others = series.attendees.filter((address) => address !== series.organiser.mail.toLowerCase());
  if (membersOf({ attendees: others }, roster).in === 0) return refused({ code: 'seriesInvitesNobody' });
  const members = membersOf(series, roster);
  if (members.in < fewestOnIt && members.in + members.out >= smallCommunity)
    return refused({ code: 'seriesTooSmall', least: fewestOnIt });
  if (until === undefined) return allowed({});
  if (!isRealDate(until)) return refused({ code: 'noSuchSeriesEnd' });
  const today = zones.dateAt(now, timeZone);
  if (until < today) return refused({ code: 'seriesEndsInThePast' });
  if (until > addDays(today, aheadByAtMostDays)) return refused({ code: 'seriesEndsTooFarAhead' });
  if (series.beginsOn !== undefined && series.beginsOn > until) return refused({ code: 'seriesBeginsLater' });
  return allowed({ until });
}
