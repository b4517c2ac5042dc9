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
