const dayMs = 86_400_000;
const daysAhead = 10;

/** Starts of sessions on as many days in a row, at 10:00 UTC, far enough ahead that nothing about them is urgent. */
export function startsFrom(now: Date, count: number): readonly string[] {
  const midnight = Math.floor(now.getTime() / dayMs) * dayMs;
  return Array.from({ length: count }, (_, index) =>
    new Date(midnight + (daysAhead + index) * dayMs + 10 * 3_600_000).toISOString(),
  );
}
