import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digitalPracticeGroupId, people } from '../../seed';
import { followDelta } from '../testing/followDelta';
import { ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import type { Reply } from '../testing/tenantUnderTest';
import type { Tenant } from '../tenantOptions';

const group = `/groups/${digitalPracticeGroupId}`;

describe('what an administrator does by hand', () => {
  let tenant: Tenant;
  beforeEach(async () => void (tenant = await startTenant()));
  afterEach(() => tenant.close());

  const tool = (method: string, path: string, body?: unknown): Promise<Reply> =>
    ask(tenant, method, `/_tenant${path}`, { body });
  const read = async (path: string) => (await graphOf(tenant)('GET', path)).body;

  it('changes and disables a person, who cannot sign in any more', async () => {
    const changes = { department: 'Harbour', accountEnabled: false };
    expect((await tool('PATCH', `/people/${people.sian.mail}`, changes)).body).toMatchObject(changes);
    expect(await read(`/users/${people.sian.id}?$select=department,accountEnabled`)).toMatchObject(changes);
    expect((await tool('POST', '/token', { as: 'member' })).status).toBe(403);
  });

  it('lets somebody start, once under a name', async () => {
    const jo = { displayName: 'Jo Pilot', userPrincipalName: 'jo@harbourcoast.example', jobTitle: 'Pilot' };
    const made = await tool('POST', '/people', jo);
    expect(made.status).toBe(201);
    expect(await read(`/users/${jo.userPrincipalName}?$select=jobTitle,userType`)).toMatchObject({
      id: made.body.id,
      jobTitle: 'Pilot',
      userType: 'Member',
    });
    expect((await tool('POST', '/people', jo)).status).toBe(409);
    expect((await tool('POST', '/people', { displayName: 'Jo' })).status).toBe(400);
  });

  it('deletes and restores an account, and knows what can come back', async () => {
    expect((await tool('DELETE', `/people/${people.sian.mail}`)).status).toBe(204);
    const { deleted, deletedPeople } = (await tool('GET', '/directory')).body;
    expect(deleted).toEqual([people.sian.id]);
    expect(deletedPeople).toEqual([{ id: people.sian.id, displayName: 'Siân Prydderch' }]);
    expect((await tool('DELETE', `/people/${people.sian.mail}`)).status).toBe(404);
    expect((await tool('POST', `/people/${people.sian.id}/restore`)).status).toBe(204);
    expect((await read(`/users/${people.sian.mail}`)).id).toBe(people.sian.id);
    expect((await tool('POST', `/people/${people.sian.id}/restore`)).status).toBe(404);
  });

  it('makes a group, changes who owns one, and may leave it without an owner', async () => {
    const made = await tool('POST', '/groups', { displayName: 'Harbour pilots', isAssignableToRole: true });
    expect(await read(`/groups/${made.body.id}`)).toMatchObject({
      mailNickname: 'Harbourpilots',
      isAssignableToRole: true,
    });
    for (const owner of [people.bethan, people.seun]) await tool('DELETE', `${group}/owners/${owner.mail}`);
    expect((await read(`${group}/owners?$select=id`)).value).toEqual([]);
    await tool('PUT', `${group}/owners/${people.sian.mail}`);
    expect((await read(`${group}/owners?$select=id`)).value).toHaveLength(1);
  });

  it.each<[string, string, unknown]>([
    ['PATCH', `/people/${people.sian.id}`, { shoeSize: 4 }],
    ['PATCH', `/people/${people.sian.id}`, { accountEnabled: 'no' }],
    ['PATCH', group, { visibility: 'Secret' }],
    ['PATCH', group, { mail: 'x@example.org' }],
    ['POST', '/groups', {}],
    ['POST', '/directory/tokens', { as: 'old' }],
    ['POST', '/directory/tokens', { as: 'reset', code: 'gone' }],
  ])('%s %s with %j is refused with a sentence', async (method, path, body) => {
    const { status, body: answer } = await tool(method, path, body);
    expect([status, typeof answer.error]).toEqual([400, 'string']);
  });

  it.each([
    ['PATCH', '/people/nobody'],
    ['DELETE', '/people/nobody?forever=true'],
    ['DELETE', '/groups/nowhere'],
    ['POST', '/groups/nowhere/restore'],
    ['PUT', `${group}/owners/nobody`],
    ['DELETE', '/subscriptions/none'],
    ['POST', '/subscriptions/none/challenge'],
  ])('%s %s is 404', async (method, path) => expect((await tool(method, path, {})).status).toBe(404));

  it('stands in the journal with everything that delta needs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
    const journal = join(folder, 'tenant.journal');
    const first = await startTenant({ journal });
    const { deltaLink } = await followDelta(graphOf(first), '/groups/delta?$select=members&$deltatoken=latest');
    await ask(first, 'DELETE', `/_tenant/people/${people.sian.id}`);
    await ask(first, 'PUT', '/_tenant/directory', { body: { lagMs: 5 } });
    await first.close();
    const second = await startTenant({ journal });
    const { body } = await ask(second, 'GET', '/_tenant/directory');
    expect(body).toMatchObject({ weather: { lagMs: 5 }, deleted: [people.sian.id] });
    await ask(second, 'PUT', '/_tenant/clock', { body: { advance: 'PT1M' } });
    const { items } = await followDelta(graphOf(second), deltaLink.replace(first.origin, second.origin));
    expect(items.flatMap((one) => one['members@delta'])).toContainEqual(
      expect.objectContaining({ id: people.sian.id, '@removed': { reason: 'deleted' } }),
    );
    await second.close();
    rmSync(folder, { recursive: true });
  });
});
