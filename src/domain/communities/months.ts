import type { Instant } from '../kernel';

/** The month an instant is in, `2026-03`. Sizes are no dates of anybody: UTC does. */
export function monthOf(now: Instant): string {
  return now.slice(0, 'yyyy-mm'.length);
}

/** The first of the last 12 months, of which the present one is the last. */
export function firstMonthShown(now: Instant): string {
  const [year = 0, month = 0] = monthOf(now).split('-').map(Number);
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 'yyyy-mm'.length);
}

/**
 * When Guildhall had met a community at the latest: it was made then, or its size was noted for the first time by the end of that month.
 *
 * @param months - of which its size is known
 * @param now - said where nothing is known of it yet: it is met just now
 */
export function metAtLatest(createdAt: Instant | undefined, months: readonly string[], now: Instant): Instant {
  if (createdAt !== undefined) return createdAt;
  const [first] = [...months].sort();
  if (first === undefined) return now;
  const [year = 0, month = 0] = first.split('-').map(Number);
  const end = new Date(Date.UTC(year, month, 1)).toISOString();
  return end < now ? end : now;
}
