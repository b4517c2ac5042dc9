import { randomUUID } from 'node:crypto';
import type { GroupStore } from '../../functions/src/directory/GroupStore';
import type { PeopleStore } from '../../functions/src/directory/PeopleStore';
import type { ReadingStore } from '../../functions/src/directory/ReadingStore';
import type { DirectoryFacts } from '../../src/domain/membership';

const at = '2026-03-02T09:00:00.000Z';
const somebody = (id: string, name = 'Siân O’Neill 🙂'): DirectoryFacts => ({
  ...{
    id,
    name,
    mail: 'sian@example.org',
    signInName: 'sian@example.org',
    language: 'cy',
    jobTitle: 'Product manager',
  },
  ...{ guest: false, enabled: true, impersonal: false },
});
/** Many people in one part of the copy. */
const idsOfOnePart = (count: number): readonly string[] =>
  Array.from({ length: count }, () => `c0${randomUUID().slice(2)}`);

/** What every store of people promises. */
export function peopleStoreContract(open: () => PeopleStore): void {
  it('keeps what is known of people, and that some are gone', async () => {
    const store = open();
    const [here, gone] = [randomUUID(), randomUUID()];
    const rows = [
      { id: here, facts: somebody(here), etag: '' },
      { id: gone, toldAt: at, etag: '' },
    ];
    expect(await store.save(rows)).toBe('saved');
    const found = await store.find([here, gone, randomUUID()]);
    const etag = expect.stringMatching(/./) as string;
    expect(found).toEqual(
      new Map([
        [here, { facts: somebody(here), etag }],
        [gone, { toldAt: at, etag }],
      ]),
    );
    const all: string[] = [];
    for await (const some of store.all()) all.push(...some.map(({ id }) => id));
    expect(all).toContain(here);
    expect(all).not.toContain(gone);
    await store.forget(gone, found.get(gone)?.etag ?? '');
    expect((await store.find([gone])).size).toBe(0);
  });

  it('lets one of two change somebody whom both saw the same, and forgets nobody who came back', async () => {
    const store = open();
    const id = randomUUID();
    await store.save([{ id, toldAt: at, etag: '' }]);
    expect(await store.save([{ id, etag: '' }])).toBe('conflict');
    const etag = (await store.find([id])).get(id)?.etag ?? '';
    expect(await store.save([{ id, facts: somebody(id), etag }])).toBe('saved');
    expect(await store.save([{ id, facts: somebody(id, 'Another'), etag }])).toBe('conflict');
    await store.forget(id, etag);
    expect((await store.find([id])).get(id)?.facts).toEqual(somebody(id));
  });

  it('holds more people in one part than one page or one transaction', async () => {
    const store = open();
    const ids = idsOfOnePart(1_050);
    expect(await store.save(ids.map((id) => ({ id, facts: somebody(id), etag: '' })))).toBe('saved');
    const rows = new Set<string>();
    for await (const some of store.rows()) for (const id of some.keys()) rows.add(id);
    expect(ids.every((id) => rows.has(id))).toBe(true);
    expect((await store.find(ids)).size).toBe(1_050);
  });
}

