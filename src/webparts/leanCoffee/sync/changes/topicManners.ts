import { checkTitle, type BoardView, type TopicView } from '../../../../domain/leanCoffee';
import type { ChangeOf } from '../Change';
import type { Manners } from './Manner';

/** Proposing, and what can be done to a topic. */
export const topicManners: Manners<'propose' | 'topic' | 'report'> = {
  propose: {
    show: withTopic,
    send: (api, { session, topicId: id, title, anonymous }) => api.proposeTopic(session, { id, title, anonymous }),
  },
  topic: {
    show: withCommand,
    send: (api, { session, topicId, command }) => api.changeTopic(session, topicId, command),
    both: (earlier, later) =>
      earlier.topicId === later.topicId && earlier.command.kind === later.command.kind ? later : undefined,
  },
  report: {
    show: (board, { topicId, reported }) =>
      withOne(board, topicId, (topic) => {
        if (topic.reportedByYou === reported) return topic;
        const { reports: before, ...rest } = topic;
        const reports = (before ?? 0) + (reported ? 1 : -1);
        const counted = board.you.isLead && reports > 0 ? { reports } : {};
        return { ...rest, reportedByYou: reported, ...counted };
      }),
    send: (api, { session, topicId, reported }) => api.reportTopic(session, topicId, reported),
    both: (earlier, later) => (earlier.topicId === later.topicId ? later : undefined),
  },
};

function withTopic(board: BoardView, change: ChangeOf<'propose'>): BoardView {
  const { phase } = board.session;
  const late = phase === 'discussing' && board.you.mayFacilitate;
  if ((phase !== 'proposing' && !late) || board.topics.some(({ id }) => id === change.topicId)) return board;
  const title = checkTitle(change.title);
  if (!title.ok) return board;
  const topic: TopicView = {
    id: change.topicId,
    title: title.value,
    proposedBy: change.anonymous ? { kind: 'anonymous' } : { kind: 'named', name: change.by },
    proposedAt: change.at,
    yours: true,
    yourVotes: 0,
    reportedByYou: false,
    carriedOver: false,
    late,
    merged: [],
    ...(late ? { result: { votes: 0, behindByTie: false }, notes: { text: '', version: 0 } } : {}),
  };
  const rooms = board.rooms.map((room) =>
    late && room.number === board.you.room ? { ...room, agenda: [...room.agenda, topic.id] } : room,
  );
  return { ...board, topics: [...board.topics, topic], rooms };
}

function withCommand(board: BoardView, { topicId, command, was }: ChangeOf<'topic'>): BoardView {
  switch (command.kind) {
    case 'edit': {
      const title = checkTitle(command.title);
      return title.ok ? withOne(board, topicId, (topic) => ({ ...topic, title: title.value })) : board;
    }
    case 'withdraw':
      return command.withdrawn ? without(board, topicId) : withAgain(board, was);
    case 'remove':
      return command.removed ? without(board, topicId) : withAgain(board, was);
    case 'merge':
      return command.into === null ? separated(board, topicId, was) : merged(board, topicId, command.into);
  }
}

/** The API says what becomes of the votes. */
function merged(board: BoardView, topicId: string, into: string): BoardView {
  const gone = board.topics.find(({ id }) => id === topicId);
  if (!gone || into === topicId) return board;
  return withOne(without(board, topicId), into, (target) => ({
    ...target,
    merged: [...target.merged, { id: topicId, title: gone.title }],
  }));
}

function separated(board: BoardView, topicId: string, was: TopicView | undefined): BoardView {
  const topics = board.topics.map((topic) =>
    topic.merged.some(({ id }) => id === topicId)
      ? { ...topic, merged: topic.merged.filter(({ id }) => id !== topicId) }
      : topic,
  );
  return withAgain({ ...board, topics }, was);
}

function withOne(board: BoardView, topicId: string, change: (topic: TopicView) => TopicView): BoardView {
  return { ...board, topics: board.topics.map((topic) => (topic.id === topicId ? change(topic) : topic)) };
}

function without(board: BoardView, topicId: string): BoardView {
  return { ...board, topics: board.topics.filter(({ id }) => id !== topicId) };
}

/** The topic stands where it stood: in the order proposed. Once there is an agenda the API has to say where. */
function withAgain(board: BoardView, was: TopicView | undefined): BoardView {
  const { phase } = board.session;
  if (!was || board.topics.some(({ id }) => id === was.id) || (phase !== 'proposing' && phase !== 'voting')) {
    return board;
  }
  const isLater = (topic: TopicView): boolean =>
    topic.proposedAt > was.proposedAt || (topic.proposedAt === was.proposedAt && topic.id > was.id);
  const place = board.topics.findIndex(isLater);
  const before = place < 0 ? board.topics : board.topics.slice(0, place);
  return { ...board, topics: [...before, was, ...board.topics.slice(before.length)] };
}
