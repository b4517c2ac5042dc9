import { allowed, endOf, type Instant, type Result } from '../../kernel';
import type { Holidays } from '../rhythm/cadence';
import type { Session, SessionOrigin } from '../session';
import {
  checkFree,
  checkLength,
  checkStart,
  startedMinutes,
  type LengthRefusal,
  type OverlapRefusal,
  type StartsRefusal,
} from './sessionTime';
import { freeId, heldAround, type CommunityCalendar } from '../standing';
import type { ZoneRules } from '../rhythm/zoneRules';

/** A session that no rhythm has planned. */
export interface SessionWish {
  /** Absent: now. */
  readonly startsAt?: Instant;
  readonly minutes: number;
}

export type StartRefusal = LengthRefusal | StartsRefusal | OverlapRefusal;

/** A session as somebody starts it: no rhythm moves it. */
export interface StartedSession extends Session {
  readonly setByHand: true;
  readonly origin: SessionOrigin;
}

/**
 * Puts a session into the calendar that no rhythm has planned: now, or at a time within a year. It may not overlap
 * another one, nor one that the rhythm will put there later, and leaves the rhythm's day its own id.
 *
 * @param now - a session that starts now starts with the minute it is
 */
export function startSession(
  calendar: CommunityCalendar,
  wish: SessionWish,
  now: Instant,
  zones: ZoneRules,
  holidays: Holidays,
): Result<StartedSession, StartRefusal> {
  const length = checkLength(wish.minutes, startedMinutes);
  if (!length.ok) return length;
  const start = checkStart(wish.startsAt ?? now, now);
  if (!start.ok) return start;
  const startsAt = start.value;
  const time = checkFree({ startsAt, endsAt: endOf(startsAt, wish.minutes) }, calendar, zones, holidays);
  if (!time.ok) return time;
  const { sessions, timeZone } = calendar;
  const taken = [...sessions, ...heldAround(calendar, startsAt, zones, holidays)];
  const id = freeId(zones.dateAt(startsAt, timeZone), new Set(taken.map((session) => session.id)));
  return allowed({ id, ...time.value, timeZone, setByHand: true, origin: { setAt: now, startedAt: now } });
}
