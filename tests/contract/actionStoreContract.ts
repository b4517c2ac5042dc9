import { randomUUID } from 'node:crypto';
import type { Action } from '../../src/domain/leanCoffee';
import type { ActionStore, StoredAction } from '../../functions/src/leanCoffee/ActionStore';

const ana = { id: '94a4f815-8372-41fd-a4d0-c884ad3cd15f', name: 'Ana' };

function action(sessionId = '2026-03-26'): Action {
  return { id: randomUUID(), text: 'Try it', sessionId, topicId: randomUUID(), owner: ana, due: '2026-04-09' };
}

/** What every store of actions promises. */
export function actionStoreContract(open: () => ActionStore): void {
  let store: ActionStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });

  async function kept(one: Action): Promise<StoredAction> {
    expect(await store.save(community, one, undefined)).toBe('saved');
    const found = await store.find(community, one.id);
    if (!found) throw new Error('the action was not saved');
    return found;
  }
  const all = (stored: readonly StoredAction[]) => stored.map(({ action }) => action);

  it('keeps an action as it was written, each community its own', async () => {
    const [whole, bare] = [action(), { id: randomUUID(), text: 'Bare', sessionId: '2026-03-26' }];
    expect((await kept(whole)).action).toEqual(whole);
    await kept(bare);
    const both = [whole, bare].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect([...all(await store.open(community))].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(both);
    expect(await store.open(randomUUID())).toEqual([]);
    expect(await store.find(randomUUID(), whole.id)).toBeUndefined();
  });

  it('has what is done with its session, and no longer with what is open', async () => {
    const [one, other] = [action(), action('2026-04-23')];
    const done: Action = { ...one, ended: { how: 'done', at: '2026-04-01T09:00:00.000Z' } };
    const [before] = [await kept(one), await kept(other)];
    expect(await store.save(community, done, before)).toBe('saved');
    expect(all(await store.open(community))).toEqual([other]);
    expect(all(await store.ended(community, one.sessionId))).toEqual([done]);
    expect(await store.ended(community, other.sessionId)).toEqual([]);
    expect((await store.find(community, one.id))?.action).toEqual(done);
  });

  it('opens an action again', async () => {
    const one = action();
    await store.save(community, { ...one, ended: { how: 'dropped', at: '2026-04-01T09:00:00.000Z' } }, await kept(one));
    expect(await store.save(community, one, await store.find(community, one.id))).toBe('saved');
    expect(all(await store.open(community))).toEqual([one]);
    expect(await store.ended(community, one.sessionId)).toEqual([]);
  });

  it('refuses a change made from an older state, and a first writing made twice', async () => {
    const one = action();
    const before = await kept(one);
    const words = ['Today', 'Tomorrow', 'Next week'].map((text) => ({ ...one, text }));
    const outcomes = await Promise.all(words.map((wish) => store.save(community, wish, before)));
    expect([...outcomes].sort()).toEqual(['conflict', 'conflict', 'saved']);
    expect(await store.save(community, one, undefined)).toBe('conflict');
    expect(all(await store.open(community))).toEqual([words[outcomes.indexOf('saved')]]);
    const ended: Action = { ...one, ended: { how: 'done', at: '2026-04-01T09:00:00.000Z' } };
    expect(await store.save(community, ended, before)).toBe('conflict');
    expect(await store.ended(community, one.sessionId)).toEqual([]);
  });
}
