import { randomUUID } from 'node:crypto';
import type { SeriesStore, StoredSeries } from '../../functions/src/series/SeriesStore';

const attendees = Array.from({ length: 1_500 }, (_, one) => `somebody.with.a.long.name.${one}@harbourcoast.example`);
const series: StoredSeries = {
  ...{ id: 'series-1', masterId: 'AAMk/with=slashes+and more', subject: 'Awr ymarfer: Siân’s “hour” 🙂' },
  organiser: { name: 'Siân Dafydd', mail: 'sian.dafydd@harbourcoast.example' },
  ...{ isOurs: false, beginsOn: '2026-03-05', until: '2026-06-30', end: 'owed', endedBy: { name: 'Grace' } },
  attendees,
  dates: [
    { startsAt: '2026-03-05T11:00:00.000Z', endsAt: '2026-03-05T12:00:00.000Z' },
    { startsAt: '2026-03-19T11:00:00.000Z', endsAt: '2026-03-19T12:00:00.000Z', attendees: attendees.slice(0, 3) },
  ],
  ...{ seenAt: '2026-03-01T09:00:00.000Z', etag: '' },
};

/** What every store of adopted series promises. */
export function seriesStoreContract(open: () => SeriesStore): void {
  let store: SeriesStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });

  async function saved(what: StoredSeries): Promise<StoredSeries> {
    const outcome = await store.save(community, what);
    if (outcome === 'conflict') throw new Error('conflict');
    return outcome;
  }

  it('keeps the series of each community, whole, however many people they invite', async () => {
    const kept = await saved(series);
    const second = await saved({ ...series, id: 'series-2', attendees: [] });
    expect(kept).toEqual({ ...series, etag: expect.stringMatching(/./) as string });
    expect(await store.list(community)).toEqual([kept, second]);
    expect(await store.list(randomUUID())).toEqual([]);
  });

  it('keeps less of a series when less is known', async () => {
    const { until: _until, end: _end, ...kept } = await saved(series);
    const shorter = await saved({ ...kept, attendees: [], dates: [], isGone: true });
    expect(await store.list(community)).toEqual([shorter]);
    expect(shorter).not.toHaveProperty('until');
  });

  it('lets one of two change it who saw the same state', async () => {
    const first = await Promise.all([store.save(community, series), store.save(community, series)]);
    expect(first.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const [seen] = await store.list(community);
    const second = await Promise.all(['a', 'b'].map((subject) => store.save(community, { ...seen!, subject })));
    expect(second.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
  });

  it('forgets one that is left, also twice, and does not bring it back by a late change', async () => {
    const kept = await saved(series);
    await store.remove(community, 'series-1');
    await store.remove(community, 'series-1');
    expect(await store.save(community, kept)).toBe('conflict');
    expect(await store.list(community)).toEqual([]);
  });
}
