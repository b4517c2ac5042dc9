import { digitalPracticeGroupId, harbourAndCoastWith, people } from '../../seed';
import { ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import type { Reply } from '../testing/tenantUnderTest';
import type { Tenant } from '../tenantOptions';

const members = `/groups/${digitalPracticeGroupId}/members`;

describe('joining and leaving groups by a tool', () => {
  let tenant: Tenant;
  beforeEach(async () => void (tenant = await startTenant()));
  afterEach(() => tenant.close());

  const tool = (method: string, path: string, body?: unknown): Promise<Reply> =>
    ask(tenant, method, `/_tenant${path}`, { body });
  const ids = async (): Promise<string[]> =>
    (await graphOf(tenant)('GET', `${members}?$top=999&$select=id`)).body.value.map(({ id }: { id: string }) => id);

  it('takes a person by id, sign-in name or mail address, and says nothing when it was done before', async () => {
    for (const who of [people.margaret.id, people.margaret.userPrincipalName, people.margaret.mail])
      expect((await tool('PUT', `/people/${who}/groups/${digitalPracticeGroupId}`)).status).toBe(204);
    expect(await ids()).toHaveLength(18);
    for (let i = 0; i < 2; i += 1)
      expect((await tool('DELETE', `/people/${people.sian.mail}/groups/${digitalPracticeGroupId}`)).status).toBe(204);
    expect(await ids()).not.toContain(people.sian.id);
  });

  it('changes many at once, and none of them when one name is wrong', async () => {
    const path = `/groups/${digitalPracticeGroupId}/members`;
    const changed = await tool('POST', path, {
      join: [people.margaret.id, people.nisha.mail],
      leave: [people.sian.id, people.kevin.id, people.fiona.id],
    });
    expect(changed.body).toEqual({ members: 16 });
    const wrong = await tool('POST', path, { join: [people.sian.id, 'nobody'] });
    expect([wrong.status, wrong.body.error]).toEqual([404, 'Nobody in this tenant is "nobody".']);
    expect(await ids()).toHaveLength(16);
    expect((await tool('POST', path, { join: people.sian.id })).status).toBe(400);
    expect((await tool('POST', '/groups/nowhere/members', {})).status).toBe(404);
  });
});

describe('an organisation of a thousand', () => {
  let tenant: Tenant;
  beforeEach(async () => void (tenant = await startTenant({ seed: harbourAndCoastWith(1000) })));
  afterEach(() => tenant.close());

  it('gives all members page by page, each once, and goes on so while people come and go', async () => {
    const graph = graphOf(tenant);
    const everybody = async (top: string): Promise<string[]> => {
      const found: string[] = [];
      for (let next: string | undefined = `${members}?$select=id${top}`; next;) {
        const { body }: Reply = await graph('GET', next);
        found.push(...body.value.map(({ id }: { id: string }) => id));
        next = body['@odata.nextLink'];
      }
      return found;
    };
    for (const top of ['', '&$top=999']) {
      const found = await everybody(top);
      expect([found.length, new Set(found).size]).toEqual([1000, 1000]);
    }
    const leave = (await everybody('')).slice(100, 120);
    await ask(tenant, 'POST', `/_tenant/groups/${digitalPracticeGroupId}/members`, { body: { leave } });
    const join = [people.margaret.id, people.dafydd.id];
    const { body } = await ask(tenant, 'POST', `/_tenant/groups/${digitalPracticeGroupId}/members`, { body: { join } });
    expect(body).toEqual({ members: 982 });
  });
});
