import type { Instant } from '../../kernel';

/** What somebody was asked and said so far, over all communities. */
export interface AskedBefore {
  readonly asked: readonly { readonly communityId: string; readonly at: Instant }[];
  /** Communities that they said "no, thanks" to. */
  readonly declined: readonly string[];
}

/** How long a person is left in peace by one community that asked them, in months. */
const restMonths = 6;
/** How often a person is asked in a quarter of the year, by all communities together. */
const mostInQuarter = 2;

/**
 * Whether somebody may be asked to join a community now: they have not said no to it, it has not asked them in the last six
 * months, and all communities together have asked them less than twice in this quarter of the year (by UTC).
 */
export function mayAsk({ asked, declined }: AskedBefore, communityId: string, now: Instant): boolean {
  if (declined.includes(communityId)) return false;
  const restsSince = monthsBefore(now, restMonths);
  if (asked.some((one) => one.communityId === communityId && one.at > restsSince)) return false;
  return asked.filter(({ at }) => quarterOf(at) === quarterOf(now)).length < mostInQuarter;
}

/** When a community last chose somebody counts for as long. */
export function isResting(chosenAt: Instant | undefined, now: Instant): boolean {
  return chosenAt !== undefined && chosenAt > monthsBefore(now, restMonths);
}

function quarterOf(instant: Instant): string {
  const month = Number(instant.slice(5, 7));
  return `${instant.slice(0, 4)}-${Math.ceil(month / 3)}`;
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
