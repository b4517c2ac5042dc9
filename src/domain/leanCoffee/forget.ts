import type { Board } from './board';
import type { Topic } from './topic';

/**
 * A board without what must not outlive its session: who proposed what without a name, the words and proposers of topics
 * that were withdrawn or removed, thumbs, and reports. Merged topics keep their titles: they stand with the topic they
 * went into.
 *
 * @returns the very same object while the session is not closed; topics that keep everything are the very same too
 */
export function forget<Kept extends Pick<Board, 'phase' | 'topics' | 'thumbs' | 'reports'>>(board: Kept): Kept {
  if (board.phase !== 'closed') return board;
  return { ...board, topics: board.topics.map(forgetProposer), thumbs: new Map(), reports: new Map() };
}

function forgetProposer(topic: Topic): Topic {
  const { author, ...known } = topic;
  const isGone = topic.absence?.kind === 'withdrawn' || topic.absence?.kind === 'removed';
  if (isGone && topic.title !== '') return { ...known, title: '', proposedBy: { kind: 'anonymous' } };
  return author === undefined ? topic : known;
}
