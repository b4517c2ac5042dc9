import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ChangeSessionBody, UpcomingSessionsView } from '../../src/domain/sessions';
import { waitUntil } from '../world/waitUntil';
import type { SlotTime } from './happening';
import type { History } from './history';
import { leadOf } from './organisation';
import type { Playground } from './playground';

/** As many as there are quarters of an hour to tell them apart. */
export const mostSessions = 4;

/** The session that a number means, of those there are. */
export function slotFor({ sessions }: History, number: number): number {
  return number % Math.max(1, sessions.size);
}

/** A lead starts a session; the rules may not allow it then. */
export async function start(ground: Playground, history: History, at: SlotTime, minutes: number): Promise<void> {
  const { communityId, sessions } = history;
  const slot = sessions.size;
  if (slot >= mostSessions) return;
  const wish = { key: randomUUID(), startsAt: history.instant(at, slot), minutes };
  const { status } = await asLead(ground, communityId, 'POST', '', wish);
  if (status >= 300) return;
  const known = await ground.store.list(communityId);
  const started = known.find(({ startKey }) => startKey === wish.key);
  if (!started) throw new Error('a session was started and is not there');
  const { id, startsAt, endsAt } = started;
  const session = { id, startsAt, endsAt, room: null, isCancelled: false };
  history.noteStarted(slot, session, ground.regulars[communityId] ?? []);
}

/** A lead moves a session, changes its length or its place. */
export async function change(
  ground: Playground,
  history: History,
  slot: number,
  wish: Omit<ChangeSessionBody, 'etag'>,
): Promise<void> {
  const session = history.sessions.get(slot);
  if (!session) return;
  await edit(ground, history, session.id, 'PUT', '', wish);
  const { startsAt, endsAt, place } = await stored(ground, history, session.id);
  const now = { startsAt, endsAt, room: place?.room ?? null };
  if (isDeepStrictEqual({ ...session, ...now }, session)) return;
  history.causes.add(slot, 'update');
  Object.assign(session, now);
}

/** A lead cancels a session. */
export async function cancel(ground: Playground, history: History, slot: number): Promise<void> {
  const session = history.sessions.get(slot);
  if (!session || session.isCancelled) return;
  await edit(ground, history, session.id, 'POST', '/cancel', { reason: 'Nobody has time.' });
  session.isCancelled = (await stored(ground, history, session.id)).cancelled !== undefined;
  if (session.isCancelled) history.causes.add(slot, 'cancellation');
}

/** A lead takes a cancellation back, as long as nobody has been told of it. */
export async function restore(ground: Playground, history: History, slot: number): Promise<void> {
  const session = history.sessions.get(slot);
  if (!session?.isCancelled) return;
  await edit(ground, history, session.id, 'POST', '/restore', {});
  session.isCancelled = (await stored(ground, history, session.id)).cancelled !== undefined;
  if (!session.isCancelled) history.causes.takeBack(slot, 'cancellation');
}

/** A lead has an invitation brought in line without waiting. */
export async function sendNow(ground: Playground, { communityId, sessions }: History, slot: number): Promise<void> {
  const session = sessions.get(slot);
  if (session) await asLead(ground, communityId, 'POST', `/${session.id}/invitation/send`);
}

/** Changes a session that is not over, if the rules allow it; asked again by a lead whose answer was lost. */
async function edit(
  ground: Playground,
  { communityId }: History,
  id: string,
  method: string,
  path: string,
  wish: object,
): Promise<void> {
  await waitUntil('an edit', async () => {
    const { body } = await asLead<UpcomingSessionsView>(ground, communityId, 'GET', '');
    const seen = body.sessions.find((session) => session.id === id);
    if (!seen) return true;
    const asked = { ...wish, etag: seen.etag };
    const answer = await asLead<{ code?: string }>(ground, communityId, method, `/${id}${path}`, asked);
    // A host may show a session as it was a second ago.
    return answer.body.code !== 'sessionChanged';
  });
}

async function stored({ store }: Playground, { communityId }: History, id: string) {
  const session = await store.find(communityId, id);
  if (!session) throw new Error(`the session ${id} is gone`);
  return session;
}

function asLead<Body>({ call }: Playground, communityId: string, method: string, path: string, wish?: object) {
  return call<Body>(leadOf[communityId] ?? '', method, `communities/${communityId}/sessions${path}`, wish);
}
