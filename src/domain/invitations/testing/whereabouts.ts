import { addressOf, type Invitee } from '..';
import type { ModelCalendar } from './modelCalendar';
import type { ModelEngine } from './modelEngine';

/** Whether the rules have seen somebody on the event that is theirs. */
export function isSeenAtHome({ parts }: ModelEngine, person: Invitee): boolean {
  const address = addressOf(person);
  return [...parts.values()].some(
    ({ people, addresses }) => people.some(({ id }) => id === person.id) && addresses.includes(address),
  );
}

/** Whether an event has been passed on to an address, or counts as passed on to it. */
export function isSomebodysGuest({ parts }: ModelEngine, { events }: ModelCalendar, address: string): boolean {
  return (
    [...events.values()].some(({ attendees }) => attendees.get(address)?.isGuest) ||
    [...parts.values()].some(({ guests }) => guests.includes(address))
  );
}

/** Whether the rules reckon with an event, by the key it was made under. */
export function isReckonedWith({ parts }: ModelEngine, { key }: { readonly key: string }): boolean {
  return [...parts.values()].some(({ state, transactionId }) => state === 'standing' && transactionId === key);
}
