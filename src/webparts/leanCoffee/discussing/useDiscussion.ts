import { useState } from 'react';
import type { BoardView, RoomCommandBody, RoomView, Thumb, TopicView } from '../../../domain/leanCoffee';
import type { BoardInReach } from '../sync/useBoard';

/** The discussion of the room that is on the screen. */
export interface Discussion {
  readonly room: RoomView;
  /** What is on the table. */
  readonly topic?: TopicView;
  readonly isOwnRoom: boolean;
  readonly mayFacilitate: boolean;
  /** A command for a room is on its way. */
  readonly underWay: boolean;
  command(command: RoomCommandBody): void;
  castThumb(thumb: Thumb): void;
  /** Shows another room; only leads are offered it. */
  look(room: number): void;
}

const empty: RoomView = { number: 0, people: 0, agenda: [], finished: [], skipped: [] };

/** What can be done in the room that is shown: the reader's own, unless a lead looks into another. */
export function useDiscussion(board: BoardView, { change, waiting }: BoardInReach): Discussion {
  const { rooms, topics, you } = board;
  const session = board.session.id;
  // Another split, or another room of one's own, ends the look into somebody else's.
  const [looked, setLooked] = useState<{ readonly room: number; readonly from: string }>();
  const from = `${rooms.length} ${you.room}`;
  const number = you.isLead && looked?.from === from ? looked.room : you.room;
  const room = rooms.find((one) => one.number === number) ?? rooms[0] ?? empty;
  const { current } = room;
  const topic = topics.find(({ id }) => id === current?.topicId);
  return {
    room,
    ...(topic ? { topic } : {}),
    isOwnRoom: room.number === you.room,
    mayFacilitate: you.isLead || (you.mayFacilitate && room.number === you.room),
    underWay: waiting.some((one) => one.kind === 'room' && one.command.kind !== 'order' && one.command.kind !== 'skip'),
    command: (command) => change({ kind: 'room', session, room: room.number, command }),
    castThumb: (thumb) => {
      if (current) change({ kind: 'thumb', session, topicId: current.topicId, round: current.round, thumb });
    },
    look: (next) => setLooked({ room: next, from }),
  };
}
