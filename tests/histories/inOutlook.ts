import { eventsOf, type SeenEvent } from './calendars';
import type { History } from './history';
import { service } from './organisation';
import type { Playground } from './playground';

/** One of those who have something in their calendar answers one of the invitations there. */
export async function answer(
  ground: Playground,
  history: History,
  how: 'accept' | 'decline',
  { actor, event }: { readonly actor: number; readonly event: number },
): Promise<void> {
  const address = invitedActor(ground, history, actor);
  const chosen = chooseEvent(ground, history, address, event);
  if (!chosen) return;
  const status = await ground.outlook(address, 'POST', `${pathOf(chosen)}/${how}`, { sendResponse: true });
  if (status < 300 && how === 'decline') history.declined.add(`${chosen.slot} ${address}`);
}

/** One of them forwards one, to somebody of the history or to an outsider. */
export async function forward(
  ground: Playground,
  history: History,
  { actor, event, to }: { readonly actor: number; readonly event: number; readonly to: number },
): Promise<void> {
  const address = invitedActor(ground, history, actor);
  const chosen = chooseEvent(ground, history, address, event);
  const target = [...history.cast.map((one) => one.address), ...history.outsiders][to];
  if (!chosen || !target || target === address) return;
  const toRecipients = [{ emailAddress: { name: target, address: target } }];
  const status = await ground.outlook(address, 'POST', `${pathOf(chosen)}/forward`, { toRecipients, comment: 'Come!' });
  if (status < 300) history.noteForwarded(chosen.slot, target);
}

/** Somebody deletes an event in the service mailbox: Outlook tells everybody on it. */
export async function deleteByHand(ground: Playground, history: History, event: number): Promise<void> {
  const chosen = chooseEvent(ground, history, service.address, event);
  if (!chosen) return;
  const status = await ground.outlook(service.address, 'DELETE', pathOf(chosen), undefined, chosen.etag);
  if (status >= 300) return;
  for (const address of chosen.attendees) history.noteTakenOff(chosen.slot, address);
  // The other events of the session lead to another meeting from then on.
  history.causes.add(chosen.slot, 'update');
}

/** Somebody takes a person off an event in the service mailbox. */
export async function removeByHand(
  ground: Playground,
  history: History,
  { event, attendee }: { readonly event: number; readonly attendee: number },
): Promise<void> {
  const chosen = chooseEvent(ground, history, service.address, event);
  const address = chosen?.attendees[attendee % Math.max(1, chosen.attendees.length)];
  if (!address) return;
  const others = chosen.attendees.filter((one) => one !== address);
  const attendees = others.map((one) => ({ emailAddress: { address: one }, type: 'required' }));
  const status = await ground.outlook(service.address, 'PATCH', pathOf(chosen), { attendees }, chosen.etag);
  if (status < 300) history.noteTakenOff(chosen.slot, address);
}

function invitedActor(ground: Playground, history: History, number: number): string {
  const invited = history.cast.filter(({ address }) => chooseEvent(ground, history, address, 0));
  return invited[number % Math.max(1, invited.length)]?.address ?? '';
}

function chooseEvent(ground: Playground, history: History, address: string, number: number): SeenEvent | undefined {
  const events = eventsOf(ground, address, history);
  return events[number % Math.max(1, events.length)];
}

function pathOf({ id }: SeenEvent): string {
  return `/events/${encodeURIComponent(id)}`;
}
