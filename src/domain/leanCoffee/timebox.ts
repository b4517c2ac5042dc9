import type { Instant } from '../kernel';
import { timeboxMinutes } from './rules';

/** The time a topic has: running towards an instant, or paused with so much left. */
export interface Timebox {
  /** 0 for the first, 1 to 3 for each one that people wished for. */
  readonly round: number;
  /** Present while it runs. */
  readonly endsAt?: Instant;
  /** Present while it is paused, in milliseconds. */
  readonly remainingMs?: number;
}

const minute = 60_000;

/**
 * A timebox that begins now.
 * @param round - 0 to 3; 8, 5, 2 and 1 minutes
 */
export function startTimebox(round: number, now: Instant): Timebox {
  return { round, endsAt: later(now, (timeboxMinutes[round] ?? 0) * minute) };
}

/** How much is left at this moment, in milliseconds; 0 when time is up. */
export function timeLeft(timebox: Timebox, now: Instant): number {
  if (timebox.endsAt === undefined) return timebox.remainingMs ?? 0;
  return Math.max(0, Date.parse(timebox.endsAt) - Date.parse(now));
}

/** Stops the clock where it is; a paused timebox stays as it is. */
export function pauseTimebox(timebox: Timebox, now: Instant): Timebox {
  if (timebox.endsAt === undefined) return timebox;
  return { round: timebox.round, remainingMs: timeLeft(timebox, now) };
}

/** Lets the clock run on; a running timebox stays as it is. */
export function resumeTimebox(timebox: Timebox, now: Instant): Timebox {
  if (timebox.endsAt !== undefined) return timebox;
  return { round: timebox.round, endsAt: later(now, timebox.remainingMs ?? 0) };
}

/** Whether another timebox may follow the one of this round. */
export function mayContinue(round: number): boolean {
  return round + 1 < timeboxMinutes.length;
}

function later(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}
