import type { Instant } from './instant';

const dayMs = 86_400_000;

/**
 * The instants of the last 24 hours, oldest first: what happens only so often in a day is counted by them. Hosts' clocks
 * may differ a little, so what lies ahead counts too; not further than a day, or a clock set back would lock everybody out.
 */
export function ofLastDay(instants: readonly Instant[], now: Instant): readonly Instant[] {
  const at = Date.parse(now);
  return instants.filter((instant) => Math.abs(Date.parse(instant) - at) < dayMs).sort();
}

/** A day after an instant: when it counts no longer. */
function dayAfter(instant: Instant): Instant {
  return new Date(Date.parse(instant) + dayMs).toISOString();
}

/**
 * From when on so many more fit within 24 hours.
 *
 * @param instants - when it has happened
 * @returns undefined when they fit now
 */
export function freeFrom(instants: readonly Instant[], more: number, limit: number, now: Instant): Instant | undefined {
  const recent = ofLastDay(instants, now);
  const surplus = recent.length + more - limit;
  if (surplus <= 0) return undefined;
  return dayAfter(recent[Math.min(surplus, recent.length) - 1] ?? now);
}
