import { buildGroup, buildPerson, digitalPracticeGroupId, harbourAndCoast, people } from '../../../seed';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import { followDelta } from '../../testing/followDelta';
import type { Tenant } from '../../tenantOptions';

const members = `/groups/${digitalPracticeGroupId}/members`;
const removed = (id: string, reason: string) => ({ id, '@removed': { reason } });

/** Some hundred people, all members of one group. */
const crowd = Array.from({ length: 330 }, (_, i) =>
  buildPerson(
    {
      givenName: 'Sam',
      surname: 'Crowd',
      userPrincipalName: `sam${i}@example.org`,
      jobTitle: 'Diver',
      department: null,
      officeLocation: null,
    },
    'example.org',
  ),
);
const crowdGroup = buildGroup({ displayName: 'Crowd', owners: [], members: crowd.map(({ id }) => id) }, 'example.org');
const crowdSeed = { ...harbourAndCoast, users: [...harbourAndCoast.users, ...crowd], groups: [crowdGroup] };

describe('delta', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  const open = async (options: Parameters<typeof startTenant>[0] = {}): Promise<void> => {
    tenant = await startTenant(options);
    graph = graphOf(tenant);
  };
  afterEach(() => tenant.close());

  const tool = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const reply = await ask(tenant, method, `/_tenant${path}`, { body });
    if (reply.status >= 400) throw new Error(String(reply.body.error));
    return reply;
  };
  const follow = (link: string, headers?: Record<string, string>) => followDelta(graph, link, headers);

  it('tells everybody once in pages of 100, then only what has changed', async () => {
    await open({ seed: crowdSeed });
    const first = await follow('/users/delta?$select=displayName,jobTitle,accountEnabled');
    expect(first.pages.slice(0, -1)).toEqual([100, 100, 100]);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(crowdSeed.users.length);
    expect(first.items).toHaveLength(crowdSeed.users.length);

    expect((await follow(first.deltaLink)).items).toEqual([]);
    await tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Head of Content' });
    await tool('PATCH', `/people/${people.kevin.id}`, { city: 'Leeds' });
    const second = await follow(first.deltaLink);
    expect(second.items).toEqual([
      { id: people.sian.id, displayName: people.sian.displayName, jobTitle: 'Head of Content', accountEnabled: true },
    ]);
    expect((await follow(second.deltaLink)).items).toEqual([]);
    // A link can be used again, as after a crash.
    expect((await follow(first.deltaLink)).items).toEqual(second.items);
  });

  it('tells about 250 changes on three pages', async () => {
    await open({ seed: crowdSeed });
    const { deltaLink } = await follow('/users/delta?$select=jobTitle&$deltatoken=latest');
    for (const { id } of crowd.slice(0, 250)) await tool('PATCH', `/people/${id}`, { jobTitle: 'Pilot' });
    const round = await follow(deltaLink);
    expect([round.pages, new Set(round.items.map(({ id }) => id)).size]).toEqual([[100, 100, 50], 250]);
  });

  it('leaves nobody out when people go between two pages', async () => {
    await open({ seed: crowdSeed });
    const { body } = await graph('GET', '/users/delta?$select=id');
    const gone = body.value.slice(90).map(({ id }: { id: string }) => id);
    for (const id of gone) await tool('DELETE', `/people/${id}`);
    const rest = await follow(body['@odata.nextLink']);
    const seen = new Set([...body.value, ...rest.items].map(({ id }) => id));
    expect(crowd.filter(({ id }) => !seen.has(id))).toEqual([]);
    const later = await follow(rest.deltaLink);
    expect(later.items).toEqual(gone.map((id: string) => removed(id, 'changed')));
  });

  it('starts from now without anything that is there', async () => {
    await open();
    const { items, deltaLink } = await follow('/groups/delta?$select=members&$deltaToken=latest');
    expect(items).toEqual([]);
    await tool('DELETE', `/people/${people.sian.mail}/groups/${digitalPracticeGroupId}`);
    await tool('PUT', `/people/${people.margaret.mail}/groups/${digitalPracticeGroupId}`);
    const type = '#microsoft.graph.user';
    expect((await follow(deltaLink)).items).toEqual([
      {
        id: digitalPracticeGroupId,
        'members@delta': [
          { '@odata.type': type, ...removed(people.sian.id, 'deleted') },
          { '@odata.type': type, id: people.margaret.id },
        ],
      },
    ]);
  });

  it('tells of somebody who was deleted, restored and deleted for good, and of their memberships', async () => {
    await open();
    const users = await follow('/users/delta?$select=displayName&$deltatoken=latest');
    const groups = await follow('/groups/delta?$select=displayName,members&$deltatoken=latest');
    await tool('DELETE', `/people/${people.sian.id}`);
    const deleted = await follow(users.deltaLink);
    expect(deleted.items).toEqual([removed(people.sian.id, 'changed')]);
    const without = await follow(groups.deltaLink);
    expect(without.items.find(({ id }) => id === digitalPracticeGroupId)['members@delta']).toEqual([
      expect.objectContaining(removed(people.sian.id, 'deleted')),
    ]);
    expect((await graph('GET', `/users/${people.sian.id}`)).status).toBe(404);

    await tool('POST', `/people/${people.sian.id}/restore`);
    const restored = await follow(deleted.deltaLink);
    expect(restored.items).toEqual([{ id: people.sian.id, displayName: people.sian.displayName }]);
    const again = await follow(without.deltaLink);
    expect(again.items.find(({ id }) => id === digitalPracticeGroupId)['members@delta']).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: people.sian.id },
    ]);

    await tool('DELETE', `/people/${people.sian.id}?forever=true`);
    const erased = await follow(restored.deltaLink);
    expect(erased.items).toEqual([removed(people.sian.id, 'deleted')]);
    await expect(tool('POST', `/people/${people.sian.id}/restore`)).rejects.toThrow('Nobody here');
  });

  it('tells of somebody who was deleted and came back between two rounds as of somebody who is there', async () => {
    await open();
    const { deltaLink } = await follow('/users/delta?$select=id&$deltatoken=latest');
    await tool('DELETE', `/people/${people.sian.id}`);
    await tool('POST', `/people/${people.sian.id}/restore`);
    expect((await follow(deltaLink)).items).toEqual([{ id: people.sian.id }]);
  });

  it('brings a large group again on each page, with more of its members', async () => {
    await open({ seed: crowdSeed });
    const round = await follow('/groups/delta?$select=displayName,members');
    expect(round.items.map((group) => [group.displayName, group['members@delta'].length])).toEqual([
      ['Crowd', 100],
      ['Crowd', 100],
      ['Crowd', 100],
      ['Crowd', 30],
    ]);
    const ids = round.items.flatMap((group) => group['members@delta'].map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(330);
  });

  it('leaves no member of a large group out when somebody leaves between two pages', async () => {
    await open({ seed: crowdSeed });
    const { body } = await graph('GET', '/groups/delta?$select=members');
    await tool('POST', `/groups/${crowdGroup.id}/members`, { leave: crowd.slice(40, 60).map(({ id }) => id) });
    const rest = await follow(body['@odata.nextLink']);
    const told = [...body.value, ...rest.items].flatMap((group) => group['members@delta']);
    expect(new Set(told.map(({ id }: { id: string }) => id)).size).toBe(330);
  });

  it('tells of a group that was deleted, and of its people when it comes back', async () => {
    await open({ seed: crowdSeed });
    const { deltaLink } = await follow('/groups/delta?$select=members&$deltatoken=latest');
    await tool('DELETE', `/groups/${crowdGroup.id}`);
    const gone = await follow(deltaLink);
    expect(gone.items).toEqual([removed(crowdGroup.id, 'changed')]);
    await tool('POST', `/groups/${crowdGroup.id}/restore`);
    const back = await follow(gone.deltaLink);
    expect(back.items.flatMap((group) => group['members@delta'])).toHaveLength(330);
  });

  it('tells of members without $select, of owners only when they are selected', async () => {
    await open();
    const [usual] = (await follow('/groups/delta')).items;
    expect(usual['members@delta']).toHaveLength(17);
    expect(usual).not.toHaveProperty('owners@delta');
    const named = await follow('/groups/delta?$select=displayName,owners');
    expect(named.items[0]['owners@delta'].map(({ id }: { id: string }) => id)).toEqual([
      people.bethan.id,
      people.seun.id,
    ]);
    await tool('PUT', `/groups/${digitalPracticeGroupId}/owners/${people.sian.id}`);
    expect((await follow(named.deltaLink)).items[0]['owners@delta']).toHaveLength(1);
  });

  it('leaves out what was never set, says what became empty, and with return=minimal only what has changed', async () => {
    await open();
    const first = await follow('/users/delta?$select=displayName,companyName,jobTitle');
    const sian = first.items.find(({ id }) => id === people.sian.id);
    expect(Object.keys(sian).sort()).toEqual(['displayName', 'id', 'jobTitle']);
    await tool('PATCH', `/people/${people.sian.id}`, { jobTitle: null });
    const { id, displayName } = people.sian;
    expect((await follow(first.deltaLink)).items).toEqual([{ id, displayName, jobTitle: null }]);
    expect((await follow(first.deltaLink, { prefer: 'return=minimal' })).items).toEqual([{ id, jobTitle: null }]);
  });

  it('is limited to objects by their ids', async () => {
    await open();
    const filter = encodeURIComponent(`id eq '${people.sian.id}' or id eq '${people.kevin.id}'`);
    const first = await follow(`/users/delta?$select=id&$filter=${filter}`);
    expect(first.items).toEqual([{ id: people.sian.id }, { id: people.kevin.id }]);
    await tool('PATCH', `/people/${people.bethan.id}`, { accountEnabled: false });
    await tool('DELETE', `/people/${people.kevin.id}`);
    expect((await follow(first.deltaLink)).items).toEqual([removed(people.kevin.id, 'changed')]);
    expect((await graph('GET', "/users/delta?$filter=jobTitle eq 'Diver'")).status).toBe(400);
    const tooMany = Array.from({ length: 51 }, () => `id eq '${people.sian.id}'`).join(' or ');
    expect((await graph('GET', `/users/delta?$filter=${tooMany}`)).status).toBe(400);
  });

  it('refuses $top, $expand and $orderby, and options beside a token', async () => {
    await open({ seed: crowdSeed });
    for (const option of ['$top=5', '$expand=manager', '$orderby=displayName'])
      expect((await graph('GET', `/users/delta?${option}`)).body.error.code).toBe('Request_UnsupportedQuery');
    const { body } = await graph('GET', '/users/delta?$select=id');
    const { deltaLink } = await follow('/users/delta?$select=id&$deltatoken=latest');
    expect((await graph('GET', `${body['@odata.nextLink']}&$select=id`)).status).toBe(400);
    expect((await graph('GET', `${deltaLink}&$select=id,jobTitle`)).status).toBe(400);
    expect((await graph('GET', `${deltaLink}&$select=id`)).status).toBe(200);
    expect((await graph('GET', deltaLink.replace('/users/', '/groups/'))).body.error.message).toBe(
      'Badly formed token.',
    );
    expect((await graph('GET', '/users/delta?$deltatoken=nonsense')).status).toBe(400);
  });

  it('is called by its full name too', async () => {
    await open();
    for (const name of ['delta()', 'microsoft.graph.delta', 'microsoft.graph.delta()'])
      expect((await follow(`/users/${name}?$select=id`)).items).toHaveLength(harbourAndCoast.users.length);
  });

  it('needs more than the names of people', async () => {
    await open();
    const basic = graphOf(tenant, { app: 'tools', roles: ['User.ReadBasic.All'] });
    expect((await basic('GET', '/users/delta')).status).toBe(403);
    expect((await basic('GET', '/groups/delta')).status).toBe(403);
  });

  it('does not tell who is in a group with hidden membership', async () => {
    await open();
    await tool('PATCH', `/groups/${digitalPracticeGroupId}`, { visibility: 'HiddenMembership' });
    const filter = encodeURIComponent(`id eq '${digitalPracticeGroupId}'`);
    const path = `/groups/delta?$select=displayName,members&$filter=${filter}`;
    expect((await follow(path)).items).toEqual([{ id: digitalPracticeGroupId, displayName: 'Digital Practice' }]);
    const roles = ['GroupMember.Read.All', 'Member.Read.Hidden'];
    const seeing = await followDelta(graphOf(tenant, { app: 'tools', roles }), path);
    expect(seeing.items[0]['members@delta']).toHaveLength(17);
  });

  describe('links', () => {
    it('are good for seven days of the tenant, each new one again', async () => {
      await open();
      const { deltaLink } = await follow('/users/delta?$select=id');
      await tool('PUT', '/clock', { advance: 'P6DT23H' });
      const later = await follow(deltaLink);
      await tool('PUT', '/clock', { advance: 'PT2H' });
      const { status, body } = await graph('GET', deltaLink);
      expect([status, body.error.code]).toEqual([400, 'syncStateNotFound']);
      expect((await follow(later.deltaLink)).items).toEqual([]);
    });

    it('can be withdrawn: too old, or gone with the way to begin again', async () => {
      await open();
      const { deltaLink } = await follow('/users/delta?$select=id,jobTitle');
      await tool('POST', '/directory/tokens', { as: 'expired' });
      expect((await graph('GET', deltaLink)).body.error.code).toBe('syncStateNotFound');
      const second = await follow('/users/delta?$select=id,jobTitle');
      await tool('POST', '/directory/tokens', { as: 'reset', code: 'resyncChangesApplyDifferences' });
      const { status, headers, body } = await graph('GET', second.deltaLink);
      expect([status, body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
      const location = String(headers.get('location'));
      expect(location).toMatch(/\/users\/delta\?\$select=id,jobTitle&\$deltatoken=$/);
      const anew = await follow(location);
      expect(anew.items).toHaveLength(harbourAndCoast.users.length);
      expect((await follow(anew.deltaLink)).items).toEqual([]);
    });
  });

  describe('in bad weather', () => {
    it('has empty pages in between, never two in a row, and misses nothing', async () => {
      await open({ seed: crowdSeed, directoryWeather: { emptyPages: 1 } });
      const round = await follow('/users/delta?$select=id');
      expect(round.pages.map((size) => size > 0)).toEqual([false, true, false, true, false, true, false, true]);
      expect(new Set(round.items.map(({ id }) => id)).size).toBe(crowdSeed.users.length);
      await tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Pilot' });
    });

    it('tells the same twice, on a page and in the next round, and ends at the truth', async () => {
      await open({ directoryWeather: { replays: 1 } });
      await tool('DELETE', `/people/${people.kevin.id}`);
      const first = await follow('/users/delta?$select=id');
      expect(first.items.filter(({ id }) => id === first.items[0].id)).toHaveLength(2);
      expect(first.items).toContainEqual(removed(people.kevin.id, 'changed'));
      await tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Pilot' });
      const { deltaLink } = await follow('/users/delta?$select=jobTitle&$deltatoken=latest');
      expect((await follow(deltaLink)).items).toContainEqual({ id: people.sian.id, jobTitle: 'Pilot' });
    });

    it('tells of a change only when the lag is over', async () => {
      await open({ directoryWeather: { lagMs: 60_000 } });
      const { deltaLink } = await follow('/users/delta?$select=jobTitle&$deltatoken=latest');
      await tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Pilot' });
      const early = await follow(deltaLink);
      expect(early.items).toEqual([]);
      await tool('PUT', '/clock', { advance: 'PT61S' });
      expect((await follow(early.deltaLink)).items).toEqual([{ id: people.sian.id, jobTitle: 'Pilot' }]);
    });

    it('tells of a change once, when now a fast and now a slow part of the directory answers', async () => {
      await open({ directoryWeather: { lagMs: 60_000, staleReads: 0.5, seed: 7 } });
      let link = (await follow('/groups/delta?$select=members')).deltaLink;
      const round = async () => {
        const { items, deltaLink } = await follow(link);
        link = deltaLink;
        return items.flatMap((group) => group['members@delta']);
      };
      await graph('DELETE', `${members}/${people.sian.id}/$ref`);
      const seen: unknown[] = [];
      for (let i = 0; i < 20; i += 1) seen.push(...(await round()));
      await tool('PUT', '/clock', { advance: 'PT2M' });
      seen.push(...(await round()));
      // Once in all: a slow part of the directory does not turn back what a fast one told.
      expect(seen).toEqual([expect.objectContaining(removed(people.sian.id, 'deleted'))]);
    });
  });
});
