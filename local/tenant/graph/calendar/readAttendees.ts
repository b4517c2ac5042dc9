import { GraphFailure, badRequest } from '../graphFailure';
import { exchangeNever } from './meeting';
import type { Attendee } from './meeting';

/** "The maximum number of attendees included in an event is 500" (resource type event). */
const maxAttendees = 500;
const attendeeTypes = ['required', 'optional', 'resource'] as const;

function readAttendee(value: unknown, before: ReadonlyMap<string, Attendee>): Attendee {
  const { emailAddress, type = 'required' } = (value ?? {}) as {
    emailAddress?: { address?: unknown; name?: unknown };
    type?: string;
  };
  const address = emailAddress?.address;
  if (typeof address !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(address)) {
    throw new GraphFailure(400, 'ErrorInvalidRecipients', `At least one recipient isn't valid: '${String(address)}'.`);
  }
  const known = attendeeTypes.find((candidate) => candidate.toLowerCase() === type.toLowerCase());
  if (!known)
    throw badRequest(`Cannot convert the value '${type}' to type 'microsoft.graph.attendeeType'.`, 'RequestBodyRead');
  const same = before.get(address.toLowerCase());
  const name = typeof emailAddress?.name === 'string' ? emailAddress.name : address;
  // Who has answered keeps the answer while staying invited, whoever writes the list again: also who declined.
  return {
    emailAddress: { name, address },
    type: known,
    status: same?.status ?? { response: 'none', time: exchangeNever },
  };
}

/** The attendees that a caller gives, each address once. @throws GraphFailure 400 */
export function readAttendees(value: unknown, before: readonly Attendee[] = []): Attendee[] {
  if (!Array.isArray(value)) throw badRequest("The property 'attendees' must be a list.", 'RequestBodyRead');
  if (value.length > maxAttendees) {
    throw new GraphFailure(
      400,
      'ErrorExceededMaxRecipients',
      `The number of attendees (${value.length}) exceeds the maximum of ${maxAttendees}.`,
    );
  }
  const known = new Map(before.map((attendee) => [attendee.emailAddress.address.toLowerCase(), attendee]));
  const byAddress = new Map<string, Attendee>();
  for (const attendee of value.map((each) => readAttendee(each, known))) {
    const key = attendee.emailAddress.address.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, attendee);
  }
  return [...byAddress.values()];
}
