import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  apiClientId,
  dataAndDevOpsGroupId,
  digitalPracticeGroupId,
  managedIdentityAppId,
  people,
  siteOfGroup,
} from '../../../seed';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const { id: siteId, path: sitePath, driveId } = siteOfGroup(digitalPracticeGroupId);
const pages = `/sites/${siteId}/pages`;
const codeOf = ({ status, body }: Reply): [number, string] => [status, body.error?.code];
let number = 0;
const aPage = () => ({ '@odata.type': '#microsoft.graph.sitePage', name: `Page${(number += 1)}.aspx`, title: 'Page' });

describe('who may do what on a site', () => {
  let tenant: Tenant;
  let installer: GraphAsker;
  /** Tenants of single tests, which end with them however they go. */
  const further: Tenant[] = [];
  const open = async (overrides: Parameters<typeof startTenant>[0]): Promise<Tenant> => {
    const opened = await startTenant(overrides);
    further.push(opened);
    return opened;
  };
  beforeEach(async () => {
    tenant = await startTenant();
    installer = graphOf(tenant, { app: 'tools', roles: ['Sites.FullControl.All'] });
  });
  afterEach(() => Promise.all([tenant, ...further.splice(0)].map((one) => one.close())));

  const person = (as: string, scopes = ['Sites.Selected']): GraphAsker => graphOf(tenant, { as, scopes });
  /** Statuses of reading, of making a page and of making a list. */
  const tried = async (graph: GraphAsker): Promise<number[]> => [
    (await graph('GET', `/sites/${siteId}`)).status,
    (await graph('POST', pages, aPage())).status,
    (await graph('POST', `/sites/${siteId}/lists`, { displayName: `List ${(number += 1)}` })).status,
  ];
  const allow = (appId: string, role: string | null) =>
    ask(tenant, 'PUT', `/_tenant/sites/${encodeURIComponent(sitePath)}/permissions/${appId}`, { body: { role } });

  it.each([
    ['read', [200, 403, 403]],
    ['write', [200, 201, 403]],
    ['manage', [200, 201, 201]],
    ['fullcontrol', [200, 201, 201]],
    [null, [403, 403, 403]],
  ])('an application with the role %s', async (role, expected) => {
    await allow(managedIdentityAppId, role);
    expect(await tried(graphOf(tenant))).toEqual(expected);
  });

  it('a person may through the API what both may: owners and members, guests too, and nobody else', async () => {
    expect(await tried(person('facilitator'))).toEqual([200, 201, 403]);
    expect(await tried(person('member'))).toEqual([200, 201, 403]);
    expect(await tried(person('guest'))).toEqual([200, 201, 403]);
    expect(await tried(person('outsider'))).toEqual([403, 403, 403]);
    expect(await tried(person('neighbour'))).toEqual([403, 403, 403]);
    await allow(apiClientId, 'fullcontrol');
    expect(await tried(person('facilitator'))).toEqual([200, 201, 201]);
    expect(await tried(person('member'))).toEqual([200, 201, 403]);
    await allow(apiClientId, 'read');
    expect(await tried(person('facilitator'))).toEqual([200, 403, 403]);
    await allow(apiClientId, null);
    expect(await tried(person('facilitator'))).toEqual([403, 403, 403]);
  });

  it('a person who left the group may nothing any more', async () => {
    const graph = person('member');
    expect((await graph('GET', pages)).status).toBe(200);
    await ask(tenant, 'DELETE', `/_tenant/people/${people.sian.id}/groups/${digitalPracticeGroupId}`);
    expect(codeOf(await graph('GET', pages))).toEqual([403, 'accessDenied']);
  });

  it('a person reaches no further with a scope for every site, and nothing without a scope for sites', async () => {
    expect((await person('outsider', ['Sites.ReadWrite.All'])('GET', pages)).status).toBe(403);
    await allow(apiClientId, null);
    expect((await person('member', ['Sites.ReadWrite.All'])('POST', pages, aPage())).status).toBe(201);
    expect((await person('member', ['User.Read'])('GET', pages)).status).toBe(403);
  });

  it('names the person as the one who did it, and the application when it acts by itself', async () => {
    const mine = (await person('member')('POST', pages, aPage())).body;
    const user = { id: people.sian.id, displayName: people.sian.displayName, email: people.sian.mail };
    expect([mine.createdBy, mine.lastModifiedBy]).toEqual([{ user }, { user }]);
    const publish = `${pages}/${mine.id}/microsoft.graph.sitePage/publish`;
    expect((await graphOf(tenant)('POST', publish)).status).toBe(204);
    const { body } = await graphOf(tenant)('GET', `${pages}/${mine.id}/microsoft.graph.sitePage`);
    expect([body.createdBy, body.lastModifiedBy]).toEqual([
      { user },
      { application: { id: managedIdentityAppId, displayName: 'guildhall-functions' } },
    ]);
  });

  it('lets a person put files there, too', async () => {
    const at = `/drives/${driveId}/root:/Mine.md`;
    const put = (as: string) => person(as)('PUT', `${at}:/content`, 'x', { 'content-type': 'text/markdown' });
    expect((await put('guest')).body.createdBy.user.displayName).toBe(people.owain.displayName);
    expect((await person('guest')('GET', `/sites/${siteId}/drive`)).status).toBe(200);
    expect((await put('outsider')).status).toBe(403);
  });

  it('finds a site by its address, and says when there is none', async () => {
    const [host] = siteId.split(',');
    const graph = graphOf(tenant);
    expect((await graph('GET', `/sites/${host}:${sitePath}?$select=id,webUrl`)).body).toEqual({
      '@odata.context': expect.any(String),
      id: siteId,
      webUrl: `${tenant.origin}${sitePath}`,
    });
    expect((await graph('GET', `/sites/${host}:${sitePath}:/lists/Documents`)).body.displayName).toBe('Documents');
    const none = [`/sites/${host}:/sites/none`, `/sites/${host},1,2/pages`, `/sites/${host},1,2/lists`];
    for (const one of none) expect(codeOf(await graph('GET', one))).toEqual([404, 'itemNotFound']);
    expect(codeOf(await graph('GET', `/sites/elsewhere.example:/sites/x`))).toEqual([400, 'invalidRequest']);
  });

  it('is granted, changed and taken away by an application with full control of all sites only', async () => {
    const permissions = `/sites/${siteId}/permissions`;
    expect((await installer('GET', permissions)).body.value).toEqual(
      [managedIdentityAppId, apiClientId].map((id) =>
        expect.objectContaining({
          roles: ['write'],
          grantedToIdentitiesV2: [{ application: expect.objectContaining({ id }) }],
        }),
      ),
    );
    const appId = '89ea5c94-7736-4e25-95ad-3fa95f62b66e';
    const body = { roles: ['read'], grantedToIdentities: [{ application: { id: appId, displayName: 'Time' } }] };
    const made = await installer('POST', permissions, body);
    expect([made.status, made.body.roles]).toEqual([201, ['read']]);
    const one = `${permissions}/${made.body.id}`;
    expect((await installer('PATCH', one, { roles: ['owner'] })).body.roles).toEqual(['fullcontrol']);
    expect(codeOf(await installer('PATCH', one, { roles: ['king'] }))).toEqual([400, 'invalidRequest']);
    expect(codeOf(await installer('POST', permissions, { roles: ['read'] }))).toEqual([400, 'invalidRequest']);
    expect((await installer('DELETE', one)).status).toBe(204);
    expect(codeOf(await installer('GET', one))).toEqual([404, 'itemNotFound']);
    await allow(managedIdentityAppId, 'fullcontrol');
    const refused = [await graphOf(tenant)('GET', permissions), await graphOf(tenant)('POST', permissions, body)];
    expect(refused.map(codeOf)).toEqual(Array(2).fill([403, 'accessDenied']));
  });

  it('holds on one site and not on the next', async () => {
    const other = siteOfGroup(dataAndDevOpsGroupId);
    expect((await person('member')('GET', `/sites/${other.id}/pages`)).status).toBe(403);
    expect((await person('neighbour')('GET', `/sites/${other.id}/pages`)).status).toBe(200);
  });

  it('is told when SharePoint has no room, by what each request costs', async () => {
    const busy = await open({ limits: { sharePointUnitsPerMinute: 5 } });
    const graph = graphOf(busy);
    const { id } = (await graph('POST', pages, aPage())).body;
    const statuses = [];
    for (let i = 0; i < 4; i += 1)
      statuses.push((await graph('GET', `${pages}/${id}/microsoft.graph.sitePage`)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const second = await open({ limits: { sharePointUnitsPerMinute: 3 } });
    const delta = `/sites/${siteId}/lists/Documents/items/delta`;
    const first = await graphOf(second)('GET', delta);
    expect((await graphOf(second)('GET', first.body['@odata.deltaLink'])).status).toBe(200);
    expect((await graphOf(second)('GET', first.body['@odata.deltaLink'])).status).toBe(429);
  });

  it('is remembered with lists and pages over a restart', async () => {
    const journal = path.join(mkdtempSync(path.join(tmpdir(), 'sites-')), 'journal');
    const first = await startTenant({ journal });
    const { id } = (await graphOf(first)('POST', pages, aPage())).body;
    const role = { body: { role: null } };
    await ask(first, 'PUT', `/_tenant/sites/${encodeURIComponent(sitePath)}/permissions/${apiClientId}`, role);
    await first.close();
    const second = await open({ journal });
    expect((await graphOf(second)('GET', `${pages}/${id}`)).status).toBe(200);
    expect((await graphOf(second)('GET', pages)).body.value).toHaveLength(2);
    expect((await graphOf(second, { as: 'member', scopes: ['Sites.Selected'] })('GET', pages)).status).toBe(403);
  });
});
