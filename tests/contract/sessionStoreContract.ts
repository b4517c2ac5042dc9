import { randomUUID } from 'node:crypto';
import { orderedAnew } from '../../functions/src/sessions/order';
import type { PlannedSession, SessionChange, SessionStore } from '../../functions/src/sessions/SessionStore';

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
    await store.plan(communityId, session, orderedAnew);
    const found = await store.find(communityId, session.id);
    if (!found) throw new Error('the session was not planned');
    return found;
  }

  it('plans a session together with the order to invite', async () => {
    const community = randomUUID();
    expect(await store.plan(community, { ...session, movedFor: 'Good Friday' }, orderedAnew)).toBe('planned');
    expect(await store.find(community, session.id)).toEqual({
      ...session,
      movedFor: 'Good Friday',
      revision: 1,
      wordsRevision: 1,
      order: orderedAnew,
      etag: expect.any(String) as string,
    });
  });

  it('plans a session that people hear of a little later', async () => {
    const community = randomUUID();
    const order = { state: 'pending', attempts: 0, notBefore: 1_774_000_000_000, tells: true } as const;
    const tellings = ['2026-03-24T09:00:00.000Z'];
    expect(await store.plan(community, { ...session, tellings }, order)).toBe('planned');
    expect(await store.find(community, session.id)).toMatchObject({ tellings, order });
  });

  it('plans a session once, and keeps what the first planning said', async () => {
    const community = randomUUID();
    const keys = ['a', 'b', 'c'];
    const outcomes = await Promise.all(
      keys.map((startKey) => store.plan(community, { ...session, startKey }, orderedAnew)),
    );
    expect([...outcomes].sort()).toEqual(['exists', 'exists', 'planned']);
    const first = keys[outcomes.indexOf('planned')];
    expect(await store.plan(community, { ...session, startKey: 'd' }, orderedAnew)).toBe('exists');
    expect((await store.find(community, session.id))?.startKey).toBe(first);
  });

  it('remembers which request started a session, whatever becomes of its invitation', async () => {
    const community = randomUUID();
    expect(await store.plan(community, { ...session, id: '2026-03-26-2', startKey: 'key-1' }, orderedAnew)).toBe(
      'planned',
    );
    const found = await store.find(community, '2026-03-26-2');
    expect(found?.startKey).toBe('key-1');
    await store.change(community, found!, { order: done });
    expect((await store.list(community)).map(({ startKey }) => startKey)).toEqual(['key-1']);
  });

  it('lists the sessions of one community only', async () => {
    const [community, other] = [randomUUID(), randomUUID()];
    await store.plan(community, session, orderedAnew);
    await store.plan(community, later, orderedAnew);
    await store.plan(other, session, orderedAnew);
    expect((await store.list(community)).map(({ id }) => id).sort()).toEqual([session.id, later.id]);
    expect(await store.list(randomUUID())).toEqual([]);
  });

  it('lists apart those that are not over, also one that was moved far from the day it is named by', async () => {
    const community = randomUUID();
    const moved = await planned(community);
    await store.plan(community, later, orderedAnew);
    const coming = async (now: string) => (await store.listComing(community, now)).map(({ id }) => id).sort();
    expect(await coming(session.startsAt)).toEqual([session.id, later.id]);
    expect(await coming(session.endsAt)).toEqual([later.id]);
    await store.change(community, moved, { startsAt: '2026-06-02T10:00:00.000Z', endsAt: '2026-06-02T11:00:00.000Z' });
    expect(await coming(later.endsAt)).toEqual([session.id]);
    expect((await store.listComing(community, later.endsAt))[0]?.order.state).toBe('pending');
  });

  it('changes a session and its order together', async () => {
    const community = randomUUID();
    const everything = {
      startsAt: '2026-03-27T11:00:00.000Z',
      endsAt: '2026-03-27T12:30:00.000Z',
      timeZone: 'Europe/Dublin',
      startKey: 'key-1',
      movedFor: 'Good Friday',
      setByHand: true,
      origin: { standsFor: '2026-03-25', setAt: '2026-03-20T09:00:00.000Z', movedFrom: '2026-03-26T11:00:00.000Z' },
      place: { room: 'Room 4', accessNotes: 'A lift at the back', dialIn: '01632 960001', captions: true },
      speaker: { name: 'Ana', mail: 'ana@example.org', topic: 'Maps' },
      cancelled: { reason: 'Snow', at: '2026-03-25T09:00:00.000Z', by: 'lead' },
      agenda: ['Maps', 'Names'],
      revision: 4,
      wordsRevision: 3,
      joinUrl: 'https://teams.example',
      invited: 'digest',
      hosts: 'hosts',
      following: { joiners: 2, leavers: 1, at: '2026-03-25T11:00:00.000Z' },
      answers: { accepted: 4, tentative: 1, declined: 2, none: 9 },
      attended: 12,
      agendaAt: '2026-03-24T09:00:00.000Z',
      told: { wordsRevision: 3, words: 'digest of words', all: 'digest of all' },
      tellings: ['2026-03-24T09:00:00.000Z', '2026-03-25T09:00:00.000Z'],
      repairs: ['2026-03-24T12:00:00.000Z'],
      before: { startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z', place: { room: 'Room 3' } },
      order: { ...done, begun: true, tells: true, reason: 'unexpected' },
    } as const satisfies Required<SessionChange>;
    const changed = await store.change(community, await planned(community), everything);
    expect(changed).toEqual({ ...session, ...everything, etag: expect.any(String) as string });
    expect(await store.find(community, session.id)).toEqual(changed);
    expect(await store.list(community)).toEqual([changed]);
  });

  it('leaves alone what a change does not name', async () => {
    const community = randomUUID();
    const sent = await store.change(community, await planned(community), { joinUrl: 'link', order: done });
    if (sent === 'conflict') throw new Error('conflict');
    const moved = await store.change(community, sent, { revision: 2 });
    expect(moved).toMatchObject({ joinUrl: 'link', order: done, revision: 2, wordsRevision: 1 });
  });

  it('clears what a change sets to nothing', async () => {
    const community = randomUUID();
    const following = { joiners: 1, leavers: 0, at: '2026-03-25T11:00:00.000Z' };
    const sent = await store.change(community, await planned(community), { joinUrl: 'link', following, agenda: ['a'] });
    if (sent === 'conflict') throw new Error('conflict');
    await store.change(community, sent, { joinUrl: undefined, following: undefined, agenda: undefined });
    const found = await store.find(community, session.id);
    expect([found?.joinUrl, found?.following, found?.agenda]).toEqual([undefined, undefined, undefined]);
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
