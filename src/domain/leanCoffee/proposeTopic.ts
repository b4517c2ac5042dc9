import { allowed, refused, type Instant, type Result } from '../kernel';
import { topicsPerBoardLimit, topicTitleLimit } from './rules';
import type { Topic } from './topic';

export type ProposalRefusal =
  | { readonly code: 'titleEmpty' }
  | { readonly code: 'titleTooLong'; readonly limit: number; readonly length: number }
  | { readonly code: 'boardFull'; readonly limit: number }
  | { readonly code: 'topicIdTaken' };

/**
 * Puts a topic on the board. Proposing the same topic again (same id, person and title) is allowed and answers with the
 * topic that already stands there, so that a request repeated after a lost answer makes no second one.
 *
 * White space is folded and control characters are dropped from the title; markup is kept as the plain text it is.
 *
 * @param topics - what stands on the board now
 * @param proposal - the id the proposer chose (the idempotency key), the title as typed, and who proposes
 * @param now - when it is proposed; ties in the vote go to the earlier topic
 */
export function proposeTopic(
  topics: readonly Topic[],
  proposal: { readonly id: string; readonly title: string; readonly proposedBy: Topic['proposedBy'] },
  now: Instant,
): Result<Topic, ProposalRefusal> {
  const title = tidyTitle(proposal.title);
  const length = Array.from(title).length;
  if (!hasSomethingToSee(title)) return refused({ code: 'titleEmpty' });
  if (length > topicTitleLimit) return refused({ code: 'titleTooLong', limit: topicTitleLimit, length });
  const standing = topics.find((topic) => topic.id === proposal.id);
  if (standing) {
    const same = standing.title === title && standing.proposedBy.id === proposal.proposedBy.id;
    return same ? allowed(standing) : refused({ code: 'topicIdTaken' });
  }
  if (topics.length >= topicsPerBoardLimit) return refused({ code: 'boardFull', limit: topicsPerBoardLimit });
  return allowed({ id: proposal.id, title, proposedAt: now, proposedBy: proposal.proposedBy });
}

/**
 * One line of text: no control characters, none that are invisible or turn the direction of what follows; runs of white
 * space folded into one blank. Joiners stay, since emoji and some scripts are written with them.
 */
export function tidyTitle(raw: string): string {
  return raw
    .replace(/[\t\n\v\f\r\u0085]/g, ' ')
    .replace(
      /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\u034F/gu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters that are drawn as nothing: Hangul fillers and the empty Braille pattern. */
const emptyLetters = /[\u115F\u1160\u2800\u3164\uFFA0]/g;

function hasSomethingToSee(title: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(title.replace(emptyLetters, ''));
}
