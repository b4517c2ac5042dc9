import { allowed, refused, type Instant, type Result } from '../kernel';
import { agendaOf, roomNumbers, roomOf, type AgendaParts } from './agenda';
import type { Room } from './discussion';
import type { Phase } from './phase';
import { wishesToContinue, type ThumbCount } from './thumbs';
import { mayContinue, pauseTimebox, resumeTimebox, startTimebox } from './timebox';

/**
 * What whoever facilitates a room can do. Each says how it shall be, so that two people pressing at once, or the same
 * request twice, have the effect of one.
 */
export type RoomCommand =
  /** Talk about this topic now; what was talked about before is finished. */
  | { readonly kind: 'discuss'; readonly topicId: string }
  /** The topic is finished, and nothing follows yet. */
  | { readonly kind: 'finish'; readonly topicId: string }
  /** Leave the topic for the next session, or take that back. */
  | { readonly kind: 'skip'; readonly topicId: string; readonly skipped: boolean }
  /** Give the topic its timebox of this round (1 to 3): more thumbs have to be up than down. */
  | { readonly kind: 'continue'; readonly topicId: string; readonly round: number }
  | { readonly kind: 'pause'; readonly topicId: string; readonly paused: boolean }
  /** The order of what is still to come; topics that are not named follow. */
  | { readonly kind: 'order'; readonly topicIds: readonly string[] };

export type ConductRefusal =
  | { readonly code: 'onlyFacilitators' }
  | { readonly code: 'notDiscussing' }
  | { readonly code: 'sessionClosed' }
  | { readonly code: 'unknownRoom' }
  | { readonly code: 'unknownTopic' }
  | { readonly code: 'notBeingDiscussed' }
  | { readonly code: 'noMajority' }
  | { readonly code: 'noMoreTime' };

/** Everything the rule looks at. */
export interface ConductParts extends AgendaParts {
  readonly phase: Phase;
  /** Counts the thumbs of one timebox. */
  readonly thumbsFor: (timebox: { readonly topicId: string; readonly round: number }) => ThumbCount;
}

/**
 * Carries out a command in a room.
 *
 * @returns the room that follows; the very same object when it was so already
 */
export function conduct(
  parts: ConductParts,
  roomNumber: number,
  command: RoomCommand,
  mayFacilitate: boolean,
  now: Instant,
): Result<Room, ConductRefusal> {
  if (parts.phase === 'closed') return refused({ code: 'sessionClosed' });
  if (parts.phase !== 'discussing') return refused({ code: 'notDiscussing' });
  if (!roomNumbers(parts.deal).includes(roomNumber)) return refused({ code: 'unknownRoom' });
  if (!mayFacilitate) return refused({ code: 'onlyFacilitators' });
  const room = roomOf(parts.rooms, roomNumber);
  switch (command.kind) {
    case 'discuss':
      return discuss(parts, room, command.topicId, now);
    case 'finish':
      return finish(room, command.topicId, now);
    case 'skip':
      return skip(parts, room, command);
    case 'continue':
      return goOn(parts, room, command, now);
    case 'pause':
      return pause(room, command, now);
    case 'order':
      return order(parts, room, command.topicIds);
  }
}

function discuss(parts: ConductParts, room: Room, topicId: string, now: Instant): Result<Room, ConductRefusal> {
  if (room.current?.topicId === topicId) return allowed(room);
  const isThere = parts.ranked.some(({ topic }) => topic.id === topicId);
  const isWaiting = agendaOf(parts, room.number).includes(topicId) || (isThere && room.skipped.includes(topicId));
  if (!isWaiting) return refused({ code: 'unknownTopic' });
  const finished = withoutCurrent(room, now);
  return allowed({
    ...finished,
    skipped: finished.skipped.filter((id) => id !== topicId),
    current: { topicId, startedAt: now, timebox: startTimebox(0, now) },
  });
}

function finish(room: Room, topicId: string, now: Instant): Result<Room, ConductRefusal> {
  if (room.current?.topicId === topicId) return allowed(withoutCurrent(room, now));
  if (room.finished.some((one) => one.topicId === topicId)) return allowed(room);
  return refused({ code: 'notBeingDiscussed' });
}

function skip(
  parts: ConductParts,
  room: Room,
  { topicId, skipped }: RoomCommand & { readonly kind: 'skip' },
): Result<Room, ConductRefusal> {
  if (room.skipped.includes(topicId) === skipped) return allowed(room);
  if (!skipped) return allowed({ ...room, skipped: room.skipped.filter((id) => id !== topicId) });
  // Left in the middle: it was talked about for a while, and still goes to the next session.
  if (room.current?.topicId === topicId) {
    const { current: _left, ...rest } = room;
    return allowed({ ...rest, skipped: [...room.skipped, topicId] });
  }
  if (!agendaOf(parts, room.number).includes(topicId)) return refused({ code: 'unknownTopic' });
  return allowed({ ...room, skipped: [...room.skipped, topicId] });
}

function goOn(
  parts: ConductParts,
  room: Room,
  { topicId, round }: RoomCommand & { readonly kind: 'continue' },
  now: Instant,
): Result<Room, ConductRefusal> {
  const { current } = room;
  if (current?.topicId !== topicId) return refused({ code: 'notBeingDiscussed' });
  if (current.timebox.round >= round) return allowed(room);
  if (round !== current.timebox.round + 1 || !mayContinue(current.timebox.round)) {
    return refused({ code: 'noMoreTime' });
  }
  const count = parts.thumbsFor({ topicId, round: current.timebox.round });
  if (!wishesToContinue(count)) return refused({ code: 'noMajority' });
  return allowed({ ...room, current: { ...current, timebox: startTimebox(round, now) } });
}

function pause(
  room: Room,
  { topicId, paused }: RoomCommand & { readonly kind: 'pause' },
  now: Instant,
): Result<Room, ConductRefusal> {
  const { current } = room;
  if (current?.topicId !== topicId) return refused({ code: 'notBeingDiscussed' });
  const timebox = paused ? pauseTimebox(current.timebox, now) : resumeTimebox(current.timebox, now);
  return allowed(timebox === current.timebox ? room : { ...room, current: { ...current, timebox } });
}

function order(parts: ConductParts, room: Room, topicIds: readonly string[]): Result<Room, ConductRefusal> {
  const waiting = agendaOf(parts, room.number);
  // What has been started or skipped meanwhile simply drops out; what nobody knows is a mistake.
  const known = new Set(parts.ranked.map(({ topic }) => topic.id));
  if (topicIds.some((id) => !known.has(id))) return refused({ code: 'unknownTopic' });
  const wanted = [...new Set(topicIds)].filter((id) => waiting.includes(id));
  const isSame = wanted.length === room.order.length && wanted.every((id, place) => id === room.order[place]);
  return allowed(isSame ? room : { ...room, order: wanted });
}

/** The room with its current topic finished, if it has one. */
export function withoutCurrent(room: Room, now: Instant): Room {
  const { current, ...rest } = room;
  if (!current) return room;
  const { topicId, startedAt } = current;
  return { ...rest, finished: [...room.finished, { topicId, startedAt, endedAt: now }] };
}
