import { allowed, hasSomethingToSee, lengthOf, refused, tidyLines, type Result } from '../../kernel';
import { addDays, type LocalDate } from '../../sessions';
import type { Keeping } from '../artefact/artefact';
import { toolkitLimits } from '../artefact/limits';

/** What somebody answers who was asked to look at an artefact; `restore` brings back what was retired, to be looked at. */
export const reviewAnswers = ['stillGood', 'needsWork', 'retire', 'restore'] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];

/** Days that somebody has to mend what needs work, or to look at what a milestone put in question. */
const workDays = { needsWork: 28, milestone: 14 } as const;

export type ReviewRefusal =
  | { readonly code: 'isRetired' }
  | { readonly code: 'notRetired' }
  | { readonly code: 'textEmpty'; readonly field: 'reason' }
  | { readonly code: 'textTooLong'; readonly field: 'reason'; readonly limit: number; readonly length: number };

/** How an artefact is kept once somebody has answered, and the reason as it is kept: empty where none is needed. */
export interface Answered {
  readonly keeping: Keeping;
  readonly reason: string;
}

/**
 * What follows from an answer: "still good" counts from today, "needs work" says why and is asked about again in four weeks,
 * retired is out of every list until somebody restores it. The same answer twice on a day leaves what the first one left.
 *
 * @param reason - needed for `needsWork`; may be given with the others
 * @param today - where the community is
 */
export function answerReview(
  keeping: Keeping,
  { answer, reason: raw }: { readonly answer: ReviewAnswer; readonly reason: string },
  today: LocalDate,
): Result<Answered, ReviewRefusal> {
  const reason = tidyLines(raw).trim();
  const [length, limit] = [lengthOf(reason), toolkitLimits.reason];
  if (length > limit) return refused({ code: 'textTooLong', field: 'reason', limit, length });
  if (answer === 'needsWork' && !hasSomethingToSee(reason)) return refused({ code: 'textEmpty', field: 'reason' });
  const isRetired = keeping.state === 'retired';
  if (isRetired && (answer === 'stillGood' || answer === 'needsWork')) return refused({ code: 'isRetired' });
  // What was restored a moment ago is under review: restoring it again is no mistake.
  if (answer === 'restore' && keeping.state === 'kept') return refused({ code: 'notRetired' });
  return allowed({ keeping: after(keeping, answer, today), reason });
}

function after(keeping: Keeping, answer: ReviewAnswer, today: LocalDate): Keeping {
  const { answerBy: _, ...rest } = keeping;
  switch (answer) {
    case 'stillGood':
      return { ...rest, state: 'kept', reviewedOn: today };
    case 'retire':
      return { ...rest, state: 'retired' };
    case 'needsWork':
      return { ...rest, state: 'underReview', answerBy: addDays(today, workDays.needsWork) };
    case 'restore':
      if (keeping.state === 'underReview') return keeping;
      return { ...rest, state: 'underReview', answerBy: addDays(today, workDays.needsWork) };
  }
}

/**
 * A project has passed a milestone, such as a service assessment: what came from it is looked at, for it may say now what
 * turned out to be wrong. What was reviewed on that day or after it, and what is retired, stays as it is; a review that runs keeps
 * its day if that is earlier.
 *
 * @param on - the day of the milestone
 * @param today - when it was told
 * @returns undefined when nothing follows for this artefact
 */
export function afterMilestone(keeping: Keeping, on: LocalDate, today: LocalDate): Keeping | undefined {
  if (keeping.state === 'retired' || keeping.reviewedOn >= on) return undefined;
  const answerBy = addDays(today, workDays.milestone);
  if (keeping.state === 'underReview' && keeping.answerBy !== undefined && keeping.answerBy <= answerBy)
    return undefined;
  return { ...keeping, state: 'underReview', answerBy };
}
