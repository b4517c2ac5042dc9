import { digitalPracticeGroupId, siteOfGroup } from '../../../seed';
import { followDelta } from '../../testing/followDelta';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const { id: siteId, path: sitePath } = siteOfGroup(digitalPracticeGroupId);
const lists = `/sites/${siteId}/lists`;
const codeOf = ({ status, body }: Reply): [number, string] => [status, body.error?.code];
const part = { name: 'GuildhallPart', displayName: 'Guildhall', indexed: true, text: {} };

describe('lists of a site', () => {
  let tenant: Tenant;
  /** An application that sets sites up. */
  let installer: GraphAsker;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    installer = graphOf(tenant, { app: 'tools', roles: ['Sites.FullControl.All'] });
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  const makeList = async (): Promise<string> => {
    const columns = [part, { name: 'Hours', number: {} }];
    const { body } = await installer('POST', lists, {
      displayName: 'Tools',
      list: { template: 'genericList' },
      columns,
    });
    return `${lists}/${body.id}`;
  };
  const add = (list: string, fields: Record<string, unknown>): Promise<Reply> =>
    graph('POST', `${list}/items`, { fields });

  it('are the documents and the pages at first, found by id, title and name', async () => {
    const { body } = await graph('GET', lists);
    expect(body.value.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      'Documents',
      'Site Pages',
    ]);
    const ids = ['Site Pages', 'SitePages', body.value[1].id].map((key) => graph('GET', `${lists}/${key}`));
    for (const one of await Promise.all(ids)) expect(one.body.id).toBe(body.value[1].id);
    expect(codeOf(await graph('GET', `${lists}/Nothing`))).toEqual([404, 'itemNotFound']);
  });

  it('are made, renamed and deleted by those who may, once for each title', async () => {
    const list = await makeList();
    expect((await graph('GET', `${list}?$expand=columns`)).body.columns).toContainEqual(
      expect.objectContaining({ ...part, isDeletable: true }),
    );
    expect(codeOf(await installer('POST', lists, { displayName: 'tools' }))).toEqual([409, 'nameAlreadyExists']);
    expect((await installer('PATCH', list, { displayName: 'Toolkit' })).body).toMatchObject({
      displayName: 'Toolkit',
      name: 'Tools',
    });
    expect((await installer('DELETE', `${lists}/Documents`)).status).toBe(403);
    expect((await installer('DELETE', list)).status).toBe(204);
    expect(codeOf(await graph('GET', list))).toEqual([404, 'itemNotFound']);
  });

  it('get columns, whose name stays when what is shown is renamed', async () => {
    const columns = `${lists}/Site Pages/columns`;
    const made = await installer('POST', columns, part);
    expect([made.status, made.body]).toEqual([201, expect.objectContaining(part)]);
    expect(codeOf(await installer('POST', columns, { ...part, displayName: 'Other' }))).toEqual([
      409,
      'nameAlreadyExists',
    ]);
    const renamed = await installer('PATCH', `${columns}/${made.body.id}`, { displayName: 'Part', indexed: false });
    expect(renamed.body).toMatchObject({ name: 'GuildhallPart', displayName: 'Part', indexed: false });
    expect((await installer('POST', columns, { displayName: 'Review on', dateTime: {} })).body.name).toBe(
      'Review_x0020_on',
    );
    const wrong = [
      await installer('POST', columns, { name: 'None' }),
      await installer('POST', columns, { name: 'Two', text: {}, number: {} }),
      await installer('POST', columns, { name: 'Long', indexed: true, text: { allowMultipleLines: true } }),
      await installer('PATCH', `${columns}/${made.body.id}`, { name: 'Another' }),
      await installer('DELETE', `${columns}/Title`),
    ];
    expect(wrong.map(codeOf)).toEqual(Array(5).fill([400, 'invalidRequest']));
    expect((await installer('DELETE', `${columns}/${made.body.id}`)).status).toBe(204);
    expect(codeOf(await graph('GET', `${columns}/GuildhallPart`))).toEqual([404, 'itemNotFound']);
  });

  it('take items with values of their columns, and refuse others', async () => {
    const list = await makeList();
    const made = await add(list, { Title: 'Canvas', GuildhallPart: 'tool', Hours: 2 });
    expect([made.status, made.body]).toEqual([
      201,
      expect.objectContaining({
        id: '1',
        eTag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
        fields: expect.objectContaining({ Title: 'Canvas', GuildhallPart: 'tool', Hours: 2, id: '1' }),
      }),
    ]);
    const unknown = await add(list, { Colour: 'red' });
    expect([...codeOf(unknown), unknown.body.error.message]).toEqual([
      ...[400, 'invalidRequest', "Field 'Colour' is not recognized"],
    ]);
    expect(codeOf(await add(list, { Hours: 'many' }))).toEqual([400, 'invalidRequest']);
    expect(codeOf(await add(list, { Created: '2026-01-01T00:00:00Z' }))).toEqual([400, 'invalidRequest']);
    expect(codeOf(await add(`${lists}/Site Pages`, { Title: 'x' }))).toEqual([400, 'invalidRequest']);
    const { body } = await graph('GET', `${list}/items?$expand=fields($select=Title)`);
    expect(body.value[0].fields).toEqual({ '@odata.etag': made.body.eTag, Title: 'Canvas' });
    expect((await graph('GET', `${list}/items`)).body.value[0].fields).toBeUndefined();
  });

  it('let an item be changed on condition of its version, and keep the earlier ones', async () => {
    const list = await makeList();
    const { eTag } = (await add(list, { Title: 'One' })).body;
    const change = (Title: string, etag: string) =>
      graph('PATCH', `${list}/items/1/fields`, { Title }, { 'if-match': etag });
    expect((await change('Two', eTag)).body.Title).toBe('Two');
    expect(codeOf(await change('Three', eTag))).toEqual([412, 'resourceModified']);
    const { body } = await graph('PATCH', `${list}/items/1`, { fields: { Title: null } });
    expect(body).toMatchObject({ eTag: eTag.replace(',1"', ',3"') });
    expect(body.fields.Title).toBeUndefined();
    const { value } = (await graph('GET', `${list}/items/1/versions?$expand=fields`)).body;
    expect(value.map((one: { id: string; fields: { Title?: string } }) => [one.id, one.fields.Title])).toEqual([
      ['3.0', undefined],
      ['2.0', 'Two'],
      ['1.0', 'One'],
    ]);
    expect((await graph('DELETE', `${list}/items/1`)).status).toBe(204);
    expect(codeOf(await graph('GET', `${list}/items/1`))).toEqual([404, 'itemNotFound']);
    expect((await add(list, { Title: 'Next' })).body.id).toBe('2');
  });

  it('are searched and sorted by indexed columns only, unless the caller takes the risk', async () => {
    const list = await makeList();
    for (const [i, kind] of ['tool', 'page', 'tool'].entries())
      await add(list, { Title: `T${3 - i}`, GuildhallPart: kind, Hours: i });
    const ids = async (query: string, headers = {}): Promise<string[]> =>
      (await graph('GET', `${list}/items?${query}`, undefined, headers)).body.value.map(({ id }: { id: string }) => id);
    expect(await ids("$filter=fields/GuildhallPart eq 'tool'")).toEqual(['1', '3']);
    const refused = await graph('GET', `${list}/items?$filter=fields/GuildhallPart eq 'tool' and fields/Title eq 'T1'`);
    expect([...codeOf(refused), refused.body.error.message]).toEqual([
      400,
      'invalidRequest',
      "Field 'Title' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
    ]);
    const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    expect(await ids('$filter=fields/Hours ge 1&$orderby=fields/Title', prefer)).toEqual(['3', '2']);
    expect((await graph('GET', `${list}/items?$orderby=fields/Title`)).status).toBe(400);
    expect(codeOf(await graph('GET', `${list}/items?$filter=fields/Colour eq 1`))).toEqual([400, 'invalidRequest']);
  });

  it('come by pages, whose links stay good when items go meanwhile', async () => {
    const list = await makeList();
    for (let i = 0; i < 5; i += 1) await add(list, { Title: `${i}` });
    const first = (await graph('GET', `${list}/items?$top=2`)).body;
    await graph('DELETE', `${list}/items/2`);
    const second = (await graph('GET', first['@odata.nextLink'])).body;
    const third = (await graph('GET', second['@odata.nextLink'])).body;
    const ids = [first, second, third].flatMap(({ value }) => value.map(({ id }: { id: string }) => id));
    expect(ids).toEqual(['1', '2', '3', '4', '5']);
    expect(third['@odata.nextLink']).toBeUndefined();
    expect(codeOf(await graph('GET', `${list}/items?$top=0`))).toEqual([400, 'invalidRequest']);
  });

  it('tell what has changed since, each item once as it is now, and what was deleted', async () => {
    const list = await makeList();
    for (let i = 1; i <= 3; i += 1) await add(list, { Title: `${i}` });
    await graph('DELETE', `${list}/items/3`);
    const round = await followDelta(graph, `${list}/items/delta?$expand=fields($select=Title)&$top=1`);
    expect([round.items.map(({ id }) => id), round.pages]).toEqual([
      ['1', '2'],
      [1, 1],
    ]);
    for (const Title of ['a', 'b']) await graph('PATCH', `${list}/items/1/fields`, { Title });
    await graph('DELETE', `${list}/items/2`);
    const { items, deltaLink } = await followDelta(graph, round.deltaLink);
    expect(items).toEqual([
      expect.objectContaining({ id: '1', fields: expect.objectContaining({ Title: 'b' }) }),
      expect.objectContaining({ id: '2', deleted: { state: 'deleted' } }),
    ]);
    expect((await followDelta(graph, deltaLink)).items).toEqual([]);
  });

  it('give a token for later without telling what there is, and want a new start when tokens were withdrawn', async () => {
    const list = await makeList();
    await add(list, { Title: '1' });
    const latest = (await graph('GET', `${list}/items/delta?token=latest`)).body;
    expect(latest.value).toEqual([]);
    await add(list, { Title: '2' });
    expect((await graph('GET', latest['@odata.deltaLink'])).body.value).toMatchObject([{ id: '2' }]);
    await ask(tenant, 'POST', '/_tenant/sites/tokens', { body: {} });
    const gone = await graph('GET', latest['@odata.deltaLink']);
    expect(codeOf(gone)).toEqual([410, 'resyncChangesApplyDifferences']);
    expect((await followDelta(graph, String(gone.headers.get('location')))).items).toHaveLength(2);
    const other = latest['@odata.deltaLink'].replace(list, `${lists}/SitePages`);
    expect(codeOf(await graph('GET', other))).toEqual([400, 'invalidRequest']);
  });

  it('lose a column, or its index, by hand', async () => {
    const list = await makeList();
    await add(list, { GuildhallPart: 'tool' });
    const site = encodeURIComponent(sitePath);
    const tool = `/_tenant/sites/${site}/lists/Tools/columns/GuildhallPart`;
    const filter = `${list}/items?$filter=fields/GuildhallPart eq 'tool'`;
    expect((await ask(tenant, 'PATCH', tool, { body: { displayName: 'X', indexed: false } })).status).toBe(200);
    expect((await graph('GET', filter)).status).toBe(400);
    expect((await ask(tenant, 'DELETE', tool)).status).toBe(204);
    expect((await graph('GET', filter)).body.error.message).toBe("Field 'GuildhallPart' is not recognized");
    expect((await graph('GET', `${list}/items/1?$expand=fields`)).body.fields.GuildhallPart).toBeUndefined();
    expect((await ask(tenant, 'DELETE', tool)).status).toBe(404);
  });
});
