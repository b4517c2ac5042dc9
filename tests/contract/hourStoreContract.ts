import { randomUUID } from 'node:crypto';
import type { HourStore, StoredSearch } from '../../functions/src/protectedHour/HourStore';

/** The largest search there can be: every half hour of eight weeks. */
const slots = Array.from({ length: 7 * 48 }, (_, slot) => ({
  ...({ weekday: 'wednesday', time: '09:00' } as const),
  begins: Array.from({ length: 8 }, (_week, week) => slot * 2 + week * 672),
}));
const search: StoredSearch = {
  ...{ id: 's1', state: 'looking', startedAt: '2026-03-01T09:00:00.000Z', attempts: 0, dueBy: 1_772_355_600_000 },
  wish: { minutes: 60, from: '00:00', to: '23:45', weekdays: ['monday', 'sunday'], weeks: 8 },
  search: { from: '2026-03-02T00:00:00.000Z', to: '2026-04-26T23:00:00.000Z', places: 4, slots },
  ...{ begun: ['2026-03-01T08:00:00.000Z', '2026-03-01T09:00:00.000Z'], fewest: 9 },
  ...{ people: 80_000, read: 40_000, unknown: 20, after: 'ffffffff-ffff-4fff-8fff-ffffffffffff' },
  counts: slots.map(({ begins }) => begins.map(() => 39_999)),
  etag: '',
};

/** What every store of searches promises. */
export function hourStoreContract(open: () => HourStore): void {
  let store: HourStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });

  async function saved(what: StoredSearch): Promise<StoredSearch> {
    const outcome = await store.save(community, what);
    if (outcome === 'conflict') throw new Error('conflict');
    return outcome;
  }

  it('knows nothing of a community for which nobody has looked', async () => {
    expect(await store.load(community)).toBeUndefined();
  });

  it('keeps the largest search whole', async () => {
    const kept = await saved(search);
    expect(kept).toEqual({ ...search, etag: expect.stringMatching(/./) as string });
    expect(await store.load(community)).toEqual(kept);
  });

  it('forgets the counts of one that has ended', async () => {
    const { search: _search, counts: _counts, after: _after, ...rest } = await saved(search);
    const found = await saved({
      ...rest,
      state: 'found',
      slots: [{ weekday: 'monday', time: '09:00', free: 1, worst: 1 }],
    });
    const kept = await store.load(community);
    expect(kept).toEqual(found);
    expect(JSON.stringify(kept)).not.toContain('39999');
  });

  it('lets one of two workers go on who saw the same state', async () => {
    const first = await Promise.all([store.save(community, search), store.save(community, search)]);
    expect(first.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const seen = (await store.load(community))!;
    const second = await Promise.all([1, 2].map((read) => store.save(community, { ...seen, read })));
    expect(second.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect(await store.load(community)).toEqual(second.find((outcome) => outcome !== 'conflict'));
  });
}
