import { randomUUID } from 'node:crypto';
import type { CommunityStore, RegisteredCommunity } from '../../functions/src/communities/CommunityStore';

const served: Omit<RegisteredCommunity, 'id'> = {
  ...{ name: 'Digital Practice', mailbox: 'communities@example.org', boardUrl: 'https://example.org/board' },
  ...{ timeZone: 'Europe/London', state: 'active', etag: '' },
};
const everything: Omit<RegisteredCommunity, 'id'> = {
  ...served,
  cadence: {
    ...{ kind: 'nthWeekday', nth: 'last', weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
    bankHolidays: { nation: 'scotland', then: 'move' },
  },
  siteId: 'example.sharepoint.com,3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30,5b0a8a3e-4e0c-4a9f-8f6d-0c6d2f1b7a10',
  ...{ released: false, purpose: 'Better services, together.', state: 'retired' },
  ...{ retiredAt: '2026-03-26T11:00:00.000Z', mergedInto: '7c1f2f0a-5f0e-4f6b-9c53-2b8d1f6a9e01' },
  ending: { how: 'merge', into: 'b', by: { id: 'ana', name: 'Ana Ruiz' }, at: '2026-03-26T11:00:00.000Z' },
  ...{ createdAt: '2026-01-05T09:00:00.000Z', createdKey: 'a key' },
};

/** What every store of the registry promises. */
export function communityStoreContract(open: () => CommunityStore): void {
  let store: CommunityStore;
  let id: string;
  beforeAll(() => {
    store = open();
  });
  beforeEach(() => {
    id = randomUUID();
  });

  async function saved(row: RegisteredCommunity): Promise<RegisteredCommunity> {
    const outcome = await store.save(row);
    if (outcome === 'conflict') throw new Error('conflict');
    return outcome;
  }

  it('keeps what is known of a community, whole, and nothing of one that nobody has written down', async () => {
    const kept = await saved({ ...everything, id });
    expect(kept).toEqual({ ...everything, id, etag: expect.stringMatching(/./) as string });
    expect(await store.find(id)).toEqual(kept);
    expect(await store.find(randomUUID())).toBeUndefined();
  });

  it('lists communities in whatever state', async () => {
    const states = ['active', 'retired'] as const;
    const rows = await Promise.all(states.map((state) => saved({ ...served, state, id: randomUUID() })));
    expect(await store.list()).toEqual(expect.arrayContaining(rows));
  });

  it('forgets what a later row leaves out', async () => {
    const { etag } = await saved({ ...everything, id });
    const kept = await saved({ ...served, id, etag });
    expect(await store.find(id)).toEqual(kept);
    expect(kept).not.toHaveProperty('cadence');
  });

  it('lets one of two managers decide who saw the same row', async () => {
    const first = await Promise.all([store.save({ ...served, id }), store.save({ ...served, id, name: 'Another' })]);
    expect(first.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const seen = (await store.find(id))!;
    const second = await Promise.all([
      store.save({ ...seen, state: 'retired' }),
      store.save({ ...seen, name: 'A new name' }),
    ]);
    expect(second.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect(await store.find(id)).toEqual(second.find((outcome) => outcome !== 'conflict'));
  });

  it('writes nothing over a community that is not there', async () => {
    const { etag } = await saved({ ...served, id });
    const other = randomUUID();
    expect(await store.save({ ...served, id: other, etag })).toBe('conflict');
    expect(await store.find(other)).toBeUndefined();
  });
}
