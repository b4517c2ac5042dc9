import { allowed, compareText, refused, type Instant, type Result } from '../kernel';
import type { Deal } from './discussion';
import type { Phase } from './phase';
import { beatAtMostEveryMs, goneAfterMs, mostRooms, peoplePerRoom } from './rules';

/** Somebody who has been on the board while it was voted or discussed on; known by a keyed secret only. */
export interface Attendee {
  readonly person: string;
  /** When they came. */
  readonly at: Instant;
  /** When they were last heard of; only those who facilitate are heard of again. */
  readonly seenAt: Instant;
  readonly facilitates: boolean;
  /** The room they have chosen; otherwise they are dealt one. */
  readonly room?: number;
}

export type AttendRefusal =
  | { readonly code: 'notStarted' }
  | { readonly code: 'sessionClosed' }
  | { readonly code: 'unknownRoom' }
  | { readonly code: 'roomFull'; readonly limit: number };

/** Whether people come together now: from the start of the session, or from the voting when that is opened earlier. */
export function hasBegun(
  { phase, startsAt }: { readonly phase: Phase; readonly startsAt: Instant },
  now: Instant,
): boolean {
  return phase === 'voting' || phase === 'discussing' || (phase === 'proposing' && now >= startsAt);
}

/**
 * Somebody is here, goes to another room, or (when they facilitate) is still here.
 *
 * @param who - the keyed secret that stands for them, and whether they may facilitate where they are
 * @param room - the room they go to; undefined to stay where they are
 * @returns the attendee that follows; the very same object when there is nothing to write
 */
export function attend(
  board: {
    readonly phase: Phase;
    readonly deal: Deal;
    readonly attendees: readonly Attendee[];
    readonly startsAt: Instant;
  },
  who: { readonly person: string; readonly facilitates: boolean },
  room: number | undefined,
  now: Instant,
): Result<Attendee, AttendRefusal> {
  const { attendees, deal } = board;
  if (board.phase === 'closed') return refused({ code: 'sessionClosed' });
  if (!hasBegun(board, now)) return refused({ code: 'notStarted' });
  const before = attendees.find(({ person }) => person === who.person);
  const seats = seat(attendees, deal.length);
  // Everybody is in room 0 while people are not split, whatever they chose when they were.
  const wanted = room === seats.get(who.person) || (room === 0 && deal.length === 0) ? undefined : room;
  if (wanted !== undefined && (wanted < 1 || wanted > deal.length)) return refused({ code: 'unknownRoom' });
  const isFull = [...seats.values()].filter((seated) => seated === wanted).length >= peoplePerRoom.most;
  if (wanted !== undefined && isFull) return refused({ code: 'roomFull', limit: peoplePerRoom.most });
  if (!before)
    return allowed({ ...who, ...arrival(attendees, now), ...(wanted === undefined ? {} : { room: wanted }) });
  const isBeat = who.facilitates && Date.parse(now) - Date.parse(before.seenAt) >= beatAtMostEveryMs;
  if (wanted === undefined && !isBeat && before.facilitates === who.facilitates) return allowed(before);
  return allowed({
    ...before,
    facilitates: who.facilitates,
    seenAt: now,
    ...(wanted === undefined ? {} : { room: wanted }),
  });
}

/** Who comes later stands later, however close together and whichever clock said when: places already taken are kept. */
function arrival(attendees: readonly Attendee[], now: Instant): Pick<Attendee, 'at' | 'seenAt'> {
  const latest = Math.max(...attendees.map(({ at }) => Date.parse(at)), Number.NEGATIVE_INFINITY);
  return { at: new Date(Math.max(Date.parse(now), latest + 1)).toISOString(), seenAt: now };
}

/** Whether somebody who facilitates was heard of lately. */
export function isAround({ seenAt }: Attendee, now: Instant): boolean {
  return Date.parse(now) - Date.parse(seenAt) < goneAfterMs;
}

/**
 * Into how many rooms so many people may be split, so that each has 3 to 12; of more than 300 people each has more.
 * @returns the least and the most; `{ least: 1, most: 1 }` when they are too few to split
 */
export function possibleRooms(people: number): { readonly least: number; readonly most: number } {
  const most = Math.min(mostRooms, Math.max(1, Math.floor(people / peoplePerRoom.least)));
  return { least: Math.min(most, Math.max(1, Math.ceil(people / peoplePerRoom.most))), most };
}

/**
 * Who is in which room: each person in turn, in the order in which they came, unless they have chosen another one. Who
 * comes late changes nobody else's room, and rooms differ by one person at most before people move.
 *
 * @param rooms - 0 while everybody is in one room
 * @returns room by person: 0 while everybody is in one, otherwise 1 to `rooms`
 */
export function seat(attendees: readonly Attendee[], rooms: number): ReadonlyMap<string, number> {
  const inOrder = [...attendees].sort((a, b) => compareText(a.at, b.at) || compareText(a.person, b.person));
  return new Map(
    inOrder.map(({ person, room }, place) => {
      if (rooms === 0) return [person, 0];
      const chosen = room !== undefined && room >= 1 && room <= rooms ? room : undefined;
      return [person, chosen ?? (place % rooms) + 1];
    }),
  );
}
