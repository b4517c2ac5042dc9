import { minutesOf } from '../kernel';
import type { Place, Session, SessionDetails, Speaker } from './session';

/** What people read of a session in its invitation. */
type Said = Pick<Session, 'startsAt' | 'endsAt'> & Pick<SessionDetails, 'place' | 'speaker' | 'agenda'>;

/** Whether a field is read by people, or only says whom the invitation reaches. Each new one has to be put here. */
type Uses<Part> = { readonly [Field in keyof Required<Part>]: 'read' | 'address' };

const ofPlace: Uses<Place> = { room: 'read', accessNotes: 'read', dialIn: 'read', captions: 'read' };
const ofSpeaker: Uses<Speaker> = { name: 'read', mail: 'address', topic: 'read' };

/**
 * Everything that is decided about a session and stands in the words of its invitation, always in the same order. The
 * words say how long it is, not when.
 */
export function wordsHeld(said: Said): readonly unknown[] {
  const { place, speaker, agenda } = said;
  return [...pick(place, ofPlace, 'read'), ...pick(speaker, ofSpeaker, 'read'), agenda ?? null, minutesOf(said)];
}

/** The words, and whom the invitation reaches beside the members: everything that people decided but when it is. */
export function detailsHeld(said: Said): readonly unknown[] {
  return [...wordsHeld(said), ...pick(said.speaker, ofSpeaker, 'address').map(inSmallLetters)];
}

/** Whether the invitations to two sessions read the same. */
export function readSame(a: Said, b: Said): boolean {
  return JSON.stringify(wordsHeld(a)) === JSON.stringify(wordsHeld(b));
}

function pick<Part>(part: Part | undefined, uses: Uses<Part>, use: 'read' | 'address'): readonly unknown[] {
  const fields = Object.keys(uses) as (keyof Part)[];
  return fields.filter((field) => uses[field] === use).map((field) => part?.[field] ?? null);
}

/** An address is the same in capitals. */
function inSmallLetters(address: unknown): unknown {
  return typeof address === 'string' ? address.toLowerCase() : address;
}
