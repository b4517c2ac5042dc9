import { allowed, refused, type Instant, type Result } from '../kernel';
import { datesOf, type Cadence } from './cadence';
import { addDays, sessionOn, type Session, type ZoneRules } from './planSessions';

/** The shortest and the longest session that somebody may start, in minutes. */
const sessionMinutes = { least: 15, most: 180 } as const;

/** A start this little in the past still means "now": the person's clock, or the way here. In milliseconds. */
const lateByAtMostMs = 5 * 60_000;
/** How far ahead a session may be put, in milliseconds: a year. */
const aheadByAtMostMs = 366 * 86_400_000;
const minuteMs = 60_000;

/** A session that no rhythm has planned. */
export interface SessionWish {
  /** Absent: now. */
  readonly startsAt?: Instant;
  readonly minutes: number;
}

export type StartRefusal =
  | { readonly code: 'badSessionLength'; readonly least: number; readonly most: number }
  | { readonly code: 'startsInThePast' }
  | { readonly code: 'startsTooFarAhead' }
  | { readonly code: 'overlapsSession'; readonly startsAt: Instant; readonly timeZone: string };

/** What stands in a community's calendar, and what its rhythm will put there. */
export interface CommunityCalendar {
  readonly sessions: readonly Session[];
  readonly cadence?: Cadence;
  /** The zone its days are counted in. */
  readonly timeZone: string;
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
): Result<Session, StartRefusal> {
  const { least, most } = sessionMinutes;
  if (!Number.isInteger(wish.minutes) || wish.minutes < least || wish.minutes > most) {
    return refused({ code: 'badSessionLength', least, most });
  }
  const start = wish.startsAt === undefined ? Date.parse(now) : Date.parse(wish.startsAt);
  if (start < Date.parse(now) - lateByAtMostMs) return refused({ code: 'startsInThePast' });
  if (start > Date.parse(now) + aheadByAtMostMs) return refused({ code: 'startsTooFarAhead' });
  const fullMinute = Math.floor(start / minuteMs) * minuteMs;
  const startsAt = new Date(fullMinute).toISOString();
  const endsAt = new Date(fullMinute + wish.minutes * minuteMs).toISOString();
  const day = zones.dateAt(startsAt, calendar.timeZone);
  const standing = around(calendar, day, zones);
  const other = standing.find((session) => session.startsAt < endsAt && startsAt < session.endsAt);
  if (other) return refused({ code: 'overlapsSession', startsAt: other.startsAt, timeZone: calendar.timeZone });
  const id = freeId(day, new Set(standing.map((session) => session.id)));
  return allowed({ id, startsAt, endsAt, timeZone: calendar.timeZone });
}

/** What is planned, and what the rhythm is going to plan around that day. */
function around({ sessions, cadence }: CommunityCalendar, day: string, zones: ZoneRules): readonly Session[] {
  if (!cadence) return sessions;
  const planned = new Set(sessions.map(({ id }) => id));
  const toCome = datesOf(cadence, addDays(day, -1), addDays(day, 1)).filter((date) => !planned.has(date));
  return [...sessions, ...toCome.map((date) => sessionOn(date, cadence, zones))];
}

function freeId(day: string, taken: ReadonlySet<string>): string {
  let id = day;
  for (let number = 2; taken.has(id); number += 1) id = `${day}-${number}`;
  return id;
}
