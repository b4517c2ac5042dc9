import { agendaOf, roomOf } from './agenda';
import { isAround } from './attendance';
import { agendaPartsOf, seatsOf, topicsById } from './boardFacts';
import type { Board, Reader } from './board';
import type { CurrentTopicView, RoomView } from './contract';
import { timeboxMinutes } from './rules';
import { countThumbs } from './thumbs';
import { isOnBoard } from './topic';
import type { Instant } from '../kernel';

/** A room as one person sees it; what was taken off the board is in none. */
export function presentRoom(board: Board, reader: Reader, number: number, now: Instant): RoomView {
  const room = roomOf(board.rooms, number);
  const parts = agendaPartsOf(board);
  const { chair, current } = room;
  const topics = topicsById(board);
  const isThere = (id: string): boolean => {
    const topic = topics.get(id);
    return topic !== undefined && isOnBoard(topic, topics);
  };
  const chairSeat = board.attendees.find(({ person }) => person === chair?.person);
  const people =
    number === 0 ? board.attendees.length : [...seatsOf(board).values()].filter((seated) => seated === number).length;
  return {
    number,
    people,
    agenda: agendaOf(parts, number),
    ...(current && isThere(current.topicId) ? { current: presentCurrent(board, reader, current) } : {}),
    // What was finished before people split, or after they came together, belongs to everybody.
    finished: (number === 0 ? board.rooms : [room])
      .flatMap(({ finished }) => finished.map(({ topicId }) => topicId))
      .filter(isThere),
    skipped: room.skipped.filter(isThere),
    ...(chair
      ? {
          chair: {
            name: chair.name,
            isYou: chair.person === reader.known.attendance,
            isAround: chairSeat !== undefined && isAround(chairSeat, now),
          },
        }
      : {}),
  };
}

function presentCurrent(
  board: Board,
  reader: Reader,
  current: NonNullable<Board['rooms'][number]['current']>,
): CurrentTopicView {
  const { topicId, timebox } = current;
  const yours = board.thumbs.get(reader.known.thumb);
  const isOfNow = yours?.topicId === topicId && yours.round === timebox.round;
  const nextMinutes = timeboxMinutes[timebox.round + 1];
  return {
    topicId,
    ...timebox,
    ...(nextMinutes === undefined ? {} : { nextMinutes }),
    thumbs: {
      ...countThumbs(board.thumbs.values(), { topicId, round: timebox.round }),
      ...(yours && isOfNow ? { yours: yours.thumb } : {}),
    },
  };
}
