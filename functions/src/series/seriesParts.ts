import { ofLastDay, type TimeSpan } from '../../../src/domain/kernel';
import type { Person } from '../../../src/domain/membership';
import { planningHorizonDays, type ZoneRules } from '../../../src/domain/sessions';
import type { Notify } from '../notifications';
import type { Clock } from '../platform/clock';
import type { Communities, Community } from '../platform/Communities';
import type { Leases } from '../platform/Leases';
import { shortDigest } from '../platform/shortDigest';
import type { SeriesCalendar, Span } from './SeriesCalendar';
import type { SeriesStore, StoredSeries } from './SeriesStore';

/** What adopting series works with. */
export interface SeriesParts {
  readonly communities: Communities;
  readonly people: { roster(communityId: string): Promise<readonly Person[]> };
  readonly store: SeriesStore;
  readonly calendar: SeriesCalendar;
  readonly notifier: Notify;
  readonly leases: Leases;
  /** By whose clocks it lives. */
  officeHoursOf(community: Community): Promise<{ readonly timeZone: string }>;
  /** The sessions of a community that are still to come and stand. */
  sessionsOf(communityId: string): Promise<readonly TimeSpan[]>;
  /** Whether an administrator holds back everything for a community. */
  isStopped(communityId: string): Promise<boolean>;
  readonly zones: ZoneRules;
  readonly clock: Clock;
}

const dayMs = 86_400_000;
/** So many days ahead a series is shown to leads. */
export const shownDays = planningHorizonDays;
/** Sessions are moved and started up to a year ahead. */
export const keptDays = 370;

/** From now on, so many days. */
export function spanOf({ clock }: Pick<SeriesParts, 'clock'>, days: number): Span {
  const now = clock.now();
  return { from: now.toISOString(), to: new Date(now.getTime() + days * dayMs).toISOString() };
}

/** The series that leads of a community count on now. */
export async function adoptedIn(
  { store }: Pick<SeriesParts, 'store'>,
  communityId: string,
): Promise<readonly StoredSeries[]> {
  return (await store.list(communityId)).filter(({ isLeft }) => !isLeft);
}

/**
 * What is kept of a series that is left, so that nobody ends it, or adopts it anew, as often as they like.
 *
 * @returns undefined when nothing has to be kept
 */
export function leftOf(series: StoredSeries, now: string): StoredSeries | undefined {
  const { end: _end, endedBy: _by, joinUrl: _link, ...rest } = series;
  const endings = ofLastDay(series.endings ?? [], now);
  const changes = ofLastDay(series.changes ?? [], now);
  const counts = endings.length + changes.length > 0;
  return counts ? { ...rest, endings, changes, isLeft: true, attendees: [], dates: [] } : undefined;
}

/** Names a series in addresses and keys: what Outlook calls it is long, and holds slashes. */
export function seriesIdOf(masterId: string): string {
  return shortDigest(masterId);
}
