import { randomUUID } from 'node:crypto';
import type { Topic } from '../../src/domain/leanCoffee';
import type {
  BoardChange,
  BoardKey,
  BoardSnapshot,
  BoardStore,
  StoredBallot,
} from '../../functions/src/leanCoffee/BoardStore';

export function newBoard(): BoardKey {
  return { communityId: randomUUID(), sessionId: '2026-03-26' };
}

export function topic(id: string = randomUUID()): Topic {
  return {
    id,
    title: `Topic ${id}`,
    proposedAt: '2026-03-20T09:00:00.000Z',
    proposedBy: { kind: 'named', id: 'ana', name: 'Ana' },
  };
}

/** Writes on the board as it is now, again and again until nobody is faster. */
export async function write(store: BoardStore, key: BoardKey, ...changes: BoardChange[]): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await store.commit(key, await store.load(key), changes)) === 'done') return;
  }
  throw new Error('others were always faster');
}

export async function saved(saving: ReturnType<BoardStore['saveBallot']>): Promise<StoredBallot> {
  const outcome = await saving;
  if (typeof outcome === 'string') throw new Error(`the ballot was not saved: ${outcome}`);
  return outcome;
}

/** A board with one topic that people vote on. */
export async function votingBoard(store: BoardStore): Promise<{ key: BoardKey; first: Topic; seen: BoardSnapshot }> {
  const key = newBoard();
  const first = topic();
  await write(store, key, { kind: 'topic', topic: first });
  await write(store, key, { kind: 'phase', phase: 'voting' });
  return { key, first, seen: await store.load(key) };
}

/** Sixteen at a time. */
export async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 16 }, lane));
}

export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
