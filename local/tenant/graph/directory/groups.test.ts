import {
  dataAndDevOpsGroupId,
  digitalPracticeGroupId,
  buildGroup,
  buildPerson,
  harbourAndCoast,
  people,
} from '../../../seed';
import { graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const practicePath = `/groups/${digitalPracticeGroupId}`;
const reference = (id: string): string => `https://graph.microsoft.com/v1.0/directoryObjects/${id}`;

describe('a group', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  const memberIds = async (): Promise<string[]> =>
    (await graph('GET', `${practicePath}/members?$select=id&$top=999`)).body.value.map(({ id }: { id: string }) => id);

  it('is found by id, and in the list of groups', async () => {
    expect((await graph('GET', practicePath)).body).toMatchObject({
      displayName: 'Digital Practice',
      groupTypes: ['Unified'],
      mailEnabled: true,
    });
    const { body } = await graph('GET', "/groups?$select=id&$filter=startswith(displayName,'Data')");
    expect(body.value).toEqual([{ id: dataAndDevOpsGroupId }]);
    expect((await graph('GET', '/groups/00000000-0000-4000-a000-000000000000')).status).toBe(404);
  });

  it('lists its members with their type, without it behind the cast to user', async () => {
    const plain = await graph('GET', `${practicePath}/members?$select=id&$top=1`);
    expect(plain.body.value).toEqual([{ '@odata.type': '#microsoft.graph.user', id: people.bethan.id }]);
    const cast = await graph('GET', `${practicePath}/members/microsoft.graph.user?$select=id,accountEnabled&$top=999`);
    expect(cast.body.value).toHaveLength(17);
    expect(cast.body.value).toContainEqual({ id: people.kevin.id, accountEnabled: false });
  });

  it('lists its owners', async () => {
    const { body } = await graph('GET', `${practicePath}/owners?$select=id`);
    expect(body.value.map(({ id }: { id: string }) => id)).toEqual([people.bethan.id, people.seun.id]);
  });

  it('tells a caller that may not read users only the ids of its members', async () => {
    const reader = graphOf(tenant, { app: 'tools', roles: ['GroupMember.Read.All'] });
    const { body } = await reader(
      'GET',
      `${practicePath}/members/microsoft.graph.user?$select=id,displayName,mail&$top=1`,
    );
    expect(body.value).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: people.bethan.id, displayName: null, mail: null },
    ]);
  });

  it('shows names and addresses but no job titles to a caller with User.ReadBasic.All', async () => {
    const reader = graphOf(tenant, { app: 'tools', roles: ['GroupMember.Read.All', 'User.ReadBasic.All'] });
    const { body } = await reader(
      'GET',
      `${practicePath}/members/microsoft.graph.user?$select=displayName,jobTitle&$top=1`,
    );
    expect(body.value).toEqual([{ id: people.bethan.id, displayName: 'Bethan Morris-Evans', jobTitle: null }]);
  });

  it('filters its members only as an advanced query', async () => {
    const path = `${practicePath}/members/microsoft.graph.user?$select=id&$count=true&$filter=userType eq 'Guest'`;
    expect((await graph('GET', path)).body.error.code).toBe('Request_UnsupportedQuery');
    expect((await graph('GET', path, undefined, { ConsistencyLevel: 'eventual' })).body.value).toEqual([
      { id: people.owain.id },
    ]);
  });

  it('takes a new member, once', async () => {
    const add = () => graph('POST', `${practicePath}/members/$ref`, { '@odata.id': reference(people.margaret.id) });
    expect((await add()).status).toBe(204);
    expect(await memberIds()).toContain(people.margaret.id);
    const again = await add();
    expect([again.status, again.body.error.message]).toEqual([
      400,
      "One or more added object references already exist for the following modified properties: 'members'.",
    ]);
  });

  it('takes nobody who does not exist', async () => {
    const stranger = reference('00000000-0000-4000-a000-000000000000');
    expect((await graph('POST', `${practicePath}/members/$ref`, { '@odata.id': stranger })).status).toBe(404);
    expect((await graph('POST', `${practicePath}/members/$ref`, { '@odata.id': 'margaret' })).status).toBe(400);
  });

  it('loses a member, and says 404 for somebody who is none', async () => {
    expect((await graph('DELETE', `${practicePath}/members/${people.kevin.id}/$ref`)).status).toBe(204);
    expect(await memberIds()).not.toContain(people.kevin.id);
    expect((await graph('DELETE', `${practicePath}/members/${people.kevin.id}/$ref`)).status).toBe(404);
  });

  it('takes several new members in one PATCH, all or none', async () => {
    const patch = (...ids: string[]) => graph('PATCH', practicePath, { 'members@odata.bind': ids.map(reference) });
    const before = await memberIds();
    expect((await patch(people.margaret.id, people.bethan.id)).status).toBe(400);
    expect((await patch(people.margaret.id, '00000000-0000-4000-a000-000000000000')).status).toBe(404);
    expect((await patch(...Array(21).fill(people.margaret.id))).status).toBe(400);
    expect(await memberIds()).toEqual(before);
    expect((await patch(people.margaret.id, people.nisha.id)).status).toBe(204);
    expect(await memberIds()).toEqual([...before, people.margaret.id, people.nisha.id]);
  });

  it('changes its own properties only for a caller that may write groups', async () => {
    expect((await graph('PATCH', practicePath, { displayName: 'Renamed' })).status).toBe(403);
    const writer = graphOf(tenant, { app: 'tools', roles: ['Group.ReadWrite.All'] });
    expect((await writer('PATCH', practicePath, { displayName: 'Renamed' })).status).toBe(204);
    expect((await writer('GET', `${practicePath}?$select=displayName`)).body.displayName).toBe('Renamed');
  });

  it('keeps a page steady when somebody leaves between two pages', async () => {
    const first = await graph('GET', `${practicePath}/members?$select=id&$top=5`);
    const last = first.body.value[4].id;
    await graph('DELETE', `${practicePath}/members/${first.body.value[0].id}/$ref`);
    const second = await graph('GET', first.body['@odata.nextLink']);
    expect(second.body.value[0].id).toBe((await memberIds())[(await memberIds()).indexOf(last) + 1]);
  });

  it('leaves nobody out when the last one of a page leaves before the next one is read', async () => {
    const everybody = await memberIds();
    const first = await graph('GET', `${practicePath}/members?$select=id&$top=5`);
    await graph('DELETE', `${practicePath}/members/${everybody[4]}/$ref`);
    const second = await graph('GET', first.body['@odata.nextLink']);
    expect(second.body.value[0].id).toBe(everybody[5]);
  });
});

describe('a group of 2,500', () => {
  it('comes in pages of 999 with everybody in it once', async () => {
    const crowd = Array.from({ length: 2500 }, (_, i) =>
      buildPerson(
        {
          givenName: 'Sam',
          surname: 'Crowd',
          userPrincipalName: `sam${i}@example.org`,
          jobTitle: null,
          department: null,
          officeLocation: null,
        },
        'example.org',
      ),
    );
    const group = buildGroup({ displayName: 'Crowd', owners: [], members: crowd.map(({ id }) => id) }, 'example.org');
    const tenant = await startTenant({
      seed: { ...harbourAndCoast, users: [...harbourAndCoast.users, ...crowd], groups: [group] },
    });
    const graph = graphOf(tenant);
    const sizes: number[] = [];
    const seen = new Set<string>();
    let next: string | undefined = `/groups/${group.id}/members?$select=id&$top=999`;
    while (next) {
      const { body } = await graph('GET', next);
      sizes.push(body.value.length);
      body.value.forEach(({ id }: { id: string }) => seen.add(id));
      next = body['@odata.nextLink'];
    }
    expect([sizes, seen.size]).toEqual([[999, 999, 502], 2500]);
    await tenant.close();
  });
});
