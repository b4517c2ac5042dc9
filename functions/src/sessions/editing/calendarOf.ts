import type { CommunityCalendar } from '../../../../src/domain/sessions';
import type { Community } from '../../platform/Communities';
import { clocksOf, type Plans } from '../planning/plans';
import { sessionsAround } from '../sessionsAround';
import type { PlannedSession, SessionStore } from '../SessionStore';

/** Reads the calendar of a community as it is now. */
export async function calendarOf(
  { store, plans }: { readonly store: Pick<SessionStore, 'listComing'>; readonly plans: Pick<Plans, 'of'> },
  community: Community,
  now: string,
): Promise<CommunityCalendar<PlannedSession>> {
  const [sessions, { cadence }] = await Promise.all([sessionsAround(store, community.id, now), plans.of(community)]);
  return { sessions, timeZone: clocksOf(community, cadence).timeZone, ...(cadence ? { cadence } : {}) };
}
