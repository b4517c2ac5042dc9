import { randomUUID } from 'node:crypto';
import type { JoiningReason, MemberRecord } from '../../src/domain/membership';
import type { RosterStore } from '../../functions/src/membership/RosterStore';

const since = '2026-03-02T09:00:00.000Z';
const joined: JoiningReason = { kind: 'joined', since };
const ana: MemberRecord = {
  ...{ id: 'a', name: 'Ana', mail: 'ana@example.org', language: 'cy', jobTitle: 'Product owner' },
  ...{ department: 'Digital', office: 'Caerdydd', guest: false },
  reasons: [joined, { kind: 'lead', since, as: 'owner' }],
  confirmed: true,
};
const bob: MemberRecord = {
  ...{ id: 'b', name: 'Bob' },
  reasons: [],
  left: { at: since, how: 'byThemselves' },
  confirmed: true,
  moved: { to: 'in', at: since, unseen: true },
  owed: { write: 'remove', since, refusals: 0 },
};
const cai: MemberRecord = {
  ...{ id: 'c', name: 'Cai', office: 'Leeds' },
  reasons: [{ kind: 'rule', ruleId: 'products', since }],
  away: { since, how: 'disabled' },
  confirmed: false,
};

const fresh = (...records: MemberRecord[]) => records.map((record) => ({ id: record.id, record, etag: '' }));
/** Ids of people, whom a store may give in any order that it likes. */
const idsOf = (stored: readonly { readonly record: MemberRecord }[]): string[] =>
  stored.map(({ record }) => record.id).sort();

/** What every store of rosters promises. */
export function rosterStoreContract(open: () => RosterStore): void {
  it('gives back every record as it was saved, and as other features see them those who are in', async () => {
    const store = open();
    const community = randomUUID();
    expect(await store.isKnown(community)).toBe(false);
    expect([...(await store.save(community, fresh(ana, bob, cai)))]).toEqual([]);
    expect(await store.isKnown(community)).toBe(true);
    const records = (await store.records(community)).map(({ record }) => record);
    expect(records.sort((one, other) => one.id.localeCompare(other.id))).toEqual([ana, bob, cai]);
    const seen = { id: 'a', name: 'Ana', mail: 'ana@example.org', role: 'lead', language: 'cy', active: true };
    expect(await store.load(community)).toEqual([seen]);
    expect(await store.find(community, 'a')).toEqual(seen);
    expect(await store.find(community, 'b')).toBeUndefined();
    expect(idsOf([...(await store.recordsOf(community, ['b', 'c', 'nobody'])).values()])).toEqual(['b', 'c']);
    expect(idsOf(await store.owing(community))).toEqual(['b']);
  });

  it('tells whose record has changed meanwhile, and saves all others', async () => {
    const store = open();
    const community = randomUUID();
    await store.save(community, fresh(ana, bob, cai));
    const before = await store.recordsOf(community, ['a', 'b', 'c']);
    const change = (id: string, record: MemberRecord | undefined) => ({ id, record, etag: before.get(id)!.etag });
    await store.save(community, [change('b', { ...bob, left: { at: since, how: 'removedInTeams' } })]);
    const dee = { ...cai, id: 'd', name: 'Dee' };
    const late = await store.save(
      community,
      [
        change('a', { ...ana, name: 'Anna' }),
        change('b', { ...bob, name: 'Bobby' }),
        change('c', undefined),
        ...fresh({ ...ana, name: 'Another Ana' }, dee),
      ].filter(({ id, etag }) => id !== 'a' || etag !== ''),
    );
    expect([...late]).toEqual(['b']);
    expect(idsOf(await store.records(community))).toEqual(['a', 'b', 'd']);
    expect((await store.recordsOf(community, ['a'])).get('a')?.record.name).toBe('Anna');
    expect([...(await store.save(community, fresh(ana)))]).toEqual(['a']);
    expect([...(await store.save(community, [change('c', undefined), change('b', undefined)]))].sort()).toEqual([
      'b',
      'c',
    ]);
    expect((await store.recordsOf(community, ['b'])).get('b')?.record.left?.how).toBe('removedInTeams');
  });

  it('lets one of two through who change the same record at the same time', async () => {
    const community = randomUUID();
    const outcomes = await Promise.all([open().save(community, fresh(ana)), open().save(community, fresh(ana))]);
    expect(outcomes.map(({ size }) => size).sort()).toEqual([0, 1]);
  });

  it('holds more people than one page or one transaction', async () => {
    const store = open();
    const community = randomUUID();
    const people = Array.from({ length: 1_050 }, (_, index) => ({ ...ana, id: `p${index}` }));
    await store.save(community, fresh(people[999]!));
    expect([...(await store.save(community, fresh(...people)))]).toEqual(['p999']);
    expect(await store.load(community)).toHaveLength(1_050);
    expect((await store.summary(community)).size).toBe(1_050);
    expect(await store.find(community, 'p1049')).toBeDefined();
  });

  it('knows the communities of a person, those left and forgotten too', async () => {
    const store = open();
    const [first, second] = [randomUUID(), randomUUID()];
    const id = randomUUID();
    expect(await store.communitiesOf(id)).toEqual([]);
    await store.save(first, fresh({ ...ana, id }));
    await store.save(second, fresh({ ...bob, id }));
    const { etag } = (await store.recordsOf(second, [id])).get(id)!;
    await store.save(second, [{ id, record: undefined, etag }]);
    expect([...(await store.communitiesOf(id))].sort()).toEqual([first, second].sort());
  });

  it('sums up who is in as of now, after every change', async () => {
    const store = open();
    const community = randomUUID();
    const by = { rule: 0, joined: 0, invited: 0, addedInTeams: 0, lead: 0 };
    expect(await store.summary(community)).toEqual({ size: 0, by, leads: [], places: [] });
    await store.save(community, fresh(ana, bob, cai));
    const leads = [{ id: 'a', name: 'Ana', as: 'owner' }];
    const one = { size: 1, by: { ...by, joined: 1 }, leads, places: ['Caerdydd'] };
    expect(await store.summary(community)).toEqual(one);
    // What another host has changed since counts too.
    const { etag } = (await store.recordsOf(community, ['c'])).get('c')!;
    const { away: _back, ...back } = cai;
    await open().save(community, [{ id: 'c', record: back, etag }]);
    expect(await store.summary(community)).toMatchObject({ size: 2, places: ['Caerdydd', 'Leeds'] });
    const a = (await store.recordsOf(community, ['a'])).get('a')!;
    await store.save(community, [{ id: 'a', record: undefined, etag: a.etag }]);
    expect(await store.summary(community)).toEqual({ size: 1, by: { ...by, rule: 1 }, leads: [], places: ['Leeds'] });
  });
}

