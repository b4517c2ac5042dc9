import { allowed, refused, type Result } from '../kernel';
import type { Board } from './board';
import { topicsById } from './boardFacts';
import { castVote, standingBallot, type Ballot, type VoteRefusal } from './castVote';
import { isOnBoard, onBoard } from './topic';

export type VotingRefusal = VoteRefusal | { readonly code: 'votingNotOpen' } | { readonly code: 'votingClosed' };

/**
 * Sets how many dots a person has on a topic, while the voting is open. Whoever votes again votes with what their dots
 * are worth now: those that came back are theirs to spend.
 *
 * @param cast - the person's ballot as it is kept; undefined when they have none yet
 * @returns the ballot to keep; the very same object when it says so already
 */
export function voteOn(
  board: Board,
  cast: Ballot | undefined,
  vote: { readonly topicId: string; readonly votes: number },
): Result<Ballot, VotingRefusal> {
  const topics = topicsById(board);
  const { ballot } = standingBallot(cast ?? {}, topics, board.rules);
  const topic = topics.get(vote.topicId);
  const isSame = topic !== undefined && isOnBoard(topic, topics) && (ballot[topic.id] ?? 0) === vote.votes;
  // The same request again, perhaps after a lost answer: it was counted, whatever has happened since.
  if (cast && isSame) return allowed(cast);
  if (board.phase === 'proposing') return refused({ code: 'votingNotOpen' });
  if (board.phase !== 'voting') return refused({ code: 'votingClosed' });
  return castVote(ballot, vote, new Set(onBoard(board.topics).map(({ id }) => id)), board.rules);
}
