import type { Person } from '../../../src/domain/membership';
import { planningHorizonDays, type ZoneRules } from '../../../src/domain/sessions';
import type { Notify } from '../notifications';
import type { Clock } from '../platform/clock';
import type { Leases } from '../platform/Leases';
import type { CommunitySettings } from '../platform/settings';
import { shortDigest } from '../platform/shortDigest';
import type { SeriesCalendar, Span } from './SeriesCalendar';
import type { SeriesStore } from './SeriesStore';

/** What adopting series works with. */
export interface SeriesParts {
  readonly communities: readonly CommunitySettings[];
  readonly people: { roster(communityId: string): Promise<readonly Person[]> };
  readonly store: SeriesStore;
  readonly calendar: SeriesCalendar;
  readonly notifier: Notify;
  readonly leases: Leases;
  officeHoursOf(community: CommunitySettings): Promise<{ readonly timeZone: string }>;
  /** The sessions of a community that are still to come and stand. */
  sessionsOf(communityId: string): Promise<readonly { readonly startsAt: string; readonly endsAt: string }[]>;
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

/** Names a series in addresses and keys: what Outlook calls it is long, and holds slashes. */
export function seriesIdOf(masterId: string): string {
  return shortDigest(masterId);
}
