import type { Instant } from '../../kernel';

/** What somebody was asked and said so far, over all communities. */
export interface AskedBefore {
  readonly asked: readonly { readonly communityId: string; readonly at: Instant }[];
  /** Communities that they said "no, thanks" to. */
  readonly declined: readonly string[];
}

/** How long a person is left in peace by one community that asked them, in months. */
const restMonths = 6;
/** How often a person is asked in any 90 days, by all communities together: a quarter of the year, wherever it begins. */
const mostInQuarter = 2;
const quarterMs = 90 * 86_400_000;

/**
 * Whether somebody may be asked to join a community now: they have not said no to it, it has not asked them in the last six
 * months, and all communities together have asked them less than twice in the last 90 days.
 */
export function mayAsk({ asked, declined }: AskedBefore, communityId: string, now: Instant): boolean {
  if (declined.includes(communityId)) return false;
  const restsSince = monthsBefore(now, restMonths);
  if (asked.some((one) => one.communityId === communityId && one.at > restsSince)) return false;
  return asked.filter(({ at }) => Date.parse(at) > Date.parse(now) - quarterMs).length < mostInQuarter;
}

/** When a community last chose somebody counts for as long. */
export function isResting(chosenAt: Instant | undefined, now: Instant): boolean {
  return chosenAt !== undefined && chosenAt > monthsBefore(now, restMonths);
}

/** The same time of the day so many months before; of a month that is too short its last day. */
function monthsBefore(instant: Instant, months: number): Instant {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
}
