import { notReached } from './agenda';
import type { Board } from './board';
import { byTimeWritten } from './takeaway';
import type { RecordedTopic, RecordView, SessionView } from './contract';
import { isPastVoting } from './phase';
import { isOnBoard } from './topic';
import { agendaPartsOf, rankingOf, topicsById, votersOf } from './boardFacts';

const minute = 60_000;

/** Whether there is a record of a session yet: from the moment people discuss. */
export function hasRecord({ phase }: Pick<Board, 'phase'>): boolean {
  return isPastVoting(phase);
}

/** What came of a session: what was discussed, what people take with them, who does what by when. */
export function recordOf(
  board: Board,
  { community, session }: { readonly community: RecordView['community']; readonly session: Omit<SessionView, 'phase'> },
): RecordView {
  const topics = topicsById(board);
  const votes = new Map(rankingOf(board).map(({ topic, votes }) => [topic.id, votes]));
  const takeaways = board.takeaways.filter(({ removed }) => !removed).sort(byTimeWritten);
  const unreached = notReached(agendaPartsOf(board));
  const recorded = new Set<string>();
  const discussed = [...board.rooms]
    .sort((a, b) => a.number - b.number)
    .flatMap((room) => room.finished.map((one) => ({ ...one, room: room.number })))
    .flatMap(({ topicId, startedAt, endedAt, room }): RecordedTopic[] => {
      const topic = topics.get(topicId);
      if (!topic || !isOnBoard(topic, topics)) return [];
      const { proposedBy } = topic;
      recorded.add(topicId);
      return [
        {
          title: topic.title,
          proposedBy: proposedBy.kind === 'named' ? { kind: 'named', name: proposedBy.name } : { kind: 'anonymous' },
          votes: votes.get(topicId) ?? 0,
          minutes: Math.max(1, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / minute)),
          ...(room > 0 ? { room } : {}),
          merged: board.topics
            .filter(({ absence }) => absence?.kind === 'merged' && absence.into === topicId)
            .map(({ title }) => title),
          notes: board.notes.get(topicId)?.text ?? '',
          takeaways: takeaways.filter((takeaway) => takeaway.topicId === topicId).map(({ text }) => text),
        },
      ];
    });
  return {
    community: { id: community.id, name: community.name },
    session: { ...session, phase: board.phase },
    discussed,
    notReached: unreached.map((id) => {
      const notes = board.notes.get(id)?.text ?? '';
      return {
        title: topics.get(id)?.title ?? '',
        votes: votes.get(id) ?? 0,
        ...(notes.trim() === '' ? {} : { notes }),
      };
    }),
    takeaways: takeaways.filter(({ topicId }) => !topicId || !recorded.has(topicId)).map(({ text }) => text),
    actions: board.actions
      .filter(({ ended }) => ended?.how !== 'dropped')
      .map(({ text, owner, due, ended }) => ({
        text,
        ...(owner ? { owner: owner.name } : {}),
        ...(due === undefined ? {} : { due }),
        done: ended?.how === 'done',
      })),
    voters: votersOf(board),
    present: board.attendees.length,
  };
}
