import type { Instant } from '../kernel';
import { addMonths, type LocalDate, type ZoneRules } from '../sessions';
import type { Objective, ReaderQuestion } from './charter';
import type { Clause } from './clause';
import type { ReviewTopic } from './contract';
import { outlineOf } from './outlineOf';
import type { Proposal } from './proposal';
import { startOfDay } from './startOfDay';
import { countObjections } from './stances';

/**
 * The day when a charter is looked at again.
 * @param since - when it was first adopted, or last reviewed
 */
export function nextReview(since: Instant, everyMonths: number, timeZone: string, zones: ZoneRules): LocalDate {
  return addMonths(zones.dateAt(since, timeZone), everyMonths);
}

/** The day when it is looked at again after a lead has chosen another interval; it may have passed, then the review is due. */
export function movedReview(reviewOn: LocalDate, everyMonths: number, wanted: number): LocalDate {
  return addMonths(reviewOn, wanted - everyMonths);
}

/** When a review falls due: as the day begins for the community. */
export function reviewDueAt(reviewOn: LocalDate, timeZone: string, zones: ZoneRules): Instant {
  return startOfDay(reviewOn, timeZone, zones);
}

/** Whether a review is due. */
export function isReviewDue(reviewOn: LocalDate, now: Instant, timeZone: string, zones: ZoneRules): boolean {
  return zones.dateAt(now, timeZone) >= reviewOn;
}

/**
 * What to talk about at a review: whether people live the charter, what they asked, what could not be agreed, the objective.
 *
 * @param returned - proposals that went back since the last review, the newest first
 * @param clauses - as the charter stands
 * @param members - ids of who is in the community now
 */
export function reviewTopics(
  questions: readonly ReaderQuestion[],
  returned: readonly Proposal[],
  clauses: readonly Clause[],
  objective: Objective | undefined,
  members: ReadonlySet<string>,
): readonly ReviewTopic[] {
  return [
    { kind: 'living' },
    ...questions.map(({ text }) => ({ kind: 'question', text }) as const),
    ...returned.map((proposal) => {
      const { id: proposalId, change, reason } = proposal;
      const clause = 'clauseId' in change ? clauses.find(({ id }) => id === change.clauseId) : undefined;
      const objections = countObjections(proposal, members);
      return { kind: 'returned', proposalId, about: outlineOf(change, clause), reason, objections } as const;
    }),
    ...(objective ? [{ kind: 'objective', text: objective.text } as const] : []),
  ];
}
