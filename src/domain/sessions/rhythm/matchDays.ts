import { overlap } from '../../kernel';
import { daysBetween } from './calendarDays';
import type { Cadence, LocalDate } from './cadence';
import type { RhythmSession } from './planSessions';
import { dayCoveredBy, plannedFor, rhythmDayOf, type StandingSession } from '../standing';

/** A session is moved to a day of a new rhythm at most this far away, in days; further away it would be another one. */
export const pairedWithinDays = 21;

/** A day of the rhythm that may need a session. */
export interface DayToFill extends RhythmSession {
  /** The day it is held on. */
  readonly heldOn: LocalDate;
  /** Its time has begun: a session that stands for it stays where it is, and none is moved there. */
  readonly hasBegun: boolean;
  /** Not so far ahead that it can wait for its session. */
  readonly isDue: boolean;
}

/** A session that a rhythm may move. */
export interface FreeSession<S extends StandingSession = StandingSession> {
  readonly session: S;
  /** The day it is held on, by the clocks of the rhythm. */
  readonly heldOn: LocalDate;
}

/** Which session stands for which day from now on. A free session without a partner has no place in the rhythm. */
export interface Matches<S extends StandingSession> {
  readonly partners: ReadonlyMap<S, DayToFill>;
  /** In order. */
  readonly unfilled: readonly DayToFill[];
}

/** What a rhythm finds in the calendar. */
export interface Found<S extends StandingSession> {
  /** Sessions that no rhythm moves: set by hand, under way, over or cancelled. */
  readonly fixed: readonly S[];
  /** In order of their times. */
  readonly free: readonly FreeSession<S>[];
  /** Called off by a rhythm, and nobody knows of it yet; in order of their times. */
  readonly untold: readonly FreeSession<S>[];
}

/**
 * Finds a session for each day of a rhythm: first those that people know for it already, so that as few as possible hear
 * of a change. A day that has none, but for which somebody has moved or called off a session, stays without.
 *
 * @param days - in order
 */
export function matchDays<S extends StandingSession>(
  { fixed, free, untold }: Found<S>,
  days: readonly DayToFill[],
  cadence: Cadence,
): Matches<S> {
  const partners = new Map<S, DayToFill>();
  const wanted = new Set(days.map(({ id }) => id));
  const taken = new Set(fixed.map(rhythmDayOf));
  const covered = new Map(fixed.map((session) => [session, dayCoveredBy(session, cadence)]));
  let unfilled = days.filter(({ id }) => !taken.has(id));
  let left = free;

  matchBy(isThen);
  letWhatIsFixedCount();
  matchBy(isForDay);
  matchBy(isOnDay);
  const coveredDays = new Set(covered.values());
  unfilled = unfilled.filter(({ id }) => !coveredDays.has(id));
  // What has lost its place may go to a day that is left; what has been called off only comes back to its own.
  const homeless = left;
  left = untold;
  for (const isFor of [isThen, isForDay, isOnDay]) matchBy(isFor);
  const pairs = pairInOrder(
    homeless,
    unfilled.filter(({ hasBegun }) => !hasBegun),
  );
  for (const [{ session }, day] of pairs) partners.set(session, day);
  const paired = new Set(pairs.map(([, day]) => day));
  return { partners, unfilled: unfilled.filter((day) => !paired.has(day)) };

  function matchBy(isFor: (candidate: FreeSession<S>, day: DayToFill) => boolean): void {
    unfilled = unfilled.filter((day) => {
      const found = left.find((candidate) => isFor(candidate, day));
      if (!found) return true;
      partners.set(found.session, day);
      left = left.filter((candidate) => candidate !== found);
      return false;
    });
  }

  /** A day whose hour is taken gets no other session: the one that is there counts as its own. */
  function letWhatIsFixedCount(): void {
    unfilled = unfilled.filter((day) => {
      const there = fixed.find((session) => !session.cancelled && overlap(session, day));
      if (!there) return true;
      const standsFor = covered.get(there);
      if ((standsFor === undefined || !wanted.has(standsFor)) && !partners.has(there)) partners.set(there, day);
      return false;
    });
  }
}

const isThen = ({ session }: FreeSession, day: DayToFill): boolean => session.startsAt === day.startsAt;
const isForDay = ({ session }: FreeSession, day: DayToFill): boolean => plannedFor(session) === day.id;
const isOnDay = ({ heldOn }: FreeSession, day: DayToFill): boolean => heldOn === day.heldOn;

/**
 * Pairs sessions and days that are left, in order and at most three weeks apart. Where there are more of one kind, the
 * nearer one is taken: the others are cancelled, or get new sessions, in any case.
 */
function pairInOrder<S extends StandingSession>(
  sessions: readonly FreeSession<S>[],
  days: readonly DayToFill[],
): readonly (readonly [FreeSession<S>, DayToFill])[] {
  const pairs: (readonly [FreeSession<S>, DayToFill])[] = [];
  let [s, d] = [0, 0];
  for (;;) {
    const [session, day] = [sessions[s], days[d]];
    if (!session || !day) return pairs;
    const surplus = sessions.length - s - days.slice(d).filter(({ isDue }) => isDue).length;
    const apart = daysApart(session, day);
    const isTooFar = apart > pairedWithinDays;
    const [nextSession, nextDay] = [sessions[s + 1], days[d + 1]];
    const isNextSessionNearer = surplus > 0 && nextSession && daysApart(nextSession, day) < apart;
    const isNextDayNearer = surplus < 0 && nextDay && daysApart(session, nextDay) < apart;
    if (isNextSessionNearer || (isTooFar && session.heldOn < day.heldOn)) s += 1;
    else if (isNextDayNearer || isTooFar) d += 1;
    else {
      pairs.push([session, day]);
      s += 1;
      d += 1;
    }
  }
}

function daysApart(session: FreeSession, day: DayToFill): number {
  return Math.abs(daysBetween(session.heldOn, day.heldOn));
}
