import { castVote, setVoteBudget, votesLeft, type Ballot, type BoardView } from '../../../../domain/leanCoffee';
import type { ChangeOf } from '../Change';
import type { Manners } from './Manner';

/** Votes, and how many everybody has. */
export const voteManners: Manners<'vote' | 'budget'> = {
  vote: {
    show: withVotes,
    send: (api, { session, topicId, votes }) => api.castVote(session, topicId, votes),
    // In a row, because each step of the order in which the reader moved the dots keeps within the budget, and another
    // order might not.
    both: (earlier, later) => (earlier.topicId === later.topicId ? later : undefined),
  },
  budget: {
    show: withBudget,
    send: (api, { session, voteBudget }) => api.setVoteBudget(session, voteBudget),
    both: (_earlier, later) => later,
  },
};

/**
 * Whether the reader may have so many dots on a topic. What it takes to know is put together once for a board, not once
 * for each of its topics.
 */
export function votesAllowed(board: BoardView): (topicId: string, votes: number) => boolean {
  if (board.session.phase !== 'voting') return () => false;
  const cast = caster(board);
  return (topicId, votes) => cast(topicId, votes).ok;
}

function withVotes(board: BoardView, { topicId, votes }: ChangeOf<'vote'>): BoardView {
  if (board.session.phase !== 'voting') return board;
  const cast = caster(board)(topicId, votes);
  if (!cast.ok) return board;
  return {
    ...board,
    you: { ...board.you, votesLeft: votesLeft(cast.value, board.rules) },
    topics: board.topics.map((topic) => (topic.id === topicId ? { ...topic, yourVotes: votes } : topic)),
  };
}

function caster(board: BoardView): (topicId: string, votes: number) => ReturnType<typeof castVote> {
  const dotted = board.topics.filter((topic) => topic.yourVotes > 0);
  const ballot: Ballot = Object.fromEntries(dotted.map((topic) => [topic.id, topic.yourVotes]));
  const topicIds = new Set(board.topics.map((topic) => topic.id));
  return (topicId, votes) => castVote(ballot, { topicId, votes }, topicIds, board.rules);
}

function withBudget(board: BoardView, { voteBudget }: ChangeOf<'budget'>): BoardView {
  const { session, you } = board;
  const rules = setVoteBudget({ phase: session.phase, rules: board.rules }, voteBudget, you.mayFacilitate);
  if (!rules.ok || rules.value === board.rules) return board;
  return {
    ...board,
    rules: { ...board.rules, ...rules.value },
    you: { ...you, votesLeft: rules.value.voteBudget },
  };
}
