import { randomUUID } from 'node:crypto';
import type { MarkStore } from '../../functions/src/syncRuns/RunStores';

/** What every store of marks promises. */
export function markStoreContract(open: () => MarkStore): void {
  let store: MarkStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });
  const marked = async () => [...new Set((await store.list(community, 10_000)).map(({ personId }) => personId))].sort();

  it('keeps who is marked, more than one page and one transaction of them, until they are cleared', async () => {
    const people = Array.from({ length: 1_150 }, () => randomUUID()).sort();
    await store.add(community, people);
    expect(await marked()).toEqual(people);
    expect(await store.list(community, 7)).toHaveLength(7);
    await store.clear(community, await store.list(community, 10_000));
    expect(await marked()).toEqual([]);
  });

  it('keeps a mark that is set anew while the one before is dealt with', async () => {
    await store.add(community, ['ana', 'ben']);
    const listed = await store.list(community, 100);
    await store.add(community, ['ana']);
    await store.clear(community, listed);
    expect(await marked()).toEqual(['ana']);
  });

  it('clears what is there when somebody else has cleared a part of it', async () => {
    await store.add(community, ['ana', 'ben', 'cem']);
    const listed = await store.list(community, 100);
    await store.clear(
      community,
      listed.filter(({ personId }) => personId === 'ben'),
    );
    await store.clear(community, listed);
    expect(await marked()).toEqual([]);
  });

  it('names the communities that have any', async () => {
    const other = randomUUID();
    await store.add(community, ['ana', 'ben']);
    await store.add(other, ['ana']);
    expect(await store.communities()).toEqual(expect.arrayContaining([community, other]));
    await store.clear(other, await store.list(other, 10));
    expect(await store.communities()).not.toContain(other);
    expect(await store.communities()).toContain(community);
  });
}
