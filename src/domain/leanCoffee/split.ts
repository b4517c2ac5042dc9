import { allowed, refused, type Instant, type Result } from '../kernel';
import { agendaOf, dealTopics, notReached, roomNumbers, type AgendaParts } from './agenda';
import { possibleRooms, type Attendee } from './attendance';
import { withoutCurrent } from './conduct';
import { emptyRoom, type Deal, type Room } from './discussion';
import type { Phase } from './phase';

export type SplitRefusal =
  | { readonly code: 'onlyLeads' }
  | { readonly code: 'notDiscussing' }
  | { readonly code: 'sessionClosed' }
  | { readonly code: 'badRoomCount'; readonly least: number; readonly most: number };

/** How people and topics are spread after a split. */
export interface Split {
  readonly deal: Deal;
  /** The rooms that changed. */
  readonly rooms: readonly Room[];
}

/**
 * Splits people over rooms, or brings them together again. What is talked about at that moment is finished; what is still
 * to come is dealt anew, in the order in which it would have come. Asking for as many rooms as there are changes nothing.
 *
 * @param count - 1 brings everybody together
 * @param isLead - only leads split: it moves everybody
 */
export function splitIntoRooms(
  parts: AgendaParts & { readonly phase: Phase; readonly attendees: readonly Attendee[] },
  count: number,
  isLead: boolean,
  now: Instant,
): Result<Split, SplitRefusal> {
  if (parts.phase === 'closed') return refused({ code: 'sessionClosed' });
  if (parts.phase !== 'discussing') return refused({ code: 'notDiscussing' });
  if (!isLead) return refused({ code: 'onlyLeads' });
  if (count === roomNumbers(parts.deal).length) return allowed({ deal: parts.deal, rooms: [] });
  const { least, most } = possibleRooms(parts.attendees.length);
  const isPossible = Number.isInteger(count) && (count === 1 || (count >= least && count <= most));
  if (!isPossible) return refused({ code: 'badRoomCount', least, most });
  const finished = parts.rooms.map((room) => withoutCurrent(room, now));
  const skipped = finished.flatMap((room) => room.skipped);
  return allowed({
    deal: dealTopics(stillToCome(parts, finished), count),
    rooms: changedRooms(parts.rooms, finished, skipped),
  });
}

/** While everybody is in one room that room's order counts; of several rooms the votes do. */
function stillToCome(parts: AgendaParts, rooms: readonly Room[]): readonly string[] {
  if (parts.deal.length === 0) return agendaOf({ ...parts, rooms }, 0);
  const skipped = new Set(rooms.flatMap((room) => room.skipped));
  return notReached({ ...parts, rooms }).filter((id) => !skipped.has(id));
}

/** What is left for the next session stays so, and lies with everybody: the rooms it was left in are gone. */
function changedRooms(before: readonly Room[], rooms: readonly Room[], skipped: readonly string[]): readonly Room[] {
  const everybody = rooms.find(({ number }) => number === 0) ?? emptyRoom(0);
  const gathered = [
    { ...everybody, skipped, order: [] },
    ...rooms
      .filter(({ number }) => number !== 0)
      .map(({ chair: _gone, ...room }) => ({ ...room, skipped: [], order: [] })),
  ];
  const known = new Map(before.map((room) => [room.number, room]));
  return gathered.filter(
    (room) => JSON.stringify(room) !== JSON.stringify(known.get(room.number) ?? emptyRoom(room.number)),
  );
}
