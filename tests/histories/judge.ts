import { eventsOf, mailsOf, type SeenEvent } from './calendars';
import { sendNow } from './editSessions';
import type { Decided, History } from './history';
import { mailKinds } from './mailCauses';
import { service } from './organisation';
import { readRoster } from './play';
import type { Playground } from './playground';

const mostAttendees = 500;

/**
 * Lets everything come right: nothing goes wrong any more, what was collected is due, and the timers run until nothing is
 * left. Then judges what stands in calendars and what lies in inboxes.
 *
 * @returns what is not as it should be, in words
 */
export async function complaintsAfter(ground: Playground, history: History): Promise<string[]> {
  const { communityId } = history;
  const calm = () => ground.calm(communityId);
  ground.tenant.faults.clear();
  await ground.brake(false);
  await ground.allHosts();
  await ground.allReleased(communityId);
  await readRoster(ground, history);
  await ground.tick(['sendInvitations']);
  await calm();
  const complaints = await sendAgain(ground, history);
  // Now that nothing else is under way, whoever has come or gone is noticed.
  await ground.tick(['sendInvitations']);
  await calm();
  // Joiners and leavers are collected for a day.
  await ground.pass(25);
  await ground.tick(['sendInvitations']);
  await calm();
  await ground.tick(['reconcileInvitations']);
  await calm();
  await ground.tick(['sendInvitations']);
  await calm();
  const drifts = await driftCount(ground);
  await ground.pass(7);
  await ground.tick(['reconcileInvitations'], 1);
  await calm();
  if ((await driftCount(ground)) !== drifts) complaints.push('what was repaired is found different again');
  return [...complaints, ...(await judge(ground, history))];
}

/** What has failed because an event was deleted at a bad moment waits for a lead. */
async function sendAgain(ground: Playground, history: History): Promise<string[]> {
  const complaints: string[] = [];
  for (const [slot, { id }] of history.sessions) {
    const order = (await ground.store.find(history.communityId, id))?.order;
    if (order?.state !== 'failed') continue;
    if (order.reason !== 'eventGone') complaints.push(`session ${slot} failed: ${order.reason}`);
    await sendNow(ground, history, slot);
  }
  await ground.calm(history.communityId);
  return complaints;
}

async function driftCount({ call }: Playground): Promise<string> {
  const { body } = await call<{ drifts: readonly object[] }>('administrator', 'GET', 'operations/drift');
  return JSON.stringify([body.drifts.length, body.drifts[0]]);
}

async function judge(ground: Playground, history: History): Promise<string[]> {
  const { communityId, sessions } = history;
  const complaints: string[] = [];
  const now = ground.now();
  const organised = eventsOf(ground, service.address, history);
  const standing = new Map<number, Decided>();
  for (const [slot, decided] of sessions) {
    if (decided.endsAt <= now) continue;
    if (!decided.isCancelled) standing.set(slot, decided);
    const stored = await ground.store.find(communityId, decided.id);
    if (stored?.order.state !== 'done') complaints.push(`session ${slot} is ${stored?.order.state}`);
    if (stored?.following) complaints.push(`session ${slot} still has people to follow`);
    if (stored?.startsAt !== decided.startsAt) complaints.push(`session ${slot} is at ${stored?.startsAt}`);
    const events = organised.filter((event) => event.slot === slot);
    if (decided.isCancelled && events.length > 0) complaints.push(`session ${slot} is cancelled and stands`);
    if (!decided.isCancelled) complaints.push(...judgeEvents(slot, events, decided, stored?.joinUrl, history));
  }
  const here = { ...ground, organised };
  const { regulars, never, cast, crowd } = { ...ground, cast: history.cast.map(({ address }) => address) };
  const everybody = [
    ...cast,
    ...history.outsiders,
    ...never,
    ...(regulars[communityId] ?? []),
    crowd[999]?.address ?? '',
  ];
  for (const address of new Set(everybody)) complaints.push(...judgePerson(here, history, standing, address, now));
  return complaints;
}

