import { allowed, hasSomethingToSee, type Instant, lengthOf, refused, type Result, tidyLine } from '../kernel';
import type { Phase } from './phase';
import { topicsPerBoardLimit, topicsPerPersonLimit, topicTitleLimit } from './rules';
import { isAuthor, onBoard, type Author, type Topic } from './topic';

export type TitleRefusal =
  { readonly code: 'titleEmpty' } | { readonly code: 'titleTooLong'; readonly limit: number; readonly length: number };

export type ProposalRefusal =
  | TitleRefusal
  | { readonly code: 'boardFull'; readonly limit: number }
  | { readonly code: 'tooManyOfYours'; readonly limit: number }
  | { readonly code: 'topicIdTaken' }
  | { readonly code: 'proposingClosed' }
  | { readonly code: 'sessionClosed' };

/** What a person proposes. */
export interface Proposal {
  /** Made by the client; the idempotency key. */
  readonly id: string;
  /** As typed. */
  readonly title: string;
  /** Without a name: nobody can see or work out who proposed it. */
  readonly anonymous: boolean;
  readonly by: Author;
  /** Where people are discussing: a facilitator may add a topic late, in a room (0: the one of everybody). */
  readonly late?: { readonly mayFacilitate: boolean; readonly room: number };
}

/**
 * Puts a topic on the board: from today until the vote, and by a facilitator while people discuss. Proposing the same
 * topic again (same id, person and title) is allowed and answers with the topic that already stands there, so that a
 * request repeated after a lost answer makes no second one.
 *
 * White space is folded and control characters are dropped from the title; markup is kept as the plain text it is.
 *
 * @param topics - everything on the board now, what was withdrawn too
 * @param now - when it is proposed; ties in the vote go to the earlier topic
 */
export function proposeTopic(
  board: { readonly phase: Phase; readonly topics: readonly Topic[] },
  proposal: Proposal,
  now: Instant,
): Result<Topic, ProposalRefusal> {
  const title = checkTitle(proposal.title);
  if (!title.ok) return title;
  const same = board.topics.find((topic) => topic.id === proposal.id);
  if (same) {
    const again = same.title === title.value && isAuthor(same, proposal.by);
    return again ? allowed(same) : refused({ code: 'topicIdTaken' });
  }
  if (board.phase === 'closed') return refused({ code: 'sessionClosed' });
  const mayBeLate = board.phase === 'discussing' && proposal.late?.mayFacilitate === true;
  if (board.phase !== 'proposing' && !mayBeLate) return refused({ code: 'proposingClosed' });
  if (onBoard(board.topics).length >= topicsPerBoardLimit) {
    return refused({ code: 'boardFull', limit: topicsPerBoardLimit });
  }
  if (board.topics.filter((topic) => isAuthor(topic, proposal.by)).length >= topicsPerPersonLimit) {
    return refused({ code: 'tooManyOfYours', limit: topicsPerPersonLimit });
  }
  const { id, anonymous, by, late } = proposal;
  return allowed({
    id,
    title: title.value,
    proposedAt: now,
    ...(anonymous
      ? { proposedBy: { kind: 'anonymous' }, author: by.author }
      : { proposedBy: { kind: 'named', id: by.id, name: by.name } }),
    ...(mayBeLate && late ? { addedInRoom: late.room } : {}),
  });
}

/** A title as it will stand on the board, or why it can't. */
export function checkTitle(raw: string): Result<string, TitleRefusal> {
  const title = tidyLine(raw);
  const length = lengthOf(title);
  if (!hasSomethingToSee(title)) return refused({ code: 'titleEmpty' });
  if (length > topicTitleLimit) return refused({ code: 'titleTooLong', limit: topicTitleLimit, length });
  return allowed(title);
}
