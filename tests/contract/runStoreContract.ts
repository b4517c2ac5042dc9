import { randomUUID } from 'node:crypto';
import type { RunStore, StoredRun } from '../../functions/src/syncRuns/RunStores';
import type { SyncRun } from '../../src/domain/membership';

const names = (count: number) => Array.from({ length: count }, (_, at) => ({ id: randomUUID(), name: `Siân Ó ${at}` }));

function run(day: number, more: Partial<SyncRun> = {}): SyncRun {
  const startedAt = `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`;
  const nothing = { read: 0, added: 0, removed: 0, repaired: 0, failed: [] };
  return { id: randomUUID(), trigger: 'changes', startedAt, state: 'done', ...nothing, ...more };
}

/** What every store of sync runs promises. */
export function runStoreContract(open: () => RunStore): void {
  let store: RunStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });

  async function saved(what: SyncRun, etag = ''): Promise<StoredRun> {
    const outcome = await store.save(community, { run: what, etag });
    if (outcome === 'conflict') throw new Error('conflict');
    return outcome;
  }

  it('keeps the largest run whole', async () => {
    const [added, removed] = [names(1_000), names(1_000)];
    const counts = { because: 'removals', threshold: 20, removals: 1_200, additions: 1_000 } as const;
    const held = { ...counts, added, removed, digest: '1200-1000-abc' };
    const failed = names(200).map((one) => ({ ...one, write: 'add' as const, why: 'personUnknown' as const }));
    const kept = await saved(run(1, { state: 'holding', held, failed }));
    expect(await store.find(community, kept.run.id)).toEqual(kept);
    expect(await store.find(randomUUID(), kept.run.id)).toBeUndefined();
  });

  it('lists the newest first, as many as are asked for', async () => {
    const runs = [run(3), run(1), run(2)];
    for (const one of runs) await saved(one);
    expect((await store.latest(community, 2)).map(({ startedAt }) => startedAt.slice(8, 10))).toEqual(['03', '02']);
    expect(await store.latest(randomUUID(), 2)).toEqual([]);
  });

  it('finds those that have not ended', async () => {
    await saved(run(1));
    const holding = await saved(run(2, { state: 'holding' }));
    const running = await saved(run(3, { state: 'running' }));
    expect(await store.open(community)).toEqual([running, holding]);
    await saved({ ...running.run, state: 'failed' }, running.etag);
    expect(await store.open(community)).toEqual([holding]);
  });

  it('lets one of two hosts go on that saw the same state', async () => {
    const { run: begun, etag } = await saved(run(1, { state: 'running' }));
    const both = await Promise.all([1, 2].map((added) => store.save(community, { run: { ...begun, added }, etag })));
    expect(both.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect(await store.save(community, { run: begun, etag: '' })).toBe('conflict');
  });

  it('keeps what went through without a question, and lets one of two hosts note more', async () => {
    expect(await store.goneThrough(community)).toEqual({ runs: [], etag: '' });
    const ids = names(5_000).map(({ id }) => id);
    const runs = [{ at: '2026-03-01T09:00:00.000Z', removed: ids, added: [], more: { removed: 7, added: 0 } }];
    expect(await store.noteGoneThrough(community, runs, '')).toBe('noted');
    const kept = await store.goneThrough(community);
    expect(kept.runs).toEqual(runs);
    const both = await Promise.all([1, 2].map(() => store.noteGoneThrough(community, [], kept.etag)));
    expect(both.sort()).toEqual(['conflict', 'noted']);
    expect((await store.goneThrough(community)).runs).toEqual([]);
    expect(await store.latest(community, 10)).toEqual([]);
  });

  it('keeps the newest, and what has not ended however old', async () => {
    const holding = await saved(run(1, { state: 'holding' }));
    for (const day of [2, 3, 4]) await saved(run(day));
    await store.trim(community, 2);
    const left = (await store.latest(community, 10)).map(({ startedAt }) => startedAt.slice(8, 10));
    expect(left).toEqual(['04', '03', '01']);
    expect(await store.open(community)).toEqual([holding]);
  });
}
