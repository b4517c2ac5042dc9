import { addressOf, outsiderId, type InvitationPart, type Invitee } from './invited';

/** A part while people are put into it. */
export interface Seats<Part> {
  /** Its event stands, or may do so. */
  readonly isMade: boolean;
  /** The calendar may have made its event: who is on it is not known, and nobody is added to it. */
  readonly isBeingMade: boolean;
  /** How much speaks for a person having this place already: 0 nothing, up to 3: their invitation stands there. */
  claimOf(person: Invitee): number;
  take(person: Invitee): void;
  /** Whether somebody has declined its event, also when they had another id at that time, as somebody's guest for instance. */
  hasDeclined(person: Invitee): boolean;
  /** Keeps in mind that somebody has declined who is not invited now, but by a series. */
  remember(person: Invitee): void;
  /** Guests may have filled the event meanwhile: gives back people whom it has not invited yet, until all fit. */
  makeRoom(perEvent: number): readonly Invitee[];
  /** Attendees, guests too. */
  count(): number;
  /**
   * The part as it has to be written; nothing when it is as it was.
   * @param others - addresses that another part invites
   */
  changed(others: ReadonlySet<string>): readonly Part[];
  /** Guests who stay on its event, or who are on the event that is made anew. */
  guests(others: ReadonlySet<string>): readonly string[];
}

/** Opens a part for arranging, empty at first. */
export function seatsOf<Part extends InvitationPart>(part: Part): Seats<Part> {
  const before = new Map(part.people.map((person) => [person.id, person]));
  const byAddress = new Map(part.people.map((person) => [addressOf(person), person]));
  const onEvent = new Set([...part.addresses, ...(part.underWay ?? []), ...part.guests]);
  const declined = new Set(part.declined);
  const declinedAddresses = new Set(part.people.filter(({ id }) => declined.has(id)).map(addressOf));
  const guests = new Set(part.guests);
  const isMade = !!part.eventId || !!part.askedFor;
  let people: Invitee[] = [];
  const remembered: Invitee[] = [];

  const hasDeclined = (person: Invitee): boolean => {
    const address = addressOf(person);
    return declined.has(person.id) || declined.has(outsiderId(address)) || declinedAddresses.has(address);
  };
  /** Those who declined an event that is gone are not on the one made anew. */
  const isOut = (person: Invitee): boolean => hasDeclined(person) && !onEvent.has(addressOf(person));
  const count = (): number => people.filter((person) => !isOut(person)).length + guests.size;
  const claimOf = (person: Invitee): number => {
    const known = before.get(person.id) ?? byAddress.get(addressOf(person));
    if (known && onEvent.has(addressOf(known))) return 3;
    if (onEvent.has(addressOf(person))) return 2;
    return known || hasDeclined(person) ? 1 : 0;
  };
  /** Guests of an event that has to be made anew are invited again, unless they have an invitation already. */
  const guestsBeside = (others: ReadonlySet<string>): readonly string[] =>
    [...guests].filter((address) => isMade || !others.has(address));
  return {
    isMade,
    isBeingMade: !part.eventId && !!part.askedFor,
    claimOf,
    count,
    take(person) {
      people.push(person);
      // A guest who becomes a member keeps the invitation they have.
      guests.delete(addressOf(person));
    },
    hasDeclined,
    remember: (person) => void remembered.push(person),
    makeRoom(perEvent) {
      const surplus = count() - perEvent;
      if (surplus <= 0) return [];
      const back = new Set(people.filter((person) => claimOf(person) < 2 && !isOut(person)).slice(-surplus));
      people = people.filter((person) => !back.has(person));
      return [...back];
    },
    guests: guestsBeside,
    changed(others) {
      const left = guestsBeside(others);
      const isKnown = remembered.every(hasDeclined);
      if (left.length === part.guests.length && samePeople(part.people, people) && isKnown) return [];
      const declining = [
        ...people.filter(hasDeclined).map(({ id }) => id),
        ...remembered.map(({ id }) => id),
        ...left.map(outsiderId).filter((id) => declined.has(id)),
      ];
      return [{ ...part, people, guests: left, declined: declining }];
    },
  };
}

function samePeople(before: readonly Invitee[], now: readonly Invitee[]): boolean {
  const known = new Map(before.map((person) => [person.id, person]));
  const same = ({ id, name, mail }: Invitee): boolean => known.get(id)?.name === name && known.get(id)?.mail === mail;
  return before.length === now.length && now.every(same);
}
