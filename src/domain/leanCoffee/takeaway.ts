import {
  allowed,
  compareText,
  hasSomethingToSee,
  type Instant,
  lengthOf,
  refused,
  type Result,
  tidyLine,
} from '../kernel';
import { isPastVoting, type Phase } from './phase';
import { sentenceLimit, sentencesEverLimit, sentencesPerSessionLimit } from './rules';

/** What people take with them from a topic, or from the whole session. */
export interface Takeaway {
  readonly id: string;
  readonly text: string;
  readonly topicId?: string;
  readonly at: Instant;
  readonly removed?: boolean;
}

/** How a takeaway shall be. */
export interface TakeawayWish {
  readonly id: string;
  readonly text: string;
  readonly topicId?: string;
  readonly removed: boolean;
}

export type SentenceRefusal =
  | { readonly code: 'textEmpty' }
  | { readonly code: 'textTooLong'; readonly limit: number; readonly length: number }
  | { readonly code: 'tooManySentences'; readonly limit: number };

export type TakeawayRefusal = SentenceRefusal | { readonly code: 'unknownTopic' } | { readonly code: 'notDiscussing' };

/**
 * Writes, rewords or removes a takeaway: anybody may, from the moment people discuss.
 *
 * @returns the takeaway that follows; the very same object when it stood so already
 */
export function writeTakeaway(
  board: {
    readonly phase: Phase;
    readonly topics: readonly { readonly id: string }[];
    readonly takeaways: readonly Takeaway[];
  },
  wish: TakeawayWish,
  now: Instant,
): Result<Takeaway, TakeawayRefusal> {
  if (!isPastVoting(board.phase)) return refused({ code: 'notDiscussing' });
  const before = board.takeaways.find(({ id }) => id === wish.id);
  if (wish.removed && before) return allowed(before.removed ? before : { ...before, removed: true });
  const text = checkSentence(wish.text);
  if (!text.ok) return text;
  if (wish.topicId !== undefined && !board.topics.some(({ id }) => id === wish.topicId)) {
    return refused({ code: 'unknownTopic' });
  }
  const isFull =
    board.takeaways.filter(({ removed }) => !removed).length >= sentencesPerSessionLimit ||
    board.takeaways.length >= sentencesEverLimit;
  if (!before && isFull) {
    return refused({ code: 'tooManySentences', limit: sentencesPerSessionLimit });
  }
  const same = before && before.text === text.value && before.topicId === wish.topicId && !before.removed;
  if (same) return allowed(before);
  return allowed({
    id: wish.id,
    text: text.value,
    at: before?.at ?? now,
    ...(wish.topicId === undefined ? {} : { topicId: wish.topicId }),
    ...(wish.removed ? { removed: true } : {}),
  });
}

/** In the order in which they were written; the id decides between two of the same millisecond. */
export function byTimeWritten(a: Takeaway, b: Takeaway): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

/** One sentence as it will be kept, or why it can't. */
export function checkSentence(raw: string): Result<string, Exclude<SentenceRefusal, { code: 'tooManySentences' }>> {
  const text = tidyLine(raw);
  const length = lengthOf(text);
  if (!hasSomethingToSee(text)) return refused({ code: 'textEmpty' });
  if (length > sentenceLimit) return refused({ code: 'textTooLong', limit: sentenceLimit, length });
  return allowed(text);
}
