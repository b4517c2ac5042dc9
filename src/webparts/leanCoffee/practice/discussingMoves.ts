import {
  agendaPartsOf,
  attend,
  castThumb,
  conduct,
  countThumbs,
  mayFacilitate,
  splitIntoRooms,
  takeChair,
  whereIs,
  writeNotes,
  writeTakeaway,
  type Room,
} from '../../../domain/leanCoffee';
import { pseudonymsOf, type CoffeeTable, type Person } from './CoffeeTable';
import { moveAt, put, then, withEntry } from './moveAt';
import type { Moves } from './Moves';

/** What people do while they talk. */
export function discussingMoves(
  table: CoffeeTable,
  person: Person,
): Pick<
  Moves,
  'splitIntoRooms' | 'commandRoom' | 'takeChair' | 'attend' | 'castThumb' | 'writeNotes' | 'writeTakeaway'
> {
  const move = moveAt(table, person);
  const known = pseudonymsOf(person);
  const actor = { person: known.attendance, name: person.name, isLead: person.isLead };
  return {
    splitIntoRooms: (sessionId, count) =>
      move(sessionId, (board, now) => {
        const parts = { ...agendaPartsOf(board), phase: board.phase, attendees: board.attendees };
        return then(splitIntoRooms(parts, count, person.isLead, now), ({ deal, rooms }) => ({
          deal,
          rooms: rooms.reduce(withRoom, board.rooms),
        }));
      }),
    commandRoom: (sessionId, room, command) =>
      move(sessionId, (board, now) => {
        const thumbsFor = (timebox: { readonly topicId: string; readonly round: number }) =>
          countThumbs(board.thumbs.values(), timebox);
        const parts = { ...agendaPartsOf(board), phase: board.phase, thumbsFor };
        const conducted = conduct(parts, room, command, mayFacilitate(board, room, actor), now);
        return then(conducted, (after) => ({ rooms: withRoom(board.rooms, after) }));
      }),
    takeChair: (sessionId, room) =>
      move(sessionId, (board, now, { startsAt }) => {
        const parts = { ...board, startsAt };
        const here = attend(parts, { person: known.attendance, facilitates: true }, undefined, now);
        return then(takeChair(parts, room, actor, now), (after) => ({
          rooms: withRoom(board.rooms, after),
          ...(here.ok ? { attendees: put(board.attendees, here.value, (one) => one.person) } : {}),
        }));
      }),
    attend: (sessionId, { room }) =>
      move(sessionId, (board, now, { startsAt }) => {
        const facilitates = mayFacilitate(board, room ?? whereIs(board, known.attendance), actor);
        const attended = attend({ ...board, startsAt }, { person: known.attendance, facilitates }, room, now);
        return then(attended, (attendee) => ({ attendees: put(board.attendees, attendee, (one) => one.person) }));
      }),
    castThumb: (sessionId, vote) =>
      move(sessionId, (board) =>
        then(castThumb(board, whereIs(board, known.attendance), vote), (thumb) => ({
          thumbs: withEntry(board.thumbs, known.thumb, thumb),
        })),
      ),
    writeNotes: (sessionId, topicId, wish) =>
      move(sessionId, (board) =>
        then(writeNotes(board, topicId, wish), (text) => {
          const before = board.notes.get(topicId);
          if (text === (before?.text ?? '')) return {};
          return { notes: withEntry(board.notes, topicId, { text, version: (before?.version ?? 0) + 1 }) };
        }),
      ),
    writeTakeaway: (sessionId, id, wish) =>
      move(sessionId, (board, now) =>
        then(writeTakeaway(board, { id, ...wish }, now), (takeaway) => ({
          takeaways: put(board.takeaways, takeaway, (one) => one.id),
        })),
      ),
  };
}

function withRoom(rooms: readonly Room[], room: Room): readonly Room[] {
  return put(rooms, room, ({ number }) => number);
}
