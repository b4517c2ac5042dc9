import type { Instant } from './instant';

/** A stretch of time, such as a session or a date of a series; its end belongs to it no more. */
export interface TimeSpan {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const minuteMs = 60_000;

/** When something ends that begins then and lasts so many minutes. */
export function endOf(startsAt: Instant, minutes: number): Instant {
  return new Date(Date.parse(startsAt) + minutes * minuteMs).toISOString();
}

/** How long it lasts, in whole minutes. */
export function minutesOf({ startsAt, endsAt }: TimeSpan): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / minuteMs);
}

/** Whether two share any time; one may follow another at once. */
export function overlap(a: TimeSpan, b: TimeSpan): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}
