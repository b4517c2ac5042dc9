import { addressOf, type InvitationPart, type Invitee } from './invited';
import { seatsOf, type Seats } from './seats';
import { attendeesPerEvent, type WantedInvitation } from './wanted';

/** What arranging needs from outside. */
export interface Arranging {
  /** A key that no calendar has seen yet. */
  readonly newTransactionId: () => string;
  /** How many attendees one event takes; 500 unless a test wants fewer. */
  readonly perEvent?: number;
}

/**
 * Says which person belongs to which event. Leavers go; joiners come to the event they are on already (as somebody's
 * guest, or because they left a moment ago), else into the first hole, else onto a new event; while an event is being
 * made they wait. Nobody who has an invitation changes places.
 *
 * @param wanted - everybody who shall be invited, and whom a series invites instead, each id and address once
 * @returns the parts that have to be written, new ones among them; none when all is arranged
 */
export function arrangeParts<Part extends InvitationPart>(
  { people, covered = [] }: Pick<WantedInvitation, 'people' | 'covered'>,
  parts: readonly Part[],
  { newTransactionId, perEvent = attendeesPerEvent }: Arranging,
): readonly (Part | InvitationPart)[] {
  const places: Seats<Part | InvitationPart>[] = parts
    .filter(({ state }) => state === 'standing')
    .sort((a, b) => a.number - b.number)
    .map((part) => seatsOf(part));
  const waiting: Invitee[] = [];
  for (const person of people) {
    const place = seatsFor(person, places);
    if (place) place.take(person);
    else waiting.push(person);
  }
  waiting.unshift(...places.flatMap((place) => place.makeRoom(perEvent)));
  let last = Math.max(0, ...parts.map(({ number }) => number));
  for (const person of waiting) {
    let place = places.find((candidate) => !candidate.isBeingMade && candidate.count() < perEvent);
    if (!place) {
      // There may be room when it is known what became of it.
      if (places.some(({ isBeingMade }) => isBeingMade)) break;
      last += 1;
      place = seatsOf(newPart(last, newTransactionId()));
      places.push(place);
    }
    place.take(person);
  }
  const invited = new Set(people.map(addressOf));
  // The first place stays as long as the session does; another one may go while a series invites all its people.
  const [first] = places;
  for (const person of covered) if (places.some((place) => place.hasDeclined(person))) first?.remember(person);
  for (const { isMade, guests } of places) if (isMade) guests(invited).forEach((address) => invited.add(address));
  return places.flatMap((place) => {
    const changed = place.changed(invited);
    place.guests(invited).forEach((address) => invited.add(address));
    return changed;
  });
}

/** The place that has the best claim to somebody, if any has one; of equal ones the first. */
function seatsFor<Part>(person: Invitee, places: readonly Seats<Part>[]): Seats<Part> | undefined {
  let best: { readonly place: Seats<Part>; readonly claim: number } | undefined;
  for (const place of places) {
    const claim = place.claimOf(person);
    if (claim > (best?.claim ?? 0)) best = { place, claim };
  }
  return best?.place;
}

function newPart(number: number, transactionId: string): InvitationPart {
  return { number, transactionId, people: [], addresses: [], guests: [], declined: [], told: 0, state: 'standing' };
}
