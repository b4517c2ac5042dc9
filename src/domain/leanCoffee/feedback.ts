import type { Instant } from '../kernel';
import type { Phase } from './phase';

/** Was it worth the hour? */
export const worths = ['yes', 'partly', 'no'] as const;
export type Worth = (typeof worths)[number];

/** How many said what. */
export interface WorthCount {
  readonly answers: number;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
}

/** Fewer answers than this are never shown: somebody could be worked out. */
const fewestAnswers = 5;

/** How long after its end a session can still be answered about, in milliseconds: seven days. */
const answerableForMs = 7 * 24 * 60 * 60_000;

/** Whether people may still say how a session was that is closed. */
export function mayAnswer(endsAt: Instant, now: Instant): boolean {
  return Date.parse(now) < Date.parse(endsAt) + answerableForMs;
}

/** Whether people may say on the board of a session how it was: once it is closed, as long as they may still answer. */
export function mayGiveFeedback(phase: Phase, endsAt: Instant, now: Instant): boolean {
  return phase === 'closed' && mayAnswer(endsAt, now);
}

/**
 * What may be shown of the answers. It changes only when five more have come, so that nobody can tell from two looks what
 * the one person said who answered in between.
 *
 * @param shown - what was shown last
 * @returns what to show from now on; the very same object while it must not change
 */
export function publishWorth(answers: readonly Worth[], shown: WorthCount | undefined): WorthCount | undefined {
  if (answers.length - (shown?.answers ?? 0) < fewestAnswers) return shown;
  const of = (worth: Worth): number => answers.filter((answer) => answer === worth).length;
  return { answers: answers.length, yes: of('yes'), partly: of('partly'), no: of('no') };
}
