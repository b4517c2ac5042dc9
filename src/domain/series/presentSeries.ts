import type { Instant } from '../kernel';
import type { Person } from '../membership';
import { addDays, overlap, planningHorizonDays, type ZoneRules } from '../sessions';
import type { HandMadeSeries } from './contract';
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

/** By what a series is judged. */
export interface SeriesSight {
  readonly roster: readonly Person[];
  /** The coming sessions of the community that stand. */
  readonly sessions: readonly { readonly startsAt: Instant; readonly endsAt: Instant }[];
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
  const { roster, sessions, now } = sight;
  const { id, subject, organiser, isOurs } = series;
  const { until }: Partial<AdoptedSeries> = series;
  // Dates are shown as far ahead as sessions are planned.
  const horizon = `${addDays(now.slice(0, 10), planningHorizonDays)}T24`;
  const dates = series.dates
    .filter(({ startsAt, endsAt }) => endsAt > now && startsAt < horizon)
    .map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
  const members = membersOf(series, roster);
  const alone = dates.filter((date) => !sessions.some((session) => overlap(session, date)));
  return {
    ...{ id, subject, organiser, isOurs, dates },
    ...{ membersIn: members.in, membersOut: members.out, withoutSession: alone.length },
    state: isAdopted ? stateOf(series, sight) : 'found',
    ...(until === undefined ? {} : { until }),
  };
}

function stateOf(
  { until, isGone, isOurs, dates }: AdoptedSeries,
  { now, timeZone, zones }: SeriesSight,
): HandMadeSeries['state'] {
  const ahead = dates.filter(({ endsAt }) => endsAt > now);
  const isPast = until === undefined || zones.dateAt(now, timeZone) > until;
  const isAfter = ({ startsAt }: SeriesDate): boolean =>
    until !== undefined && zones.dateAt(startsAt, timeZone) > until;
  if (isGone || (isPast && ahead.length === 0)) return 'ended';
  return !isOurs && ahead.some(isAfter) ? 'ending' : 'adopted';
}
