import { randomUUID } from 'node:crypto';
import { openDirectory } from '../../functions/src/directory';
import { dataAndDevOpsGroupId, digitalPracticeGroupId, people, serviceDesignersGroupId } from '../../local/seed';
import { groupIds, openDirectoryWorld, type DirectoryWorld } from './directoryWorld';

const minutes = (count: number): string => `PT${count}M`;

describe('reading the directory', () => {
  let world: DirectoryWorld;
  beforeEach(async () => {
    world = await openDirectoryWorld();
  });
  afterEach(() => world.close());
  const facts = async (id: string) => (await world.directory.organisation.factsOf([id])).get(id);
  const expectRight = async (): Promise<void> => {
    expect(await world.titles()).toEqual(await world.trueTitles());
    for (const id of groupIds) expect(await world.peopleIn(id)).toEqual(await world.truePeopleIn(id));
  };

  it('lists everybody once, and each group, and then asks for what has changed only', async () => {
    await world.read();
    await expectRight();
    const first = world.requests().filter((request) => !request.includes('token'));
    expect(first.filter((request) => request === 'GET /users')).toHaveLength(1);
    expect(first.filter((request) => request.includes('/members'))).toHaveLength(groupIds.length);
    expect(first.filter((request) => request === 'GET /groups')).toHaveLength(1);
    expect(first.filter((request) => request.endsWith('/delta'))).toHaveLength(2);
    world.tenant.recording.clear();
    await world.tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Head of Content' });
    await world.read();
    expect(
      world
        .requests()
        .filter((request) => request.startsWith('GET /'))
        .sort(),
    ).toEqual(['GET /groups/delta', 'GET /users/delta']);
    expect((await facts(people.sian.id))?.jobTitle).toBe('Head of Content');
  });

  it('counts what people have on the way, so that no host has to for the first lead who asks', async () => {
    await world.read();
    const counted = await world.parts.state.known();
    expect(counted?.jobTitles).toContain('Data Engineer');
    expect(await openDirectory(world.parts).organisation.known()).toEqual(counted);
  });

  it('tells what was and what is, and tells nothing twice', async () => {
    await world.read();
    world.follower.personChanges.length = 0;
    const before = await facts(people.sian.id);
    await world.tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Head of Content' });
    await world.tool('PATCH', `/people/${people.sian.id}`, { mobilePhone: '1' }).catch(() => undefined);
    await world.read();
    await world.read();
    expect(world.follower.personChanges).toEqual([
      { id: people.sian.id, before, after: { ...before, jobTitle: 'Head of Content' } },
    ]);
  });

  it('says while a round of several pages is under way, so that nobody judges a part of it', async () => {
    await world.read();
    await world.tool('PUT', '/directory', { emptyPages: 1, seed: 1 });
    await world.tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Head of Content' });
    const { organisation } = world.directory;
    const { sink } = world.parts;
    const note = sink.note.bind(sink);
    const seen: boolean[] = [];
    sink.note = async (persons, groups) => {
      seen.push(await organisation.isBeingRead());
      return note(persons, groups);
    };
    expect(await organisation.isBeingRead()).toBe(false);
    await world.read();
    expect(seen).toEqual([true]);
    expect(await organisation.isBeingRead()).toBe(false);
  });

  it('tells that somebody is gone before they vanish from a group, and of both when they are restored', async () => {
    await world.read();
    const order: string[] = [];
    const { sink } = world.parts;
    const note = sink.note.bind(sink);
    sink.note = (persons, groups) => {
      order.push(...persons.map(({ after }) => (after ? 'back' : 'gone')), ...groups.map(() => 'group'));
      return note(persons, groups);
    };
    await world.tool('DELETE', `/people/${people.sian.id}`);
    await world.read();
    expect(order.slice(0, 2)).toEqual(['gone', 'group']);
    expect(await facts(people.sian.id)).toBeUndefined();
    order.length = 0;
    await world.tool('POST', `/people/${people.sian.id}/restore`);
    await world.read();
    expect(order.slice(0, 2)).toEqual(['back', 'group']);
    await expectRight();
  });

  it.each(['expired', 'reset'])('lists everybody and compares when its links are %s', async (as) => {
    await world.read();
    await world.tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Head of Content' });
    await world.tool('DELETE', `/people/${people.callum.id}`);
    await world.tool('PUT', `/people/${people.margaret.id}/groups/${digitalPracticeGroupId}`);
    await world.tool('POST', '/directory/tokens', { as });
    world.follower.personChanges.length = 0;
    await world.read();
    expect(world.follower.personChanges.map(({ id }) => id).sort()).toEqual([people.sian.id, people.callum.id].sort());
    expect(world.events).toContain('directoryLinkLost');
    await expectRight();
  });

  it('lists afresh after a week without a reading', async () => {
    await world.read();
    await world.tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Head of Content' });
    await world.pass('P8D');
    await world.read();
    expect(world.events).toContain('directoryLinkLost');
    await expectRight();
  });

  it('does not believe a page of changes to be outdated by a list that lags behind it', async () => {
    await world.read();
    await world.pass(minutes(15));
    await world.tool('PUT', `/people/${people.margaret.id}/groups/${digitalPracticeGroupId}`);
    await world.tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Head of Content' });
    const { feed } = world.parts;
    // Delta is quick, lists lag.
    const follow = { changedPeople: feed.changedPeople.bind(feed), changedGroups: feed.changedGroups.bind(feed) };
    const withoutLag = async <Value>(work: () => Promise<Value>): Promise<Value> => {
      await world.tool('PUT', '/directory', { lagMs: 0 });
      const done = await work();
      await world.tool('PUT', '/directory', { lagMs: 60_000 });
      return done;
    };
    feed.changedPeople = (link) => withoutLag(() => follow.changedPeople(link));
    feed.changedGroups = (link) => withoutLag(() => follow.changedGroups(link));
    await world.read();
    expect((await facts(people.sian.id))?.jobTitle).toBe('Head of Content');
    const now = await world.directory.organisation.readGroup(digitalPracticeGroupId);
    expect(now).toMatchObject({ members: expect.any(Set) as Set<string> });
    expect(typeof now === 'string' ? now : now.members).toContain(people.margaret.id);
    expect(world.events).toContain('directoryListed');
  });

  it('does not believe at once a list that lacks a fifth of everybody', async () => {
    await world.read();
    const { feed, people: store } = world.parts;
    const many = Array.from({ length: 300 }, () => randomUUID()).map((id) => ({
      ...{ id, etag: '' },
      facts: { id, name: 'Somebody', guest: false, enabled: true, impersonal: false },
    }));
    await store.save(many);
    const list = feed.listPeople.bind(feed);
    await world.tool('POST', '/directory/tokens', { as: 'expired' });
    await world.read();
    expect(world.events).toContain('directoryListDoubted');
    expect((await facts(many[0]!.id))?.name).toBe('Somebody');
    feed.listPeople = list;
    await world.read();
    expect(await facts(many[0]!.id)).toBeUndefined();
    await expectRight();
  });

  it('reads a group that becomes allowed at once, and forgets one that is not allowed any more', async () => {
    const group = await world.tool<{ id: string }>('POST', '/groups', { displayName: 'Test Engineers' });
    await world.tool('PUT', `/people/${people.sian.id}/groups/${group.id}`);
    await world.read();
    expect(await world.peopleIn(group.id)).toBeUndefined();
    expect(await world.directory.organisation.readGroup(group.id)).toBe('groupNotAllowed');
    world.allowed.push(group.id);
    await world.read();
    expect(await world.peopleIn(group.id)).toEqual({ members: [people.sian.id], owners: [] });
    await world.tool('PUT', `/people/${people.grace.id}/groups/${group.id}`);
    await world.read();
    expect((await world.peopleIn(group.id))?.members).toHaveLength(2);
    world.allowed.pop();
    await world.read();
    expect(await world.parts.groups.find(group.id)).toBeUndefined();
    world.tenant.recording.clear();
    await world.tool('DELETE', `/people/${people.grace.id}/groups/${group.id}`);
    await world.read();
    expect(world.tenant.recording.entries().some((entry) => JSON.stringify(entry).includes(group.id))).toBe(false);
  });

  it('keeps out a group that roles can be given to, from then on when it becomes one', async () => {
    const name = { displayName: 'Global Readers', isAssignableToRole: true };
    const group = await world.tool<{ id: string }>('POST', '/groups', name);
    world.allowed.push(group.id);
    await world.read();
    expect(await world.directory.organisation.keptOut(group.id)).toBe('roleAssignable');
    expect((await world.directory.organisation.groups()).map(({ id }) => id)).not.toContain(group.id);
    expect(await world.directory.organisation.readGroup(group.id)).toBe('groupNotAllowed');
    await world.tool('PATCH', `/groups/${serviceDesignersGroupId}`, { isAssignableToRole: true });
    await world.read();
    expect(await world.directory.organisation.keptOut(serviceDesignersGroupId)).toBe('roleAssignable');
    expect(await world.peopleIn(serviceDesignersGroupId)).toBeUndefined();
    world.tenant.recording.clear();
    await world.tool('PUT', `/people/${people.margaret.id}/groups/${serviceDesignersGroupId}`);
    await world.read();
    await world.tool('DELETE', `/people/${people.margaret.id}/groups/${serviceDesignersGroupId}`);
    world.tenant.recording.clear();
    await world.read();
    const asked = world.tenant.recording.entries().map((entry) => JSON.stringify(entry.responseBody ?? ''));
    expect(asked.join()).not.toContain(serviceDesignersGroupId);
    // An administrator hears of it when it stays so.
    await world.pass('PT2H');
    expect((await world.directory.failures.list()).map(({ reason }) => reason)).toEqual(['roleAssignable']);
  });

  it('sees a group that hides its members, and does not read it', async () => {
    await world.tool('PATCH', `/groups/${serviceDesignersGroupId}`, { visibility: 'HiddenMembership' });
    await world.read();
    const { organisation } = world.directory;
    expect((await organisation.groups()).find(({ id }) => id === serviceDesignersGroupId)?.hiddenMembers).toBe(true);
    expect(await organisation.group(serviceDesignersGroupId)).toBeUndefined();
  });

  it('keeps a deleted group out, and reads it again when it is restored', async () => {
    await world.read();
    await world.tool('DELETE', `/groups/${dataAndDevOpsGroupId}`);
    await world.read();
    expect(await world.directory.organisation.keptOut(dataAndDevOpsGroupId)).toBe('unknown');
    expect(await world.directory.organisation.group(dataAndDevOpsGroupId)).toBeUndefined();
    await world.tool('POST', `/groups/${dataAndDevOpsGroupId}/restore`);
    await world.read();
    await expectRight();
  });

  it('waits for a fresh group that the directory does not know everywhere yet', async () => {
    await world.tool('PUT', '/directory', { lagMs: 60_000 });
    const group = await world.tool<{ id: string }>('POST', '/groups', { displayName: 'Fresh' });
    world.allowed.push(group.id);
    await world.read();
    expect(await world.directory.organisation.keptOut(group.id)).toBe('unknown');
    expect(await world.directory.organisation.readGroup(group.id)).toBe('groupUnknown');
    await world.pass(minutes(2));
    await world.read();
    expect(await world.peopleIn(group.id)).toEqual({ members: [], owners: [] });
  });

  it('tells an administrator when the directory could not be read for an hour, and not after it could', async () => {
    await world.read();
    const list = () => world.directory.failures.list();
    const match = { path: '/delta' };
    await world.tool('POST', '/faults', { match, status: 403, times: 2 });
    await expect(world.read()).rejects.toThrow();
    expect(await list()).toEqual([]);
    await world.pass('PT61M');
    await expect(world.read()).rejects.toThrow();
    const [failure] = await list();
    expect(failure).toMatchObject({
      reason: 'directoryNotRead',
      detail: expect.stringContaining('since 2026-03-02T09:') as string,
    });
    expect(await world.directory.failures.replay(failure!.id)).toBe('replayed');
    expect(world.messages).toHaveLength(1);
    await world.read();
    expect(await list()).toEqual([]);
  });

  it('one host reads at a time; another one comes later or leaves it', async () => {
    const { reader } = world.directory;
    await Promise.all([world.read(), reader.run('tryLater', world.log), world.read()]);
    expect(world.requests().filter((request) => request === 'GET /users')).toHaveLength(1);
    expect(world.messages).toEqual([{ wanted: 'read' }]);
  });
});
