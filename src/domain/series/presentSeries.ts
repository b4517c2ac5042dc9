import type { Instant, TimeSpan } from '../kernel';
import type { Person } from '../membership';
import { addDays, planningHorizonDays, type ZoneRules } from '../sessions';
import type { HandMadeSeries } from './contract';
import { covers, datesCovering } from './covers';
import { hasEnded } from './hasEnded';
import type { AdoptedSeries, SeenSeries, SeriesDate } from './series';

/** How many members a series invites, and how many it does not; people without a mailbox can't be invited by anything. */
export function membersOf(
  { attendees }: Pick<SeenSeries, 'attendees'>,
  roster: readonly Person[],
): { readonly in: number; readonly out: number } {
  const invited = new Set(attendees);
  const reachable = roster.filter(({ active, mail }) => active && mail !== undefined);
  const within = reachable.filter(({ mail = '' }) => invited.has(mail.toLowerCase())).length;
  return { in: within, out: reachable.length - within };
}

/**
 * Whose series it is, of the communities that share a mailbox: one whose members are at least half of those it invites.
 *
 * @param mailboxes - addresses that invitations go out from, in small letters: nobody's
 */
export function isSeriesOf(
  { attendees, organiser }: Pick<SeenSeries, 'attendees' | 'organiser'>,
  roster: readonly Person[],
  mailboxes: ReadonlySet<string>,
): boolean {
  const invited = new Set([...attendees, organiser.mail.toLowerCase()].filter((address) => !mailboxes.has(address)));
  const members = membersOf({ attendees: [...invited] }, roster).in;
  return members > 0 && members * 2 >= invited.size;
}

/** By what a series is judged. */
export interface SeriesSight {
  readonly roster: readonly Person[];
  /** The coming sessions of the community that stand. */
  readonly sessions: readonly TimeSpan[];
  readonly now: Instant;
  readonly timeZone: string;
  readonly zones: Pick<ZoneRules, 'dateAt'>;
}

/** A series as leads see it. */
export function presentSeries(
  series: SeenSeries | AdoptedSeries,
  isAdopted: boolean,
  sight: SeriesSight,
): HandMadeSeries {
  const { roster, sessions, now, timeZone, zones } = sight;
  const { id, subject, organiser, isOurs } = series;
  const { until }: Partial<AdoptedSeries> = series;
  // Dates are shown as far ahead as sessions are planned.
  const horizon = addDays(zones.dateAt(now, timeZone), planningHorizonDays);
  const dates = series.dates
    .filter(({ startsAt, endsAt }) => endsAt > now && zones.dateAt(startsAt, timeZone) <= horizon)
    .map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
  const members = membersOf(series, roster);
  const alone = dates.filter((date) => !sessions.some((session) => covers(date, session)));
  return {
    ...{ id, subject, organiser, isOurs, dates },
    ...{ membersIn: members.in, membersOut: members.out, withoutSession: alone.length },
    covers: coveredBy(series, sight),
    state: isAdopted ? stateOf(series, sight) : 'found',
    ...(until === undefined ? {} : { until }),
  };
}

/** For how many sessions, and how many members, a series stands in for an invitation by Guildhall. */
function coveredBy(
  series: SeenSeries | AdoptedSeries,
  { roster, sessions, timeZone, zones }: SeriesSight,
): HandMadeSeries['covers'] {
  const dates = sessions.map((session) => datesCovering(series, { ...session, timeZone }, zones));
  const covered = dates.filter(({ length }) => length > 0);
  const invited = covered.flat().flatMap(({ attendees }) => attendees ?? series.attendees);
  return { sessions: covered.length, members: membersOf({ attendees: invited }, roster).in };
}

function stateOf(series: AdoptedSeries, { now, timeZone, zones }: SeriesSight): HandMadeSeries['state'] {
  const { until, isOurs, dates } = series;
  const isAfter = ({ startsAt }: SeriesDate): boolean =>
    until !== undefined && zones.dateAt(startsAt, timeZone) > until;
  if (hasEnded(series, now, timeZone, zones)) return 'ended';
  return !isOurs && dates.some((date) => date.endsAt > now && isAfter(date)) ? 'ending' : 'adopted';
}
