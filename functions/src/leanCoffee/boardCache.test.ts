import { untouchedBoard } from '../../../src/domain/leanCoffee';
import { BoardCache } from './boardCache';
import type { BoardSnapshot } from './BoardStore';

const key = { communityId: 'c', sessionId: '2026-03-26' };

function boardAt(progress: number): BoardSnapshot {
  return {
    board: untouchedBoard,
    progress,
    ballotVersions: new Map(),
    isUntouched: true,
    actionsVersion: 0,
    tags: undefined,
  };
}

/** A store whose reads end when the test says so. */
function slowStore() {
  const reads: { answer(snapshot: BoardSnapshot): void; fail(): void }[] = [];
  const load = () =>
    new Promise<BoardSnapshot>((resolve, reject) => {
      reads.push({ answer: resolve, fail: () => reject(new Error('planned')) });
    });
  return { load, reads };
}

/** Lets everything that waits for nothing but promises go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the boards a host keeps at hand', () => {
  let now = 0;
  function cacheOver(store: ReturnType<typeof slowStore>): BoardCache {
    return new BoardCache(store, () => now);
  }

  it('are read once for all who look at the same moment, and again a quarter of a second later', async () => {
    const store = slowStore();
    const cache = cacheOver(store);
    const lookers = [cache.read(key), cache.read(key), cache.read(key)];
    store.reads[0]?.answer(boardAt(1));
    expect((await Promise.all(lookers)).map(({ progress }) => progress)).toEqual([1, 1, 1]);
    now += 249;
    await cache.read(key);
    expect(store.reads).toHaveLength(1);
    now += 2;
    void cache.read(key);
    expect(store.reads).toHaveLength(2);
  });

  it('are read anew for somebody who has seen more than the kept one shows', async () => {
    const store = slowStore();
    const cache = cacheOver(store);
    const first = cache.read(key);
    store.reads[0]?.answer(boardAt(1));
    await first;
    const seenTwo = cache.read(key, ({ progress }) => progress >= 2);
    store.reads[1]?.answer(boardAt(2));
    expect((await seenTwo).progress).toBe(2);
  });

  it('never answer a fresh look with a read that began before it', async () => {
    const store = slowStore();
    const cache = cacheOver(store);
    const early = cache.read(key);
    const fresh = [cache.readFresh(key), cache.readFresh(key)];
    store.reads[0]?.answer(boardAt(1));
    expect((await early).progress).toBe(1);
    await settled();
    // One more read for both.
    expect(store.reads).toHaveLength(2);
    store.reads[1]?.answer(boardAt(2));
    expect((await Promise.all(fresh)).map(({ progress }) => progress)).toEqual([2, 2]);
  });

  it('are tried again after a read that failed', async () => {
    const store = slowStore();
    const cache = cacheOver(store);
    const failing = cache.read(key);
    const waiting = cache.readFresh(key);
    store.reads[0]?.fail();
    await expect(failing).rejects.toThrow('planned');
    await settled();
    store.reads[1]?.answer(boardAt(1));
    expect((await waiting).progress).toBe(1);
  });
});
