import { allowed, refused, type Instant, type Result } from '../kernel';
import { roomNumbers, roomOf } from './agenda';
import { isAround, seat, type Attendee } from './attendance';
import { patienceWithLeadsMs } from './rules';
import type { Deal, Room } from './discussion';
import type { Phase } from './phase';

/** Somebody who acts in a room. `person` is the keyed secret that stands for them there. */
export interface Actor {
  readonly person: string;
  readonly name: string;
  /** One of the leads of the community. */
  readonly isLead: boolean;
}

export type ChairRefusal =
  | { readonly code: 'notStarted' }
  | { readonly code: 'sessionClosed' }
  | { readonly code: 'unknownRoom' }
  | { readonly code: 'otherRoom' }
  | { readonly code: 'leadsFirst'; readonly minutes: number }
  | { readonly code: 'someoneFacilitates'; readonly name?: string };

/** As much of a board as says who facilitates. */
export interface ChairParts {
  readonly phase: Phase;
  readonly deal: Deal;
  readonly rooms: readonly Room[];
  readonly attendees: readonly Attendee[];
  /** When the session starts. */
  readonly startsAt: Instant;
}

/** Whether somebody may facilitate a room: leads always, others when they have taken it over. */
export function mayFacilitate({ rooms }: Pick<ChairParts, 'rooms'>, room: number, who: Actor): boolean {
  return who.isLead || roomOf(rooms, room).chair?.person === who.person;
}

/**
 * Lets somebody facilitate a room. A lead may at any time. Anybody else may, in the room they are in, once the session has
 * started and nobody who facilitates there is around any more, so that a session never hangs on one person. When no lead
 * has come at all people wait five minutes first.
 *
 * @returns the room that follows; the very same object when they facilitate it already
 */
export function takeChair(parts: ChairParts, number: number, who: Actor, now: Instant): Result<Room, ChairRefusal> {
  if (parts.phase === 'closed') return refused({ code: 'sessionClosed' });
  if (!roomNumbers(parts.deal).includes(number)) return refused({ code: 'unknownRoom' });
  const room = roomOf(parts.rooms, number);
  if (room.chair?.person === who.person) return allowed(room);
  if (!who.isLead) {
    // Where a lead has split people over rooms the session is under way, whatever the clock says.
    if (number === 0 && now < parts.startsAt) return refused({ code: 'notStarted' });
    const here = seat(parts.attendees, parts.deal.length).get(who.person) ?? (parts.deal.length === 0 ? 0 : 1);
    if (here !== number) return refused({ code: 'otherRoom' });
    if (isTaken(parts, room, now)) {
      return refused({ code: 'someoneFacilitates', ...(room.chair ? { name: room.chair.name } : {}) });
    }
    const isEarly = Date.parse(now) < Date.parse(parts.startsAt) + patienceWithLeadsMs;
    const cameBefore = parts.attendees.some(({ facilitates }) => facilitates);
    if (number === 0 && isEarly && !cameBefore) {
      return refused({ code: 'leadsFirst', minutes: patienceWithLeadsMs / 60_000 });
    }
  }
  return allowed({ ...room, chair: { person: who.person, name: who.name } });
}

/** Whether somebody who does not facilitate a room yet may take it over now; see `takeChair`. */
export function mayTakeOver(parts: ChairParts, number: number, who: Actor, now: Instant): boolean {
  return !mayFacilitate(parts, number, who) && takeChair(parts, number, who, now).ok;
}

/**
 * Whether somebody who facilitates this room is around. In the room of everybody a lead who is there counts too; in a
 * room of a split session only who has taken it, as long as they stay in it.
 */
function isTaken({ attendees, deal }: Pick<ChairParts, 'attendees' | 'deal'>, room: Room, now: Instant): boolean {
  const seats = seat(attendees, deal.length);
  return attendees.some((attendee) => {
    const isChair = attendee.person === room.chair?.person && seats.get(attendee.person) === room.number;
    const isHere = isChair || (room.number === 0 && attendee.facilitates);
    return isHere && isAround(attendee, now);
  });
}