function judgeEvents(
  slot: number,
  events: readonly SeenEvent[],
  decided: Decided,
  link: string | undefined,
  { forwarded }: History,
): string[] {
  const broughtAlong = [...forwarded].filter((key) => key.startsWith(`${slot} `)).length;
  const complaints: string[] = [];
  const links = new Set(events.map((event) => event.link));
  if (links.size !== 1 || !links.has(link)) complaints.push(`session ${slot} has ${links.size} links, or not its own`);
  for (const { startsAt, endsAt, room, attendees } of events) {
    if (startsAt !== decided.startsAt || endsAt !== decided.endsAt)
      complaints.push(`an event of session ${slot} is at ${startsAt}, not at ${decided.startsAt}`);
    if (room.startsWith('Room') ? !room.startsWith(decided.room ?? '-') : decided.room !== null)
      complaints.push(`an event of session ${slot} is in "${room}", not in ${decided.room}`);
    if (attendees.length > mostAttendees + broughtAlong)
      complaints.push(`an event of session ${slot} has ${attendees.length} people`);
    if (new Set(attendees).size !== attendees.length) complaints.push(`an event of session ${slot} has somebody twice`);
  }
  return complaints;
}

function judgePerson(
  ground: Playground & { readonly organised: readonly SeenEvent[] },
  history: History,
  standing: ReadonlyMap<number, Decided>,
  address: string,
  now: string,
): string[] {
  const complaints: string[] = [];
  const { sessions, causes } = history;
  const events = eventsOf(ground, address, history);
  const mails = mailsOf(ground, address, history);
  const isRegular = ground.regulars[history.communityId]?.includes(address) ?? false;
  for (const slot of new Set([...events, ...mails].map((one) => one.slot))) {
    if (!sessions.has(slot)) complaints.push(`${address} has something of an unknown session ${slot}`);
  }
  for (const [slot, decided] of sessions) {
    const own = events.filter((event) => event.slot === slot);
    const letters = mails.filter((mail) => mail.slot === slot);
    for (const kind of mailKinds) {
      const [got, most] = [letters.filter((mail) => mail.kind === kind).length, causes.count(slot, kind, address)];
      if (got > most)
        complaints.push(`${address} got ${kind} ${got} times for session ${slot}, with cause for ${most}`);
    }
    if (decided.endsAt <= now) continue;
    const isOverfull = ground.organised.some((event) => event.slot === slot && event.attendees.length > mostAttendees);
    const [least, most] = standing.has(slot) ? expected(history, slot, address, isRegular, isOverfull) : [0, 0];
    if (own.length < least || own.length > most)
      complaints.push(`${address} has session ${slot} ${own.length} times, not ${least} to ${most}`);
    if (own.some(({ meeting }) => !ground.organised.some((event) => event.meeting === meeting)))
      complaints.push(`${address} has an event of session ${slot} that nobody organises`);
    const last = letters.at(-1);
    if (own.length > 0 && (last?.kind === 'cancellation' || last?.startsAt !== decided.startsAt))
      complaints.push(`${address} was told last that session ${slot} is ${last?.kind} at ${last?.startsAt}`);
    if (decided.isCancelled && last && last.kind !== 'cancellation' && !history.declined.has(`${slot} ${address}`))
      complaints.push(`${address} does not know that session ${slot} is cancelled`);
  }
  return complaints;
}

/** How often somebody has a session that stands in the calendar, at least and at most. */
function expected(
  history: History,
  slot: number,
  address: string,
  isRegular: boolean,
  isOverfull: boolean,
): [least: number, most: number] {
  const key = `${slot} ${address}`;
  const isForwarded = history.forwarded.has(key);
  const isWanted = isRegular || history.isWanted(address);
  // Who declined has taken it out of the calendar.
  const mayLack = history.declined.has(key);
  if (isWanted) return [mayLack ? 0 : 1, isForwarded ? 2 : 1];
  // Off an event that guests have overfilled nobody can be taken.
  if (!isForwarded) return [0, isOverfull ? 1 : 0];
  // Nobody knows of a guest whom hands took off before it was seen; and a member whom it was passed on to may have left since.
  const isVisitor = history.outsiders.includes(address);
  return [isVisitor && !history.upset.has(key) && !mayLack ? 1 : 0, 1];
}
