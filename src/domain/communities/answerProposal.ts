import { allowed, hasSomethingToSee, lengthOf, refused, tidyLine, type Instant, type Result } from '../kernel';

/** How long the words may be with which a proposal is declined, in characters. */
const bounds = { least: 10, most: 500 } as const;
/** A proposal that waits for longer is an old one, in days. */
const oldAfterDays = 90;

export type AnswerRefusal = { readonly code: 'answerLength'; readonly least: number; readonly most: number };

/** Why a proposal is declined, as it is kept: whoever proposed reads it. */
export function answerProposal(reason: string): Result<string, AnswerRefusal> {
  const text = tidyLine(reason);
  const length = lengthOf(text);
  const isLawful = length >= bounds.least && length <= bounds.most && hasSomethingToSee(text);
  return isLawful ? allowed(text) : refused({ code: 'answerLength', ...bounds });
}

/** Whether something of that day is so long ago that nobody should wait for it without knowing. */
export function isOldProposal(at: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(at) >= oldAfterDays * 86_400_000;
}
