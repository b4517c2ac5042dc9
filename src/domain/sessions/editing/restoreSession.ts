import { allowed, refused, type Instant, type Result } from '../../kernel';
import type { Holidays } from '../rhythm/cadence';
import type { ZoneRules } from '../rhythm/zoneRules';
import type { SessionDetails } from '../session';
import type { CommunityCalendar } from '../standing';
import type { DetailedSession } from './changeSession';
import { checkFree, type OverlapRefusal } from './sessionTime';

/** What is stored of a session that takes place after all. Empty when it does so already. */
export type Restored = Partial<Pick<SessionDetails, 'setByHand' | 'origin'> & { readonly cancelled: undefined }>;

export type RestoreRefusal = { readonly code: 'sessionOver' } | OverlapRefusal;

/**
 * A lead takes a cancellation back, whoever or whatever cancelled: no rhythm calls the session off again, and for want of
 * topics it is not cancelled again either. Whether people know of the cancellation is not for this rule to say.
 *
 * @param calendar - all sessions of the community, this one too
 */
export function restoreSession(
  session: DetailedSession,
  calendar: CommunityCalendar,
  now: Instant,
  zones: ZoneRules,
  holidays: Holidays,
): Result<Restored, RestoreRefusal> {
  if (!session.cancelled) return allowed({});
  if (session.endsAt <= now) return refused({ code: 'sessionOver' });
  const time = checkFree(session, calendar, zones, holidays, session.id);
  if (!time.ok) return time;
  const { by } = session.cancelled;
  return allowed({
    cancelled: undefined,
    ...(by === 'newRhythm' && { setByHand: true }),
    ...(by === 'noTopics' && { origin: { ...session.origin, setAt: now } }),
  });
}
