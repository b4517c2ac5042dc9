import type { PlannedSession, SessionStore } from './SessionStore';

/**
 * So many days are looked at: a session may have been moved from the end of what is planned to today, is over, and stands
 * for another day of its month still.
 */
const rememberedDays = 160;

/** The sessions that rules about the calendar look at: coming ones, and the last of the past. */
export function sessionsAround(
  store: Pick<SessionStore, 'listComing'>,
  communityId: string,
  now: string,
): Promise<readonly PlannedSession[]> {
  return store.listComing(communityId, new Date(Date.parse(now) - rememberedDays * 86_400_000).toISOString());
}
