import { cancel, change, restore, sendNow, slotFor, start } from './editSessions';
import type { Happening } from './happening';
import type { History } from './history';
import { answer, deleteByHand, forward, removeByHand } from './inOutlook';
import { productPath, type Playground } from './playground';
import { meetBy, meetByNone } from './rhythm';

const faultKinds = [
  '429',
  '503',
  '503-retry-after',
  '503-after-effect',
  '504-after-effect',
  'drop-before',
  'drop-after',
];
/** Half of its people are members from the start. */
const firstMembers = [0, 1, 2, 3];

/** The time of a history comes, and its first people join. */
export async function begin(ground: Playground, history: History): Promise<void> {
  ground.tenant.faults.clear();
  ground.tenant.recording.clear();
  ground.tenant.clock.set(history.begins);
  await membership(ground, history, firstMembers, true);
  await ground.pass(0);
  await readRoster(ground, history);
}

/** Waits until it is known who is in the community. */
export function readRoster(ground: Playground, history: History): Promise<void> {
  return ground.readRoster(history.communityId, history.cast, ({ address }) => history.isMember(address));
}

/** The people of a history leave, for another one, and so does what they have agreed. */
export async function end(ground: Playground, history: History): Promise<void> {
  await meetByNone(ground, history);
  await membership(ground, history, [...history.cast.keys()], false);
}

/** Has one thing happen, and notes what people have cause to be told because of it. */
export async function play(ground: Playground, history: History, happening: Happening): Promise<unknown> {
  const slot = 'session' in happening ? slotFor(history, happening.session) : 0;
  switch (happening.what) {
    case 'start':
      return start(ground, history, happening.at, happening.minutes);
    case 'move':
      return change(ground, history, slot, { startsAt: history.instant(happening.at, slot) });
    case 'lengthen':
      return change(ground, history, slot, { minutes: happening.minutes });
    case 'place':
      return change(ground, history, slot, { place: happening.room ? { room: happening.room } : null });
    case 'cancel':
      return cancel(ground, history, slot);
    case 'restore':
      return restore(ground, history, slot);
    case 'rhythm':
      return meetBy(ground, history, happening.at, happening.minutes);
    case 'sendNow':
      return sendNow(ground, history, slot);
    case 'join':
    case 'leave':
      return membership(ground, history, happening.actors, happening.what === 'join');
    case 'mute':
    case 'unmute':
      return mute(ground, history, happening.actor, happening.what === 'mute');
    case 'accept':
    case 'decline':
      return answer(ground, history, happening.what, happening);
    case 'forward':
      return forward(ground, history, happening);
    case 'deleteByHand':
      return deleteByHand(ground, history, happening.event);
    case 'removeByHand':
      return removeByHand(ground, history, happening);
    case 'pass':
      return ground.pass(happening.hours);
    case 'trouble':
      return ground.tenantTool('POST', 'faults', {
        ...{ match: { path: productPath }, kinds: faultKinds },
        ...{ share: happening.share, seed: happening.seed },
      });
    case 'recovery':
      return ground.tenant.faults.clear();
    case 'brake':
    case 'release':
      return ground.brake(happening.what === 'brake');
    case 'calm':
      await ground.brake(false);
      return ground.calm(history.communityId);
    case 'kill':
      return ground.killDuring(happening.during, happening.host);
    case 'sweep':
      return ground.tick(['planSessions', 'sendInvitations'], happening.host);
    case 'reconcile':
      return ground.tick(['reconcileInvitations', 'sendInvitations'], happening.host);
  }
}

async function membership(
  ground: Playground,
  history: History,
  numbers: readonly number[],
  isMember: boolean,
): Promise<void> {
  const people = numbers.flatMap((number) => history.cast[number] ?? []);
  const change = { [isMember ? 'join' : 'leave']: people.map(({ id }) => id) };
  await ground.tenantTool('POST', `groups/${history.communityId}/members`, change);
  for (const { address } of people) history.noteMember(address, isMember);
}

/** Somebody wants no invitations, or wants them again; who is not a member can't say so. */
async function mute(ground: Playground, history: History, actor: number, muted: boolean): Promise<void> {
  const { address = '' } = history.cast[actor] ?? {};
  const path = `communities/${history.communityId}/notifications`;
  const { status } = await ground.call(address, 'PUT', path, { kind: 'invitations', muted });
  if (status < 300) history.noteMuted(address, muted);
}
