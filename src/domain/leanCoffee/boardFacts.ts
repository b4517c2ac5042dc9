import type { AgendaParts } from './agenda';
import { seat } from './attendance';
import type { Board } from './board';
import { standingBallot } from './castVote';
import { rankTopics, type RankedTopic } from './rankTopics';
import { onBoard, type Topic } from './topic';

/** What is worked out over everything on a board is worked out once for each state of it, not once for each reader. */
const rankings = new WeakMap<Board, readonly RankedTopic[]>();
const voterCounts = new WeakMap<Board, number>();
const topicMaps = new WeakMap<Board, ReadonlyMap<string, Topic>>();
const seatings = new WeakMap<Board, ReadonlyMap<string, number>>();

/** The topics of a board by their ids, those that are gone too. */
export function topicsById(board: Board): ReadonlyMap<string, Topic> {
  return once(topicMaps, board, () => new Map(board.topics.map((topic) => [topic.id, topic])));
}

/** The topics that stand on a board by the votes they got, with merged and removed ones counted as they should. */
export function rankingOf(board: Board): readonly RankedTopic[] {
  return once(rankings, board, () => {
    const topics = topicsById(board);
    const ballots = [...board.ballots.values()].map((cast) => standingBallot(cast, topics, board.rules).ballot);
    return rankTopics(onBoard(board.topics), ballots);
  });
}

/** As much of a board as its agendas follow from. */
export function agendaPartsOf(board: Board): AgendaParts {
  return { ranked: rankingOf(board), deal: board.deal, rooms: board.rooms };
}

/** Who is in which room. */
export function seatsOf(board: Board): ReadonlyMap<string, number> {
  return once(seatings, board, () => seat(board.attendees, board.deal.length));
}

/** The room somebody is in; who has not come yet looks into the first. */
export function whereIs(board: Board, person: string): number {
  return seatsOf(board).get(person) ?? (board.deal.length === 0 ? 0 : 1);
}

/** How many people have put a dot somewhere. */
export function votersOf(board: Board): number {
  return once(voterCounts, board, () => {
    return [...board.ballots.values()].filter((ballot) => Object.keys(ballot).length > 0).length;
  });
}

function once<Value>(memory: WeakMap<Board, Value>, board: Board, work: () => Value): Value {
  let value = memory.get(board);
  if (value === undefined) {
    value = work();
    memory.set(board, value);
  }
  return value;
}
