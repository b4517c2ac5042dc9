import { digitalPracticeGroupId, siteOfGroup } from '../../../seed';
import { openToolkitSite } from '../../testing/toolkitSite';
import type { ToolkitSite } from '../../testing/toolkitSite';
import { startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const { id: siteId } = siteOfGroup(digitalPracticeGroupId);
const codeOf = ({ status, body }: Reply): [number, string] => [status, body.error?.code];

describe('a library and its list', () => {
  let tenant: Tenant;
  let kit: ToolkitSite;
  beforeEach(async () => {
    tenant = await startTenant();
    kit = await openToolkitSite(tenant);
  });
  afterEach(() => tenant.close());
  const fieldsOf = async (item: number): Promise<Record<string, unknown>> =>
    (await kit.graph('GET', `${kit.list}/items/${item}/fields`)).body;

  it('are two views of the same: each drive of the site has a list', async () => {
    const { body } = await kit.graph('GET', `/sites/${siteId}/drives?$select=id,name,sharePointIds`);
    expect(body.value.map(({ name }: { name: string }) => name)).toEqual(['Documents', 'Toolkit']);
    expect(kit.list.endsWith(body.value[1].sharePointIds.listId)).toBe(true);
    expect((await kit.graph('GET', `${kit.drive}?$select=name`)).body.name).toBe('Toolkit');
    expect(codeOf(await kit.graph('GET', `/sites/${siteId}/lists/Site Pages/drive`))).toEqual([404, 'itemNotFound']);
  });

  it('hold each file and folder once, under an id of the drive and one of the list', async () => {
    const { body: file } = await kit.put('Guides/Retro.md', '# Retro');
    const items = (await kit.graph('GET', `${kit.list}/items?$expand=fields($select=FileLeafRef,ContentType)`)).body
      .value;
    expect(
      items.map(({ fields }: { fields: Record<string, string> }) => [fields.FileLeafRef, fields.ContentType]),
    ).toEqual([
      ['Guides', 'Folder'],
      ['Retro.md', 'Document'],
    ]);
    const behind = await kit.graph('GET', `${kit.drive}/items/${file.id}/listItem?$expand=fields`);
    expect(behind.body).toMatchObject({
      id: '2',
      webUrl: file.webUrl,
      fields: { FileLeafRef: 'Retro.md', DocIcon: 'md' },
    });
    expect((await kit.graph('GET', `${kit.list}/items/2/driveItem`)).body.id).toBe(file.id);
    const ids = (await kit.graph('GET', `${kit.drive}/items/${file.id}?$select=sharepointIds`)).body.sharepointIds;
    expect(ids).toMatchObject({ listItemId: '2', listItemUniqueId: behind.body.sharepointIds.listItemUniqueId });
    const expanded = await kit.graph('GET', `${kit.drive}/root:/Guides:/children?$expand=listItem($expand=fields)`);
    expect(expanded.body.value[0].listItem.fields.FileLeafRef).toBe('Retro.md');
  });

  it('share versions: columns are written through the list on condition of what both say', async () => {
    const { body: file } = await kit.put('Retro.md', 'one');
    const patch = (fields: object, etag: string) =>
      kit.graph('PATCH', `${kit.list}/items/1/fields`, fields, { 'if-match': etag });
    expect((await patch({ Title: 'Retro', Uses: 3 }, file.eTag)).status).toBe(200);
    expect(codeOf(await patch({ Uses: 4 }, file.eTag))).toEqual([412, 'resourceModified']);
    const now = (await kit.graph('GET', `${kit.drive}/items/${file.id}`)).body;
    expect([now.eTag.slice(-2), now.cTag.slice(-2)]).toEqual(['2"', '1"']);
    await kit.put('Retro.md', 'two!');
    const versions = (await kit.graph('GET', `${kit.drive}/items/${file.id}/versions`)).body.value;
    expect(versions.map(({ id, size }: { id: string; size: number }) => [id, size])).toEqual([
      ...[
        ['3.0', 4],
        ['2.0', 3],
        ['1.0', 3],
      ],
    ]);
    expect(await fieldsOf(1)).toMatchObject({ Title: 'Retro', Uses: 3 });
  });

  it('rename and delete in one place as in the other', async () => {
    const { body: file } = await kit.put('Guides/Retro.md', 'one');
    await kit.put('Guides/Other.md', 'x');
    const rename = (FileLeafRef: string) => kit.graph('PATCH', `${kit.list}/items/2/fields`, { FileLeafRef });
    expect(codeOf(await rename('Other.md'))).toEqual([409, 'nameAlreadyExists']);
    expect(codeOf(await rename('a|b.md'))).toEqual([400, 'invalidRequest']);
    expect((await rename('Retrospective.md')).status).toBe(200);
    expect((await kit.graph('GET', `${kit.drive}/root:/Guides/Retrospective.md`)).body.id).toBe(file.id);
    const moved = await kit.graph('PATCH', `${kit.drive}/items/${file.id}`, {
      name: 'R.md',
      parentReference: { id: 'root' },
    });
    expect([moved.status, await fieldsOf(2)]).toEqual([200, expect.objectContaining({ FileLeafRef: 'R.md' })]);
    const folder = (await kit.graph('GET', `${kit.drive}/root:/Guides`)).body;
    expect((await kit.graph('DELETE', `${kit.drive}/items/${folder.id}`)).status).toBe(204);
    expect((await kit.graph('GET', `${kit.list}/items`)).body.value.map(({ id }: { id: string }) => id)).toEqual(['2']);
    expect((await kit.graph('DELETE', `${kit.list}/items/2`)).status).toBe(204);
    expect((await kit.graph('GET', `${kit.drive}/items/${file.id}`)).status).toBe(404);
  });

  it('give the bytes away at an address that needs no token', async () => {
    const { body } = await kit.put('Retro.md', 'Words');
    const url = body['@microsoft.graph.downloadUrl'];
    const answer = await fetch(url, { headers: { range: 'bytes=1-2' } });
    expect([answer.status, await answer.text(), answer.headers.get('access-control-allow-origin')]).toEqual([
      206,
      'or',
      '*',
    ]);
    expect((await kit.graph('GET', `${kit.drive}/items/${body.id}/content`)).body).toBe('Words');
    expect((await fetch(`${url}x`)).status).toBe(401);
  });

  it('make folders with what was asked for when the name is taken', async () => {
    const make = (name: string, behaviour = 'fail') =>
      kit.graph('POST', `${kit.drive}/root/children`, {
        ...{ name, folder: {}, '@microsoft.graph.conflictBehavior': behaviour },
      });
    expect((await make('Guides')).status).toBe(201);
    expect(codeOf(await make('guides'))).toEqual([409, 'nameAlreadyExists']);
    expect((await make('Guides', 'rename')).body.name).toBe('Guides 1');
    for (const name of ['a/b', 'end.', '~tilde', 'Forms', 'x'.repeat(256), 'bell\u0007'])
      expect(codeOf(await make(name))).toEqual([400, 'invalidRequest']);
    const long = Array.from({ length: 8 }, () => 'y'.repeat(50)).join('/');
    expect(codeOf(await kit.put(`${long}/z.md`, 'x'))).toEqual([400, 'pathIsTooLong']);
  });

  it('let nobody else change what is checked out', async () => {
    const { body: file } = await kit.put('Retro.md', 'one');
    const item = `${kit.drive}/items/${file.id}`;
    expect((await kit.person('facilitator')('POST', `${item}/checkout`)).status).toBe(204);
    expect(codeOf(await kit.put('Retro.md', 'two'))).toEqual([423, 'resourceLocked']);
    expect(codeOf(await kit.graph('PATCH', `${kit.list}/items/1/fields`, { Uses: 1 }))).toEqual([
      423,
      'resourceLocked',
    ]);
    expect((await kit.put('Retro.md', 'three', kit.person('facilitator'))).status).toBe(200);
    expect((await kit.person('facilitator')('POST', `${item}/checkin`, {})).status).toBe(204);
    expect((await kit.put('Retro.md', 'four')).status).toBe(200);
  });

  it('copy a file, told of at an address without a token', async () => {
    const { body: file } = await kit.put('Retro.md', 'Words');
    await kit.graph('PATCH', `${kit.list}/items/1/fields`, { Title: 'Retro' });
    const copy = (name?: string, query = '') =>
      kit.graph('POST', `${kit.drive}/items/${file.id}/copy${query}`, name === undefined ? {} : { name });
    const accepted = await copy('Ours.md');
    const monitor = String(accepted.headers.get('location'));
    const looks = [await (await fetch(monitor)).json(), await (await fetch(monitor)).json()];
    expect([accepted.status, looks[0].status, looks[1].status]).toEqual([202, 'inProgress', 'completed']);
    const made = await kit.graph('GET', `${kit.drive}/items/${looks[1].resourceId}?$expand=listItem($expand=fields)`);
    expect(made.body).toMatchObject({ name: 'Ours.md', size: 5, listItem: { fields: { Title: 'Retro' } } });
    expect(codeOf(await copy())).toEqual([409, 'nameAlreadyExists']);
    expect((await copy('Ours.md', '?@microsoft.graph.conflictBehavior=rename')).status).toBe(202);
    expect((await kit.graph('GET', `${kit.drive}/root:/Ours 1.md`)).status).toBe(200);
  });

  it("copy a file into a person's own library, which nobody else sees", async () => {
    const { body: file } = await kit.put('Retro.md', 'Words');
    const scopes = ['Sites.Selected', 'Files.ReadWrite'];
    const member = kit.person('member', scopes);
    const own = (await member('GET', '/me/drive')).body;
    expect(own).toMatchObject({ driveType: 'business', owner: { user: { displayName: expect.any(String) } } });
    const parentReference = { driveId: own.id, id: 'root' };
    const copy = (graph: GraphAsker) => graph('POST', `${kit.drive}/items/${file.id}/copy`, { parentReference });
    expect((await copy(member)).status).toBe(202);
    const listed = (await member('GET', `/drives/${own.id}/root/children`)).body.value;
    expect(listed).toMatchObject([
      { name: 'Retro.md', createdBy: { user: { displayName: own.owner.user.displayName } } },
    ]);
    expect(codeOf(await copy(kit.person('guest', scopes)))).toEqual([403, 'accessDenied']);
    expect(codeOf(await copy(kit.person('member')))).toEqual([403, 'accessDenied']);
    expect(codeOf(await kit.graph('GET', `/drives/${own.id}/root/children`))).toEqual([403, 'accessDenied']);
    expect(codeOf(await kit.person('outsider', scopes)('GET', `/drives/${own.id}/items/${listed[0].id}`))).toEqual([
      ...[403, 'accessDenied'],
    ]);
  });
});