/** A row of the version before reasons, as it was written then. */
export interface EarlierRow {
  readonly id: string;
  readonly name: string;
  readonly mail?: string;
  readonly role: 'lead' | 'member';
  readonly active: boolean;
}

/**
 * What a store promises that stands where the version before reasons has written.
 * @param write - writes such rows
 */
export function earlierRosterContract(
  open: () => RosterStore,
  write: (communityId: string, rows: readonly EarlierRow[]) => Promise<void>,
): void {
  it('loses nobody in an upgrade: they are in as people of the group, and away if their account was disabled', async () => {
    const community = randomUUID();
    const [lead, member, leaver] = [randomUUID(), randomUUID(), randomUUID()];
    await write(community, [
      { id: lead, name: 'Ana', mail: 'ana@example.org', role: 'lead', active: true },
      { id: member, name: 'Bob', role: 'member', active: true },
      { id: leaver, name: 'Kevin', role: 'member', active: false },
    ]);
    const store = open();
    expect(await store.isKnown(community)).toBe(true);
    expect(await store.find(community, lead)).toEqual({
      ...{ id: lead, name: 'Ana', mail: 'ana@example.org', role: 'lead', active: true },
    });
    expect((await store.load(community)).map(({ id }) => id).sort()).toEqual([lead, member].sort());
    expect(await store.summary(community)).toMatchObject({ size: 2, leads: [{ id: lead, as: 'owner' }] });
    const records = await store.recordsOf(community, [member, leaver]);
    expect(records.get(member)?.record).toMatchObject({ confirmed: true, reasons: [{ kind: 'addedInTeams' }] });
    expect(records.get(leaver)?.record).toMatchObject({ confirmed: true, away: { how: 'disabled' } });
    // One whose record is written anew is as it was written.
    const { record, etag } = records.get(member)!;
    await store.save(community, [{ id: member, record: { ...record, reasons: [joined] }, etag }]);
    expect((await store.recordsOf(community, [member])).get(member)?.record.reasons).toEqual([joined]);
  });

  it('finds the communities of people of the version before', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const id = randomUUID();
    await write(first, [{ id, name: 'Ana', role: 'lead', active: true }]);
    await write(second, [{ id, name: 'Ana', role: 'member', active: false }]);
    expect([...(await open().communitiesOf(id))].sort()).toEqual([first, second].sort());
  });
}
