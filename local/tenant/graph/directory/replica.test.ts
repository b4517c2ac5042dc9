import { digitalPracticeGroupId, people } from '../../../seed';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const practice = `/groups/${digitalPracticeGroupId}`;
const reference = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` });

describe('with a lag of a minute', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant({ directoryWeather: { lagMs: 60_000 } });
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  const tool = (method: string, path: string, body?: unknown): Promise<Reply> =>
    ask(tenant, method, `/_tenant${path}`, { body });
  const afterTheLag = () => tool('PUT', '/clock', { advance: 'PT61S' });
  const ids = async (path = `${practice}/members`): Promise<string[]> =>
    (await graph('GET', `${path}?$select=id&$top=999`)).body.value.map(({ id }: { id: string }) => id);

  it('a new member and one who has gone show later, though the write was carried out', async () => {
    expect((await graph('POST', `${practice}/members/$ref`, reference(people.margaret.id))).status).toBe(204);
    expect((await graph('DELETE', `${practice}/members/${people.sian.id}/$ref`)).status).toBe(204);
    expect(await ids()).toContain(people.sian.id);
    expect(await ids()).not.toContain(people.margaret.id);
    // A write goes to the truth: nothing is doubled by whoever believes the read.
    expect((await graph('POST', `${practice}/members/$ref`, reference(people.margaret.id))).status).toBe(400);
    expect((await graph('DELETE', `${practice}/members/${people.sian.id}/$ref`)).status).toBe(404);
    const groupsOf = async (id: string) => await ids(`/users/${id}/memberOf`);
    expect(await groupsOf(people.sian.id)).toContain(digitalPracticeGroupId);
    expect(await groupsOf(people.margaret.id)).toEqual([]);

    await afterTheLag();
    expect(await ids()).not.toContain(people.sian.id);
    expect(await ids()).toContain(people.margaret.id);
    expect(await groupsOf(people.margaret.id)).toEqual([digitalPracticeGroupId]);
  });

  it('a changed, a deleted and a new person show later', async () => {
    await tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Pilot', userPrincipalName: 'sian.pilot@x.example' });
    await tool('DELETE', `/people/${people.kevin.id}`);
    const { body: made } = await tool('POST', '/people', { displayName: 'Jo', userPrincipalName: 'jo@x.example' });
    const title = async (name: string) => (await graph('GET', `/users/${name}?$select=jobTitle`)).body.jobTitle;
    expect(await title(people.sian.id)).toBe('Content Designer');
    expect(await title(people.sian.userPrincipalName)).toBe('Content Designer');
    expect(await title('sian.pilot@x.example')).toBeUndefined();
    expect(await ids('/users')).toContain(people.kevin.id);
    expect(await ids('/users')).not.toContain(made.id);
    expect((await graph('GET', `/users/${made.id}`)).status).toBe(404);
    await afterTheLag();
    expect(await title('sian.pilot@x.example')).toBe('Pilot');
    expect(await ids('/users')).toEqual(expect.arrayContaining([made.id]));
    expect((await graph('GET', `/users/${people.kevin.id}`)).status).toBe(404);
  });

  it('a group that was just made is not there, and takes no members yet', async () => {
    const maker = graphOf(tenant, { app: 'tools', roles: ['Group.ReadWrite.All'] });
    const { status, body } = await maker('POST', '/groups', {
      displayName: 'Harbour pilots',
      mailNickname: 'HarbourPilots',
      mailEnabled: true,
      securityEnabled: false,
      groupTypes: ['Unified'],
    });
    expect(status).toBe(201);
    expect((await graph('GET', `/groups/${body.id}`)).status).toBe(404);
    const early = await graph('POST', `/groups/${body.id}/members/$ref`, reference(people.sian.id));
    expect([early.status, early.body.error.message]).toEqual([
      400,
      'The source resource object or one of the objects being referenced do not exist.',
    ]);
    await afterTheLag();
    expect((await graph('GET', `/groups/${body.id}`)).body.displayName).toBe('Harbour pilots');
    expect((await graph('POST', `/groups/${body.id}/members/$ref`, reference(people.sian.id))).status).toBe(204);
  });

  it('reads may see the change or not, one after another, when only a share of them lags', async () => {
    await tool('PUT', '/directory', { staleReads: 0.5, seed: 3 });
    await graph('DELETE', `${practice}/members/${people.sian.id}/$ref`);
    const seen = new Set<boolean>();
    for (let i = 0; i < 20; i += 1) seen.add((await ids()).includes(people.sian.id));
    expect(seen).toEqual(new Set([true, false]));
  });

  it('what is wished wrongly is refused', async () => {
    expect((await tool('PUT', '/directory', { lagMs: -1 })).status).toBe(400);
    expect((await tool('PUT', '/directory', { replays: 2 })).status).toBe(400);
    expect((await tool('PUT', '/directory', { rain: 1 })).body.error).toContain('not "rain"');
    expect((await tool('PUT', '/directory', { lagMs: 0 })).body.weather).toMatchObject({ lagMs: 0, staleReads: 1 });
  });
});

describe('groups that are not for everybody', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());
  const change = (body: unknown) => ask(tenant, 'PATCH', `/_tenant${practice}`, { body });
  const add = (asker = graph) => asker('POST', `${practice}/members/$ref`, reference(people.margaret.id));

  it('give a role, and take members from a privileged application only', async () => {
    await change({ isAssignableToRole: true });
    expect((await graph('GET', `${practice}?$select=isAssignableToRole`)).body.isAssignableToRole).toBe(true);
    expect((await add()).status).toBe(403);
    const bind = { 'members@odata.bind': [reference(people.margaret.id)['@odata.id']] };
    expect((await graph('PATCH', practice, bind)).status).toBe(403);
    expect((await graph('DELETE', `${practice}/members/${people.sian.id}/$ref`)).status).toBe(403);
    const roles = ['GroupMember.ReadWrite.All', 'RoleManagement.ReadWrite.Directory'];
    expect((await add(graphOf(tenant, { app: 'tools', roles }))).status).toBe(204);
  });

  it('are filled by a rule, and by nobody else', async () => {
    await change({ membershipRule: '(user.department -eq "Digital")' });
    expect((await graph('GET', practice)).body.groupTypes).toContain('DynamicMembership');
    expect((await add()).status).toBe(403);
  });

  it('hide their members from whoever lacks the permission', async () => {
    await change({ visibility: 'HiddenMembership' });
    expect((await graph('GET', `${practice}/members?$select=id`)).status).toBe(403);
    expect((await graph('GET', `${practice}/owners?$select=id`)).body.value).toHaveLength(2);
    const check = { groupIds: [digitalPracticeGroupId] };
    expect((await graph('POST', `/users/${people.sian.id}/checkMemberGroups`, check)).body.value).toEqual([]);
    const roles = ['GroupMember.Read.All', 'Member.Read.Hidden'];
    const seeing = graphOf(tenant, { app: 'tools', roles });
    expect((await seeing('GET', `${practice}/members?$select=id`)).body.value).toHaveLength(17);
    expect((await seeing('POST', `/users/${people.sian.id}/checkMemberGroups`, check)).body.value).toHaveLength(1);
  });

  it('are deleted and come back with their people', async () => {
    await ask(tenant, 'DELETE', `/_tenant${practice}`);
    expect((await graph('GET', practice)).status).toBe(404);
    expect((await graph('GET', `/users/${people.bethan.id}/memberOf`)).body.value).toEqual([]);
    await ask(tenant, 'POST', `/_tenant${practice}/restore`);
    expect((await graph('GET', `${practice}/members?$select=id`)).body.value).toHaveLength(17);
    expect((await graph('GET', `${practice}/owners?$select=id`)).body.value).toHaveLength(2);
  });

  it('come back for thirty days only', async () => {
    await ask(tenant, 'DELETE', `/_tenant${practice}`);
    await ask(tenant, 'PUT', '/_tenant/clock', { body: { advance: 'P31D' } });
    expect((await ask(tenant, 'POST', `/_tenant${practice}/restore`)).status).toBe(404);
  });
});

describe('getByIds', () => {
  it('gives users and groups by their ids, without those that are unknown', async () => {
    const tenant = await startTenant();
    const ids = [people.sian.id, digitalPracticeGroupId, '00000000-0000-4000-a000-000000000000'];
    expect((await graphOf(tenant)('POST', '/directoryObjects/getByIds', { ids })).status).toBe(403);
    const reader = graphOf(tenant, { app: 'tools', roles: ['Directory.Read.All'] });
    const types = async (body: unknown) =>
      (await reader('POST', '/directoryObjects/getByIds', body)).body.value.map(
        (object: Record<string, unknown>) => object['@odata.type'],
      );
    expect(await types({ ids })).toEqual(['#microsoft.graph.user', '#microsoft.graph.group']);
    expect(await types({ ids, types: ['group'] })).toEqual(['#microsoft.graph.group']);
    await tenant.close();
  });
});
