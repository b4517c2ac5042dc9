import { randomUUID } from 'node:crypto';
import { addReason, noReasons, openBatch } from '../../src/domain/membership';
import type { Asking, AskStore } from '../../functions/src/asking/AskStore';

const at = '2026-03-26T12:00:00.000Z';
const later = '2026-03-27T12:00:00.000Z';

/** What every store of askings promises. */
export function askStoreContract(open: () => AskStore): void {
  let store: AskStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });

  it('keeps what a person was asked and said, unless somebody else was faster', async () => {
    const personId = randomUUID();
    const nothing = await store.person(personId);
    expect(nothing).toEqual({ personId, asked: [], declined: [], counted: [], etag: '' });
    const asked = [{ communityId: community, at, key: 'k', byName: 'Siân', message: 'Come “in”' }];
    const invited = [{ communityId: community, at: later, byName: 'Siân' }];
    const saved = await store.savePerson({ ...nothing, asked, invited, declined: ['c2'], counted: ['c2'] });
    expect(saved).not.toBe('conflict');
    expect(await store.person(personId)).toEqual(saved);
    expect(await store.savePerson(nothing)).toBe('conflict');
    expect(await store.savePerson({ ...nothing, etag: (saved as { etag: string }).etag })).not.toBe('conflict');
    expect(await store.savePerson({ ...nothing, etag: (saved as { etag: string }).etag })).toBe('conflict');
  });

  it('keeps whom a community has chosen, more than one page or transaction of them', async () => {
    const people = new Map(Array.from({ length: 1_050 }, (_, index) => [`p${index}`, { first: at, last: at }]));
    await store.putChosen(community, people);
    await store.putChosen(community, new Map([['p7', { first: at, last: later }]]));
    const chosen = await store.chosen(community);
    expect(chosen.size).toBe(1_050);
    expect(chosen.get('p7')).toEqual({ first: at, last: later });
    expect(await store.chosenPerson(community, 'p7')).toEqual({ first: at, last: later });
    expect(await store.chosenPerson(community, 'p1050')).toBeUndefined();
    expect((await store.chosen(randomUUID())).size).toBe(0);
  });

  it('keeps sums, unless somebody else was faster', async () => {
    const nothing = await store.sums(community);
    expect(nothing).toEqual({ tally: noReasons, etag: '' });
    const tally = addReason(openBatch(noReasons, at), 'noTime', at, later);
    const saved = await store.saveSums(community, { ...nothing, tally, lastMessage: 'Come in' });
    expect(await store.sums(community)).toEqual(saved);
    expect(await store.saveSums(community, nothing)).toBe('conflict');
    expect((await store.chosen(community)).size).toBe(0);
  });

  it('keeps an asking until it is done, and knows it afterwards', async () => {
    const asking: Asking = {
      ...{ key: 'k1', at, by: { id: 'ana', name: 'Ana' }, message: 'Come in', isDone: false },
      personIds: Array.from({ length: 200 }, () => randomUUID()),
    };
    expect(await store.asking(community, 'k1')).toBeUndefined();
    await store.putAsking(community, asking);
    expect(await store.asking(community, 'k1')).toEqual(asking);
    await store.putAsking(community, { ...asking, isDone: true });
    expect((await store.asking(community, 'k1'))?.isDone).toBe(true);
  });
}
