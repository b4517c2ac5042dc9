import type { Answer, LeanCoffeeApi } from '../../clients';
import { castVote, proposeTopic, votesLeft, type Ballot, type BoardView, type Phase } from '../../domain/leanCoffee';

/** Something the reader did, on its way to the API. Each may be sent twice and has the effect of once. */
export type Change =
  | {
      readonly kind: 'propose';
      readonly session: string;
      readonly topicId: string;
      readonly title: string;
      readonly by: string;
      readonly at: string;
    }
  | {
      readonly kind: 'vote';
      readonly session: string;
      readonly topicId: string;
      /** The topic's, to name it by should the board no longer hold it when the vote is refused. */
      readonly title: string;
      readonly votes: number;
    }
  | { readonly kind: 'phase'; readonly session: string; readonly phase: Phase };

/**
 * The board as it will be once the change is accepted, by the very rules the API goes by. A change that the rules refuse,
 * or that is meant for another session, leaves it as it is. A change of phase shows only when the API has answered: what
 * it uncovers is not known here.
 */
export function withChange(board: BoardView, change: Change): BoardView {
  if (change.session !== board.session.id) return board;
  if (change.kind === 'propose') return withTopic(board, change);
  if (change.kind === 'vote') return withVotes(board, change.topicId, change.votes);
  return board;
}

/**
 * Of two votes for one topic in a row only the latter need be sent. In a row, because each step of the order in which the
 * reader moved the dots keeps within the budget, and another order might not.
 */
export function replaces(change: Change, earlier: Change): boolean {
  return (
    change.kind === 'vote' &&
    earlier.kind === 'vote' &&
    change.session === earlier.session &&
    change.topicId === earlier.topicId
  );
}

/** True when the reader may have this many dots on the topic. */
export function mayHaveVotes(board: BoardView, topicId: string, votes: number): boolean {
  return board.session.phase === 'voting' && castByRules(board, topicId, votes).ok;
}

export function sendChange(api: LeanCoffeeApi, change: Change): Promise<Answer<BoardView>> {
  if (change.kind === 'propose') {
    return api.proposeTopic(change.session, { id: change.topicId, title: change.title });
  }
  if (change.kind === 'vote') return api.castVote(change.session, change.topicId, change.votes);
  return api.changePhase(change.session, change.phase);
}

function withTopic(board: BoardView, change: Change & { readonly kind: 'propose' }): BoardView {
  if (board.session.phase !== 'proposing' || board.topics.some(({ id }) => id === change.topicId)) return board;
  const proposal = { id: change.topicId, title: change.title, proposedBy: { id: 'me', name: change.by } };
  const proposed = proposeTopic([], proposal, change.at); // the API knows whether the board is full
  if (!proposed.ok) return board;
  const { id, title, proposedAt } = proposed.value;
  return {
    ...board,
    topics: [...board.topics, { id, title, proposedAt, proposedBy: { name: change.by }, yourVotes: 0 }],
  };
}

function withVotes(board: BoardView, topicId: string, votes: number): BoardView {
  if (board.session.phase !== 'voting') return board;
  const cast = castByRules(board, topicId, votes);
  if (!cast.ok) return board;
  return {
    ...board,
    you: { ...board.you, votesLeft: votesLeft(cast.value, board.rules) },
    topics: board.topics.map((topic) => (topic.id === topicId ? { ...topic, yourVotes: votes } : topic)),
  };
}

function castByRules(board: BoardView, topicId: string, votes: number): ReturnType<typeof castVote> {
  const dotted = board.topics.filter((topic) => topic.yourVotes > 0);
  const ballot: Ballot = Object.fromEntries(dotted.map((topic) => [topic.id, topic.yourVotes]));
  return castVote(ballot, { topicId, votes }, new Set(board.topics.map((topic) => topic.id)), board.rules);
}
