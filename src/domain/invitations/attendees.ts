import { addressOf, outsiderId, type Invitee, type InvitationPart } from './invited';

/** Whom an event shall have: people by name, and guests by address only. */
export interface WantedAttendees {
  readonly people: readonly Invitee[];
  readonly guests: readonly string[];
}

/**
 * Whom the event of a part shall have. Somebody who declined stays where they are; once they are off the event, because
 * it was made anew, nobody puts them on again.
 */
export function attendeesOf(part: InvitationPart): WantedAttendees {
  const declined = new Set(part.declined);
  const standing = new Set(part.addresses);
  const stays = (id: string, address: string): boolean => !declined.has(id) || standing.has(address);
  return {
    people: part.people.filter((person) => stays(person.id, addressOf(person))),
    guests: part.guests.filter((address) => stays(outsiderId(address), address)),
  };
}

/** The addresses of attendees, in small letters. */
export function addressesOf({ people, guests }: WantedAttendees): readonly string[] {
  return [...people.map(addressOf), ...guests];
}

/** Whether the event of a part was last seen with other attendees than it shall have. */
export function hasOtherAttendees(part: InvitationPart): boolean {
  const wanted = new Set(addressesOf(attendeesOf(part)));
  return wanted.size !== part.addresses.length || part.addresses.some((address) => !wanted.has(address));
}
