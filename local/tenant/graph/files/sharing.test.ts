import { digitalPracticeGroupId, harbourAndCoast, siteOfGroup } from '../../../seed';
import { followDelta } from '../../testing/followDelta';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { Reply } from '../../testing/tenantUnderTest';
import { openToolkitSite } from '../../testing/toolkitSite';
import type { ToolkitSite } from '../../testing/toolkitSite';
import type { Tenant } from '../../tenantOptions';

const site = siteOfGroup(digitalPracticeGroupId);
const codeOf = ({ status, body }: Reply): [number, string] => [status, body.error?.code];
const idOf = (key: string): string => harbourAndCoast.personas.find((one) => one.key === key)?.userId ?? '';
const names = ({ body }: Reply): string[] => body.value.map(({ name }: { name: string }) => name);

describe('items with permissions of their own', () => {
  let tenant: Tenant;
  let kit: ToolkitSite;
  let secretId: string;
  beforeEach(async () => {
    tenant = await startTenant();
    kit = await openToolkitSite(tenant);
    await kit.put('Open.md', 'Everybody');
    secretId = (await kit.put('Drawer/Secret.md', 'Few')).body.id;
    await kit.byHand('PUT', 'Drawer/Secret.md', { people: ['guest'] }, '/sharing');
  });
  afterEach(() => tenant.close());
  const item = (): string => `${kit.drive}/items/${secretId}`;

  it('are there for those who are named, for owners and for applications, and for nobody else', async () => {
    const inDrawer = `${kit.drive}/root:/Drawer:/children`;
    for (const graph of [kit.graph, kit.person('facilitator'), kit.person('guest')])
      expect(names(await graph('GET', inDrawer))).toEqual(['Secret.md']);
    const member = kit.person('member');
    expect(names(await member('GET', inDrawer))).toEqual([]);
    const asked = [item(), `${item()}/content`, `${item()}/listItem`, `${item()}/permissions`, `${item()}/versions`];
    const byList = [`${kit.list}/items/3`, `${kit.list}/items/3/fields`, `${kit.list}/items/3/driveItem`];
    for (const path of [...asked, ...byList, `${kit.drive}/root:/Drawer/Secret.md`])
      expect(codeOf(await member('GET', path))).toEqual([404, 'itemNotFound']);
    expect((await member('GET', `${kit.list}/items`)).body.value).toHaveLength(2);
    expect((await kit.person('guest')('GET', `${kit.list}/items`)).body.value).toHaveLength(3);
    expect(codeOf(await member('DELETE', item()))).toEqual([404, 'itemNotFound']);
    expect(codeOf(await kit.put('Drawer/Secret.md', 'Mine', member))).toEqual([403, 'accessDenied']);
    expect(codeOf(await kit.put('Drawer/Secret.md', 'Mine', kit.person('guest')))).toEqual([403, 'accessDenied']);
  });

  it('are trimmed in both deltas, too', async () => {
    const member = kit.person('member');
    const list = await followDelta(member, `${kit.list}/items/delta?$expand=fields`);
    expect(list.items.map(({ id }) => id)).toEqual(['1', '2']);
    const drive = await followDelta(member, `${kit.drive}/root/delta`);
    expect(drive.items.map(({ name }) => name)).toEqual(['root', 'Open.md', 'Drawer']);
    await kit.byHand('PUT', 'Drawer/Secret.md', { people: null }, '/sharing');
    expect((await followDelta(member, list.deltaLink)).items.map(({ id }) => id)).toEqual(['3']);
  });

  it('are pages as well', async () => {
    const pages = `/sites/${site.id}/pages`;
    const path = `/_tenant/documents/${encodeURIComponent(`${site.path}/SitePages/Home.aspx`)}/sharing`;
    expect((await ask(tenant, 'PUT', path, { body: { people: ['guest'] } })).status).toBe(204);
    expect((await kit.person('member')('GET', pages)).body.value).toEqual([]);
    expect((await kit.person('guest')('GET', pages)).body.value).toHaveLength(1);
    const one = await kit.person('member')('GET', `${pages}/${site.homePageId}`);
    expect(codeOf(one)).toEqual([404, 'itemNotFound']);
  });

  it('pass on what they have to what is in them', async () => {
    await kit.byHand('PUT', 'Drawer/Secret.md', { people: null }, '/sharing');
    await kit.byHand('PUT', 'Drawer', { people: ['guest'], role: 'write' }, '/sharing');
    expect((await kit.person('member')('GET', item())).status).toBe(404);
    expect((await kit.put('Drawer/Mine.md', 'x', kit.person('guest'))).status).toBe(201);
    expect(codeOf(await kit.put('Drawer/Mine.md', 'x', kit.person('member')))).toEqual([403, 'accessDenied']);
  });

  it('tell who may do what: everything to owners, to others what is theirs', async () => {
    const permissions = `${kit.drive}/root:/Open.md`;
    const { id } = (await kit.graph('GET', permissions)).body;
    const of = async (as: string) => (await kit.person(as)('GET', `${kit.drive}/items/${id}/permissions`)).body.value;
    expect(await of('member')).toEqual([
      expect.objectContaining({
        roles: ['write'],
        inheritedFrom: expect.objectContaining({ driveId: kit.drive.slice(8) }),
      }),
    ]);
    expect(await of('facilitator')).toHaveLength(3);
    const own = (await kit.graph('GET', `${item()}/permissions`)).body.value;
    expect(own).toEqual([
      expect.objectContaining({
        roles: ['read'],
        grantedToV2: { user: expect.objectContaining({ id: idOf('guest') }) },
      }),
    ]);
  });

  it('are shared by an application that may manage permissions, with people and groups', async () => {
    const recipients = [{ objectId: idOf('outsider') }];
    const invitation = { recipients, roles: ['read'], requireSignIn: true, sendInvitation: false };
    expect(codeOf(await kit.graph('POST', `${item()}/invite`, invitation))).toEqual([403, 'accessDenied']);
    const wide = graphOf(tenant, { app: 'tools', roles: ['Files.ReadWrite.All'] });
    const { body, status } = await wide('POST', `${item()}/invite`, invitation);
    expect([status, body.value[0].roles]).toEqual([200, ['read']]);
    const outsider = kit.person('outsider');
    expect([
      (await outsider('GET', item())).status,
      (await outsider('GET', `${kit.list}/items`)).body.value.length,
    ]).toEqual([200, 1]);
    expect((await kit.put('New.md', 'x', outsider)).status).toBe(403);
    expect((await wide('DELETE', `${item()}/permissions/${body.value[0].id}`)).status).toBe(204);
    expect((await outsider('GET', item())).status).toBe(403);
    const open = (await kit.graph('GET', `${kit.drive}/root:/Open.md`)).body.id;
    await wide('POST', `${kit.drive}/items/${open}/invite`, { ...invitation, retainInheritedPermissions: false });
    expect((await kit.person('member')('GET', `${kit.drive}/items/${open}`)).status).toBe(404);
    expect(
      codeOf(await wide('POST', `${item()}/invite`, { ...invitation, recipients: [{ email: 'nobody@x.example' }] })),
    ).toEqual([400, 'invalidRequest']);
  });

  it('can be read by visitors, and not changed', async () => {
    const members = `/_tenant/sites/${encodeURIComponent(site.path)}/people/members`;
    await ask(tenant, 'PUT', members, { body: { role: 'read' } });
    const member = kit.person('member');
    expect((await member('GET', `${kit.drive}/root:/Open.md`)).status).toBe(200);
    const refused = [
      await kit.put('Open.md', 'Mine', member),
      await member('PATCH', `${kit.list}/items/1/fields`, { Uses: 1 }),
      await member('POST', `${kit.drive}/root:/New.bin:/createUploadSession`, {}),
      await member('POST', `${kit.drive}/root/children`, { name: 'New', folder: {} }),
      await member('POST', `/sites/${site.id}/pages`, {
        '@odata.type': '#microsoft.graph.sitePage',
        name: 'x.aspx',
        title: 'x',
      }),
    ];
    expect(refused.map(codeOf)).toEqual(Array(5).fill([403, 'accessDenied']));
    await ask(tenant, 'PUT', members, { body: { role: null } });
    expect((await kit.put('Open.md', 'Mine', member)).status).toBe(200);
  });
});
