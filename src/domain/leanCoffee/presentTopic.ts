import { topicsById } from './boardFacts';
import type { Board, Reader } from './board';
import type { Ballot } from './castVote';
import type { TopicView } from './contract';
import { isPastVoting } from './phase';
import { isAuthor, isOnBoard, type Topic } from './topic';

/**
 * A topic as one person sees it.
 * @param ballot - the reader's own dots as they count
 * @param result - handed in once the voting is closed
 */
export function presentTopic(
  board: Board,
  reader: Reader,
  topic: Topic,
  ballot: Ballot,
  result: TopicView['result'],
): TopicView {
  const reports = board.reports.get(topic.id);
  const { proposedBy } = topic;
  const isDiscussed = isPastVoting(board.phase);
  const notes = board.notes.get(topic.id);
  return {
    id: topic.id,
    title: topic.title,
    // The id of whoever proposed it stays here.
    proposedBy: proposedBy.kind === 'named' ? { kind: 'named', name: proposedBy.name } : { kind: 'anonymous' },
    proposedAt: topic.proposedAt,
    yours: isAuthor(topic, { id: reader.id, author: reader.known.author }),
    yourVotes: ballot[topic.id] ?? 0,
    reportedByYou: reports?.has(reader.known.report) ?? false,
    ...(reader.isLead && reports && reports.size > 0 ? { reports: reports.size } : {}),
    carriedOver: topic.carriedFrom !== undefined,
    late: topic.addedInRoom !== undefined,
    merged: board.topics
      .filter(({ absence }) => absence?.kind === 'merged' && absence.into === topic.id)
      .filter((other) => !isOnBoard(other, topicsById(board)))
      .map(({ id, title }) => ({ id, title })),
    ...(result ? { result } : {}),
    ...(isDiscussed ? { notes: notes ?? { text: '', version: 0 } } : {}),
  };
}
