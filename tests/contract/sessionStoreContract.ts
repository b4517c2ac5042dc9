import { randomUUID } from 'node:crypto';
import type { PlannedSession, SessionStore } from '../../functions/src/sessions/SessionStore';

const session = {
  id: '2026-03-26',
  startsAt: '2026-03-26T11:00:00.000Z',
  endsAt: '2026-03-26T12:00:00.000Z',
  timeZone: 'Europe/London',
};
const later = {
  ...session,
  id: '2026-04-23',
  startsAt: '2026-04-23T10:00:00.000Z',
  endsAt: '2026-04-23T11:00:00.000Z',
};
const done = { state: 'done', attempts: 0, notBefore: 0 } as const;

/** What every store of sessions promises. */
export function sessionStoreContract(open: () => SessionStore): void {
  let store: SessionStore;
  beforeAll(() => {
    store = open();
  });

  async function planned(communityId: string): Promise<PlannedSession> {
    await store.plan(communityId, session, 'transaction-1');
    const found = await store.find(communityId, session.id);
    if (!found) throw new Error('the session was not planned');
    return found;
  }

  it('plans a session together with the order to invite', async () => {
    const community = randomUUID();
    expect(await store.plan(community, session, 'transaction-1')).toBe('planned');
    expect(await store.find(community, session.id)).toEqual({
      ...session,
      transactionId: 'transaction-1',
      order: { state: 'pending', attempts: 0, notBefore: 0 },
      etag: expect.any(String) as string,
    });
  });

  it('plans a session once, and keeps the key of the first planning', async () => {
    const community = randomUUID();
    const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => store.plan(community, session, id)));
    expect(outcomes.sort()).toEqual(['exists', 'exists', 'planned']);
    const kept = (await store.find(community, session.id))?.transactionId;
    expect(await store.plan(community, session, 'd')).toBe('exists');
    expect((await store.find(community, session.id))?.transactionId).toBe(kept);
  });

  it('remembers which request started a session, whatever becomes of its invitation', async () => {
    const community = randomUUID();
    expect(await store.plan(community, { ...session, id: '2026-03-26-2' }, 'a', 'key-1')).toBe('planned');
    const found = await store.find(community, '2026-03-26-2');
    expect(found?.startKey).toBe('key-1');
    await store.change(community, found!, { order: done });
    expect((await store.list(community)).map(({ startKey }) => startKey)).toEqual(['key-1']);
  });

  it('lists the sessions of one community only', async () => {
    const [community, other] = [randomUUID(), randomUUID()];
    await store.plan(community, session, 'a');
    await store.plan(community, later, 'b');
    await store.plan(other, session, 'c');
    expect((await store.list(community)).map(({ id }) => id).sort()).toEqual([session.id, later.id]);
    expect(await store.list(randomUUID())).toEqual([]);
  });

  it('changes a session and its order together', async () => {
    const community = randomUUID();
    const changed = await store.change(community, await planned(community), {
      eventId: 'event',
      joinUrl: 'https://teams.example',
      invited: 'digest',
      order: done,
    });
    expect(changed).toMatchObject({
      eventId: 'event',
      joinUrl: 'https://teams.example',
      invited: 'digest',
      order: done,
      transactionId: 'transaction-1',
    });
    expect(await store.find(community, session.id)).toEqual(changed);
  });

  it('clears what a change sets to nothing', async () => {
    const community = randomUUID();
    const sent = await store.change(community, await planned(community), { eventId: 'event', order: done });
    if (sent === 'conflict') throw new Error('conflict');
    await store.change(community, sent, {
      eventId: undefined,
      transactionId: 'transaction-2',
      order: { state: 'pending', attempts: 0, notBefore: 0 },
    });
    const found = await store.find(community, session.id);
    expect(found?.eventId).toBeUndefined();
    expect(found?.transactionId).toBe('transaction-2');
  });

  it('refuses a change made from an older state, and keeps the newer', async () => {
    const community = randomUUID();
    const loaded = await planned(community);
    const failed = { state: 'failed', attempts: 3, notBefore: 1_774_000_000_000, reason: 'permissionMissing' } as const;
    const outcomes = await Promise.all([
      store.change(community, loaded, { order: failed }),
      store.change(community, loaded, { order: failed }),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect(await store.change(community, loaded, { order: done })).toBe('conflict');
    expect((await store.find(community, session.id))?.order).toEqual(failed);
  });

  it('knows nothing of a session that was not planned', async () => {
    const community = randomUUID();
    expect(await store.find(community, session.id)).toBeUndefined();
    const loaded = { ...(await planned(community)), id: '2027-01-28' };
    expect(await store.change(community, loaded, { order: done })).toBe('conflict');
  });
}
