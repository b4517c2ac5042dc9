import { allowed, overlap, refused, type Instant, type Result } from '../../kernel';
import type { Holidays } from '../rhythm/cadence';
import type { Session } from '../session';
import { heldAround, type CommunityCalendar } from '../standing';
import type { ZoneRules } from '../rhythm/zoneRules';

/** The shortest and the longest session, in minutes, that somebody may start, and that they may make of one. */
export const startedMinutes = { least: 15, most: 180 } as const;
export const sessionMinutes = { least: 15, most: 480 } as const;

/** A start this little in the past still means "now": the person's clock, or the way here. In milliseconds. */
const lateByAtMostMs = 5 * 60_000;
/** How far ahead a session may be put, in milliseconds: a year. */
const aheadByAtMostMs = 366 * 86_400_000;
const minuteMs = 60_000;

/** When a session is. */
export type SessionTime = Pick<Session, 'startsAt' | 'endsAt'>;

export type LengthRefusal = { readonly code: 'badSessionLength'; readonly least: number; readonly most: number };
export type StartsRefusal = { readonly code: 'startsInThePast' } | { readonly code: 'startsTooFarAhead' };
export type OverlapRefusal = {
  readonly code: 'overlapsSession';
  readonly startsAt: Instant;
  readonly timeZone: string;
};

/** Whether a session may have that length. */
export function checkLength(
  minutes: number,
  bounds: typeof startedMinutes | typeof sessionMinutes,
): Result<number, LengthRefusal> {
  const { least, most } = bounds;
  const isPossible = Number.isInteger(minutes) && minutes >= least && minutes <= most;
  return isPossible ? allowed(minutes) : refused({ code: 'badSessionLength', least, most });
}

/** Whether a session may start then; it starts with the minute. */
export function checkStart(startsAt: Instant, now: Instant): Result<Instant, StartsRefusal> {
  const start = Date.parse(startsAt);
  if (!(start >= Date.parse(now) - lateByAtMostMs)) return refused({ code: 'startsInThePast' });
  if (start > Date.parse(now) + aheadByAtMostMs) return refused({ code: 'startsTooFarAhead' });
  return allowed(new Date(Math.floor(start / minuteMs) * minuteMs).toISOString());
}

/**
 * Whether nothing else is held at that time, nor will be by the rhythm.
 *
 * @param itself - id of a session that is only being moved: it is not in its own way
 */
export function checkFree(
  time: SessionTime,
  calendar: CommunityCalendar,
  zones: ZoneRules,
  holidays: Holidays,
  itself?: string,
): Result<SessionTime, OverlapRefusal> {
  const held = heldAround(calendar, time.startsAt, zones, holidays);
  const other = held.find((session) => session.id !== itself && overlap(session, time));
  if (!other) return allowed(time);
  return refused({ code: 'overlapsSession', startsAt: other.startsAt, timeZone: calendar.timeZone });
}