/** What every store of allowed groups promises. */
export function groupStoreContract(open: () => GroupStore): void {
  const group = (id: string) => ({
    ...{ id, name: 'Data and DevOps', hiddenMembers: false, roleAssignable: false, since: at, askedAt: at },
  });

  it('keeps groups, and why they are not read', async () => {
    const store = open();
    const id = randomUUID();
    await store.put({ ...group(id), keptOut: 'unknown' });
    expect(await store.find(id)).toEqual({ ...group(id), keptOut: 'unknown' });
    await store.put({ ...group(id), listedAt: at });
    expect(await store.find(id)).toEqual({ ...group(id), listedAt: at });
    expect((await store.groups()).filter((one) => one.id === id)).toHaveLength(1);
    expect(await store.find(randomUUID())).toBeUndefined();
  });

  it('keeps how people stand to a group, more than one page of them, and forgets them with it', async () => {
    const store = open();
    const id = randomUUID();
    const people = Array.from({ length: 1_050 }, () => randomUUID());
    await store.put(group(id));
    const rows = people.map((personId) => ({ personId, member: true, owner: false, toldAt: at, etag: '' }));
    expect(await store.save(id, rows)).toBe('saved');
    expect((await store.standings(id)).size).toBe(1_050);
    const few = people.slice(0, 3);
    expect([...(await store.standingsOf(id, [...few, randomUUID()])).keys()]).toEqual(few);
    expect((await store.standingsOf(id, people.slice(0, 100))).size).toBe(100);
    await store.forget(id);
    expect((await store.standings(id)).size).toBe(0);
    expect(await store.find(id)).toBeUndefined();
  });

  it('lets one of two change how somebody stands', async () => {
    const store = open();
    const [id, personId] = [randomUUID(), randomUUID()];
    await store.save(id, [{ personId, member: true, owner: false, etag: '' }]);
    const etag = (await store.standings(id)).get(personId)?.etag ?? '';
    const gone = { personId, member: false, owner: false, toldAt: at, etag };
    expect(await store.save(id, [gone])).toBe('saved');
    expect(await store.save(id, [{ ...gone, owner: true }])).toBe('conflict');
    expect((await store.standingsOf(id, [personId])).get(personId)).toMatchObject({ owner: false, toldAt: at });
  });
}

/** What every store of the reading's place promises. */
export function readingStoreContract(open: () => ReadingStore): void {
  it('keeps a place with what is unfinished there, and lets one of two go on', async () => {
    const store = open();
    const before = await store.load();
    const people = Array.from({ length: 250 }, () => randomUUID()).map((id) => ({ id, before: somebody(id) }));
    const place = {
      ...{ peopleLink: '/users/delta?$deltatoken=x', groups: [{ ids: ['g'], link: 'l', readAt: at }], version: 7 },
      unfinished: { people, groups: [{ groupId: 'g', personIds: ['p'] }] },
    };
    const saved = await store.save({ ...place, etag: before.etag });
    expect(saved).toEqual({ ...place, etag: expect.stringMatching(/./) as string });
    expect(await store.load()).toEqual(saved);
    expect(await store.save({ ...place, version: 8, etag: before.etag })).toBe('conflict');
    expect((await store.load()).version).toBe(7);
  });

  it('keeps who stood in a list, however long, each batch once', async () => {
    const store = open();
    const listing = randomUUID();
    const ids = Array.from({ length: 10_989 }, () => randomUUID());
    await store.addListed(listing, 0, ids.slice(0, 5));
    await store.addListed(listing, 0, ids.slice(1));
    await store.addListed(listing, 1, ids.slice(0, 1));
    expect(await store.listed(listing)).toEqual(new Set(ids));
    await store.forgetListed(listing);
    expect((await store.listed(listing)).size).toBe(0);
  });

  it('keeps what people have in the directory, as it was counted last', async () => {
    const store = open();
    const known = { jobTitles: ['Pêr-ddadansoddwr 🙂'], departments: ['Digital'], offices: [], employeeTypes: [] };
    await store.putKnown({ ...known, jobTitles: Array.from({ length: 200 }, (_, index) => `Title ${index}`) });
    await store.putKnown(known);
    expect(await store.known()).toEqual(known);
  });

  it('notes once that a reading is wanted, until it begins', async () => {
    const store = open();
    await store.answer();
    const asked = await Promise.all([store.ask(at), store.ask(at), store.ask(at)]);
    expect(asked.filter(Boolean)).toHaveLength(1);
    await store.answer();
    await store.answer();
    expect(await store.ask(at)).toBe(true);
  });

  it('keeps one subscription for each resource', async () => {
    const store = open();
    await store.putSubscription({ resource: 'users', clientState: 'a' });
    await store.putSubscription({ resource: 'users', clientState: 'b', id: 'x', expiresAt: at });
    await store.putSubscription({ resource: 'groups', clientState: 'c', refusedAt: at });
    expect([...(await store.subscriptions())].sort((a, b) => (a.resource < b.resource ? -1 : 1))).toEqual([
      { resource: 'groups', clientState: 'c', refusedAt: at },
      { resource: 'users', clientState: 'b', id: 'x', expiresAt: at },
    ]);
  });
}
