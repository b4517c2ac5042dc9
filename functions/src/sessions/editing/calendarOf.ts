import type { Cadence } from '../../../../src/domain/sessions';
import type { CommunitySettings } from '../../platform/settings';
import { sessionsAround } from '../planning/followRhythm';
import type { Plans } from '../planning/plans';
import type { PlannedSession, SessionStore } from '../SessionStore';

/** Everything that stands in a community's calendar, and what its rhythm will put there. */
export interface Calendar {
  readonly sessions: readonly PlannedSession[];
  readonly cadence?: Cadence;
  readonly timeZone: string;
}

/** Reads the calendar of a community as it is now. */
export async function calendarOf(
  { store, plans }: { readonly store: Pick<SessionStore, 'listComing'>; readonly plans: Pick<Plans, 'of'> },
  community: CommunitySettings,
  now: string,
): Promise<Calendar> {
  const [sessions, { cadence }] = await Promise.all([sessionsAround(store, community.id, now), plans.of(community)]);
  return { sessions, timeZone: cadence?.timeZone ?? community.timeZone, ...(cadence ? { cadence } : {}) };
}
