import type { Instant } from '../kernel';
import { addressOf, type Invitee } from './invited';

/** How the invitation of a session shall stand. */
export interface WantedInvitation {
  /** `cancelled`: those who were invited learn that it does not take place. */
  readonly state: 'standing' | 'cancelled';
  /** Everybody who shall have it, each address once. */
  readonly people: readonly Invitee[];
  /** Those who have the session in their calendar by an adopted series instead: whether they declined stays known. */
  readonly covered?: readonly Invitee[];
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The revision of the session at which its words changed last: a part that tells another one gets new words. */
  readonly wordsRevision: number;
  /** The Teams link where everybody meets, when the session has no meeting of its own: that of a series made by hand. */
  readonly meetingUrl?: string;
}

/** Exchange Online takes at most 500 attendees on one event ("event resource type", Microsoft Graph). */
export const attendeesPerEvent = 500;

/** What names a set of people, whatever their order and the case of their addresses; it is hashed before it is kept. */
export function digestable(people: readonly Pick<Invitee, 'mail'>[]): string {
  return people.map(addressOf).sort().join('\n');
}
