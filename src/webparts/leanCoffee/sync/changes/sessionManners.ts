import type { BoardView, RoomView } from '../../../../domain/leanCoffee';
import type { ChangeOf } from '../Change';
import type { Manners } from './Manner';

/** What moves a session or a room on. Most of it uncovers what only the API knows, and shows when it has answered. */
export const sessionManners: Manners<'phase' | 'split' | 'room' | 'chair' | 'goToRoom'> = {
  phase: { send: (api, { session, phase }) => api.changePhase(session, phase) },
  split: {
    send: (api, { session, count }) => api.splitIntoRooms(session, count),
    both: (_earlier, later) => later,
  },
  room: {
    show: withCommand,
    send: (api, { session, room, command }) => api.commandRoom(session, room, command),
    both: (earlier, later) =>
      earlier.room === later.room && earlier.command.kind === 'order' && later.command.kind === 'order'
        ? later
        : undefined,
  },
  chair: { send: (api, { session, room }) => api.takeChair(session, room) },
  goToRoom: {
    send: (api, { session, room }) => api.attend(session, { room }),
    both: (_earlier, later) => later,
  },
};

function withCommand(board: BoardView, { room: number, command }: ChangeOf<'room'>): BoardView {
  if (board.session.phase !== 'discussing') return board;
  const rooms = board.rooms.map((room) => (room.number === number ? afterCommand(room, command) : room));
  return { ...board, rooms };
}

/** The order of what is to come shows at once; what sets or stops a clock waits for the API's. */
function afterCommand(room: RoomView, command: ChangeOf<'room'>['command']): RoomView {
  switch (command.kind) {
    case 'order': {
      const first = command.topicIds.filter((id) => room.agenda.includes(id));
      return { ...room, agenda: [...first, ...room.agenda.filter((id) => !first.includes(id))] };
    }
    case 'skip':
      return withSkipped(room, command.topicId, command.skipped);
    case 'discuss':
    case 'finish':
    case 'continue':
    case 'pause':
      return room;
  }
}

function withSkipped(room: RoomView, topicId: string, skipped: boolean): RoomView {
  if (room.current?.topicId === topicId || room.skipped.includes(topicId) === skipped) return room;
  const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== topicId);
  return skipped
    ? { ...room, agenda: without(room.agenda), skipped: [...room.skipped, topicId] }
    : { ...room, agenda: [...room.agenda, topicId], skipped: without(room.skipped) };
}
