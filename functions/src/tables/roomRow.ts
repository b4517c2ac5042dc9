import type { Room } from '../../../src/domain/leanCoffee';

/** `room_<number>` */
export interface RoomRow {
  /** JSON, like those below. */
  readonly current?: string;
  /** Triples of a topic, when it began and when it ended in milliseconds: 300 of them fit into one property. */
  readonly finished: string;
  readonly skipped: string;
  readonly order: string;
  readonly chair?: string;
}

export function roomRow({ current, finished, skipped, order, chair }: Room): RoomRow {
  const triples = finished.map(({ topicId, startedAt, endedAt }) => [
    topicId,
    Date.parse(startedAt),
    Date.parse(endedAt),
  ]);
  return {
    ...(current ? { current: JSON.stringify(current) } : {}),
    finished: JSON.stringify(triples),
    skipped: JSON.stringify(skipped),
    order: JSON.stringify(order),
    ...(chair ? { chair: JSON.stringify(chair) } : {}),
  };
}

export function roomOf(number: number, row: RoomRow): Room {
  const triples = JSON.parse(row.finished) as [string, number, number][];
  return {
    number,
    ...(row.current === undefined ? {} : { current: JSON.parse(row.current) as Room['current'] }),
    finished: triples.map(([topicId, startedAt, endedAt]) => ({
      topicId,
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date(endedAt).toISOString(),
    })),
    skipped: JSON.parse(row.skipped) as string[],
    order: JSON.parse(row.order) as string[],
    ...(row.chair === undefined ? {} : { chair: JSON.parse(row.chair) as Room['chair'] }),
  };
}
