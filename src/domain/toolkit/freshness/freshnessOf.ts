import { addDays, addMonths, type LocalDate } from '../../sessions';
import type { Keeping } from '../artefact/artefact';

/** How fresh something is, as readers are told. */
export const freshnesses = ['current', 'reviewSoon', 'overdue', 'underReview', 'retired'] as const;
export type Freshness = (typeof freshnesses)[number];

/** Days before a review is due from which it is said to be soon. */
const soonDays = 7;

/**
 * The day by which somebody is to look at it: the last review and the interval, where a month is too short its last day; of a
 * review that was begun, the day that was set for it. A review of 1 January 2016 with 6 months is due on 1 July 2016.
 */
export function reviewDueOn(kept: Keeping & { readonly reviewMonths: number }): LocalDate {
  return kept.state === 'underReview' && kept.answerBy !== undefined
    ? kept.answerBy
    : addMonths(kept.reviewedOn, kept.reviewMonths);
}

/**
 * How fresh it is on a day. Under review it is until the answer is late, then it is overdue like everything that nobody looked at.
 *
 * @param today - where the community is
 */
export function freshnessOf(kept: Keeping & { readonly reviewMonths: number }, today: LocalDate): Freshness {
  if (kept.state === 'retired') return 'retired';
  const due = reviewDueOn(kept);
  if (today > due) return 'overdue';
  if (kept.state === 'underReview') return 'underReview';
  return today >= addDays(due, -soonDays) ? 'reviewSoon' : 'current';
}

/** The day when its freshness changes next by itself, so that a timer knows when to look; undefined for what is retired. */
export function nextTurnOn(kept: Keeping & { readonly reviewMonths: number }, today: LocalDate): LocalDate | undefined {
  if (kept.state === 'retired') return undefined;
  const due = reviewDueOn(kept);
  const turns = kept.state === 'underReview' ? [addDays(due, 1)] : [addDays(due, -soonDays), addDays(due, 1)];
  return turns.find((turn) => turn > today);
}
