import type { Deal, Room } from './discussion';
import { emptyRoom } from './discussion';
import { byTimeProposed, type RankedTopic } from './rankTopics';
import type { Topic } from './topic';

/** As much of a board as decides what comes next. */
export interface AgendaParts {
  /** The topics that were voted on, most votes first. */
  readonly ranked: readonly RankedTopic[];
  readonly deal: Deal;
  readonly rooms: readonly Room[];
}

/** A room as it stands, also when nothing has happened in it yet. */
export function roomOf(rooms: readonly Room[], number: number): Room {
  return rooms.find((room) => room.number === number) ?? emptyRoom(number);
}

/** The numbers of the rooms people are in now: 0, or 1 to n. */
export function roomNumbers(deal: Deal): readonly number[] {
  return deal.length === 0 ? [0] : deal.map((_topics, place) => place + 1);
}

/**
 * What a room has still to discuss, next first: what a facilitator has put in order, then by votes, then what was added
 * late. What any room has discussed, discusses or left for next time is nowhere on an agenda any more.
 */
export function agendaOf({ ranked, deal, rooms }: AgendaParts, number: number): readonly string[] {
  const taken = new Set(rooms.flatMap((room) => [...finishedOf(room), room.current?.topicId ?? '', ...room.skipped]));
  const isHere = (topic: Topic): boolean => number === 0 || roomFor(topic, deal) === number;
  const waiting = inRank(ranked)
    .filter((topic) => !taken.has(topic.id) && isHere(topic))
    .map(({ id }) => id);
  const first = roomOf(rooms, number).order.filter((id) => waiting.includes(id));
  return [...first, ...waiting.filter((id) => !first.includes(id))];
}

/** Every topic has a room: it was dealt one, or was added there; what came back after the deal is for the first. */
function roomFor({ id, addedInRoom }: Topic, deal: Deal): number {
  const dealt = deal.findIndex((topics) => topics.includes(id));
  if (dealt >= 0) return dealt + 1;
  return addedInRoom !== undefined && addedInRoom >= 1 && addedInRoom <= deal.length ? addedInRoom : 1;
}

/** Topics that no room has discussed, and none discusses, in rank order: what there is to deal, or to carry over. */
export function notReached({ ranked, rooms }: Omit<AgendaParts, 'deal'>): readonly string[] {
  const reached = new Set(rooms.flatMap((room) => [...finishedOf(room), room.current?.topicId ?? '']));
  return inRank(ranked)
    .map(({ id }) => id)
    .filter((id) => !reached.has(id));
}

/**
 * Splits what is still to be discussed over rooms, so that each gets some of what most people want: the first topic to
 * room 1, the second to room 2, and then back, as teams are picked.
 *
 * @param topicIds - what is left, most wanted first
 * @param count - how many rooms; 1 brings everybody together again
 */
export function dealTopics(topicIds: readonly string[], count: number): Deal {
  if (count <= 1) return [];
  const rooms: string[][] = Array.from({ length: count }, () => []);
  topicIds.forEach((id, place) => {
    const lap = Math.floor(place / count);
    const step = place % count;
    rooms[lap % 2 === 0 ? step : count - 1 - step]?.push(id);
  });
  return rooms;
}

/** What was added late had no votes to win: it follows what was voted on, in the order in which it was added. */
function inRank(ranked: readonly RankedTopic[]): readonly Topic[] {
  const topics = ranked.map(({ topic }) => topic);
  const late = topics.filter(({ addedInRoom }) => addedInRoom !== undefined).sort(byTimeProposed);
  return [...topics.filter(({ addedInRoom }) => addedInRoom === undefined), ...late];
}

function finishedOf(room: Room): readonly string[] {
  return room.finished.map(({ topicId }) => topicId);
}
