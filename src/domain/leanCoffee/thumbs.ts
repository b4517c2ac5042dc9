import { allowed, refused, type Result } from '../kernel';
import { roomOf } from './agenda';
import type { Room } from './discussion';
import type { Phase } from './phase';

/** What somebody wishes when time is up: go on, no matter, move on. */
export const thumbs = ['up', 'sideways', 'down'] as const;
export type Thumb = (typeof thumbs)[number];

/** One person's wish, for one timebox of one topic. A new timebox asks anew. */
export interface ContinueVote {
  readonly topicId: string;
  readonly round: number;
  readonly thumb: Thumb;
}

export interface ThumbCount {
  readonly up: number;
  readonly sideways: number;
  readonly down: number;
}

/** How many wish what, for this timebox; votes for others count for nothing. */
export function countThumbs(
  votes: Iterable<ContinueVote>,
  timebox: { readonly topicId: string; readonly round: number },
): ThumbCount {
  const count = { up: 0, sideways: 0, down: 0 };
  for (const { topicId, round, thumb } of votes) {
    if (topicId === timebox.topicId && round === timebox.round) count[thumb] += 1;
  }
  return count;
}

/** Whether to go on: more thumbs up than down. Sideways is for those to whom it does not matter, and counts for neither. */
export function wishesToContinue({ up, down }: ThumbCount): boolean {
  return up > down;
}

export type ThumbRefusal =
  | { readonly code: 'notDiscussing' }
  | { readonly code: 'sessionClosed' }
  /** The topic, or this timebox of it, is over. */
  | { readonly code: 'notBeingDiscussed' };

/**
 * Says what somebody wishes about the timebox that runs in their room.
 * @param room - the room they are in
 */
export function castThumb(
  board: { readonly phase: Phase; readonly rooms: readonly Room[] },
  room: number,
  vote: ContinueVote,
): Result<ContinueVote, ThumbRefusal> {
  if (board.phase === 'closed') return refused({ code: 'sessionClosed' });
  if (board.phase !== 'discussing') return refused({ code: 'notDiscussing' });
  const { current } = roomOf(board.rooms, room);
  const isOfNow = current?.topicId === vote.topicId && current.timebox.round === vote.round;
  const { topicId, round, thumb } = vote;
  return isOfNow ? allowed({ topicId, round, thumb }) : refused({ code: 'notBeingDiscussed' });
}
