import { digitalPracticeGroupId, people, siteOfGroup } from '../../../seed';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const { id: siteId, pagesId, path: sitePath, homePageId } = siteOfGroup(digitalPracticeGroupId);
const pages = `/sites/${siteId}/pages`;
const textId = '6f9230af-2a98-4952-b205-9ede4f9ef548';
const canvasOf = (...texts: string[]) => ({
  horizontalSections: [
    {
      ...{ layout: 'oneColumn', id: '1', emphasis: 'none' },
      columns: [
        {
          ...{ id: '1', width: 12 },
          webparts: texts.map((innerHtml, i) => ({ ...(i === 0 && { id: textId }), innerHtml })),
        },
      ],
    },
  ],
});
const aPage = (more: Record<string, unknown> = {}) => ({
  '@odata.type': '#microsoft.graph.sitePage',
  ...{ name: 'Charter.aspx', title: 'Our charter', pageLayout: 'article' },
  canvasLayout: canvasOf('<p>We meet on Thursdays.</p>'),
  ...more,
});
const cast = (id: string): string => `${pages}/${id}/microsoft.graph.sitePage`;
const codeOf = ({ status, body }: Reply): [number, string] => [status, body.error?.code];
/** The first text of a page that was read with its canvas. */
const textsOf = ({ body }: Reply): string[] =>
  body.canvasLayout.horizontalSections[0].columns[0].webparts.map(({ innerHtml }: { innerHtml: string }) => innerHtml);

describe('pages of a site', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  const make = async (more?: Record<string, unknown>): Promise<Reply> => graph('POST', pages, aPage(more));
  const read = (id: string): Promise<Reply> => graph('GET', `${cast(id)}?$expand=canvasLayout`);
  const patch = (id: string, body: Record<string, unknown>, headers = {}): Promise<Reply> =>
    graph('PATCH', cast(id), { '@odata.type': '#microsoft.graph.sitePage', ...body }, headers);
  const publish = (id: string, headers = {}): Promise<Reply> =>
    graph('POST', `${cast(id)}/publish`, undefined, headers);

  it('are one at first: the home page, published', async () => {
    const { body } = await graph('GET', pages);
    expect(body.value).toEqual([
      expect.objectContaining({
        id: homePageId,
        name: 'Home.aspx',
        title: 'Digital Practice',
        pageLayout: 'home',
        publishingState: { level: 'published', versionId: '1.0' },
      }),
    ]);
  });

  it('begin as a draft with what was given, and keep the ids of web parts', async () => {
    const made = await make();
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      '@odata.type': '#microsoft.graph.sitePage',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      eTag: expect.stringMatching(/^"\{[0-9A-F-]{36}\},1"$/),
      webUrl: `${tenant.origin}${sitePath}/SitePages/Charter.aspx`,
      title: 'Our charter',
      publishingState: { level: 'draft', versionId: '0.1' },
      createdBy: { application: { displayName: 'guildhall-functions' } },
    });
    expect(made.body.canvasLayout).toBeUndefined();
    const { body } = await read(made.body.id);
    expect(body.canvasLayout.horizontalSections[0].columns[0].webparts).toEqual([
      { '@odata.type': '#microsoft.graph.textWebPart', id: textId, innerHtml: '<p>We meet on Thursdays.</p>' },
    ]);
  });

  it('go from draft to draft, and by publishing to whole versions', async () => {
    const { id } = (await make()).body;
    const labels: string[] = [];
    const note = async (): Promise<void> =>
      void labels.push((await graph('GET', cast(id))).body.publishingState.versionId);
    await patch(id, { title: 'Charter' });
    await note();
    expect((await publish(id)).status).toBe(204);
    await note();
    await patch(id, { canvasLayout: canvasOf('<p>We meet on Mondays.</p>') });
    await note();
    await publish(id);
    await note();
    await publish(id);
    await note();
    expect(labels).toEqual(['0.2', '1.0', '1.1', '2.0', '2.0']);
    expect((await read(id)).body.title).toBe('Charter');
    expect(textsOf(await read(id))).toEqual(['<p>We meet on Mondays.</p>']);
  });

  it('are changed, published and deleted only on condition of the version that the caller knows, when it names one', async () => {
    const made = (await make()).body;
    const old = { 'if-match': made.eTag };
    const { body: changed } = await patch(made.id, { title: 'Two' }, old);
    expect(changed.eTag).toMatch(/,2"$/);
    const late = [
      await patch(made.id, { title: 'Three' }, old),
      await publish(made.id, old),
      await graph('DELETE', `${pages}/${made.id}`, undefined, old),
    ];
    expect(late.map(codeOf)).toEqual(Array(3).fill([412, 'resourceModified']));
    expect((await read(made.id)).body).toMatchObject({ title: 'Two', eTag: changed.eTag });
    expect((await publish(made.id, { 'if-match': changed.eTag })).status).toBe(204);
  });

  it('have a name that no other has, also in other capitals; one without a name gets one by its title', async () => {
    await make();
    expect(codeOf(await make({ name: 'CHARTER.aspx' }))).toEqual([409, 'nameAlreadyExists']);
    const names = [await make({ name: undefined }), await make({ name: undefined })].map(({ body }) => body.name);
    expect(names).toEqual(['Our-charter.aspx', 'Our-charter(1).aspx']);
  });

  it.each([
    ['no type', { '@odata.type': undefined }],
    ['a name that is no page', { name: 'Charter.html' }],
    ['a name with a folder', { name: 'a/b.aspx' }],
    ['an empty title', { title: ' ' }],
    ['a layout that is none', { canvasLayout: { horizontalSections: [{ layout: 'fiveColumns', columns: [] }] } }],
    ['too many columns', { canvasLayout: { horizontalSections: [{ layout: 'oneColumn', columns: [{}, {}] }] } }],
    [
      'a web part that Graph does not take',
      { canvasLayout: { horizontalSections: [{ columns: [{ webparts: [{ webPartType: textId, data: {} }] }] }] } },
    ],
    [
      'two web parts with one id',
      {
        canvasLayout: {
          horizontalSections: [{ columns: [{ webparts: [1, 2].map(() => ({ id: textId, innerHtml: '' })) }] }],
        },
      },
    ],
  ])('are refused with %s, and nothing is made', async (_why, wrong) => {
    expect(codeOf(await make(wrong))).toEqual([400, 'invalidRequest']);
    expect((await graph('GET', pages)).body.value).toHaveLength(1);
  });

  it('lose what could do harm', async () => {
    const evil =
      '<P onclick="x()">Hi <script>alert(1)</script><a href="java&#115;cript:alert(1)">x</a><a href="https://example.org?a=1&b=2">y</a><custom-tag>z</custom-tag></P>';
    const { id } = (await make({ canvasLayout: canvasOf(evil) })).body;
    expect(textsOf(await read(id))).toEqual(['<p>Hi <a>x</a><a href="https://example.org?a=1&amp;b=2">y</a>z</p>']);
  });

  it('are items of the list Site Pages, with the same number of changes, their columns and their history', async () => {
    const list = `/sites/${siteId}/lists/Site Pages`;
    expect((await graph('GET', list)).body).toMatchObject({ id: pagesId, list: { template: 'webPageLibrary' } });
    const { id, eTag } = (await make()).body;
    const { body: items } = await graph('GET', `${list}/items?$expand=fields`);
    const item = items.value[1];
    expect(item).toMatchObject({ id: '2', fields: { Title: 'Our charter', FileLeafRef: 'Charter.aspx' } });
    expect(item.eTag).toBe(`"${id},1"`);
    expect(eTag).toBe(`"{${id.toUpperCase()}},1"`);
    const changed = await graph('PATCH', `${list}/items/2/fields`, { Title: 'By column' }, { 'if-match': item.eTag });
    expect(changed.body).toMatchObject({ Title: 'By column', _UIVersionString: '0.2' });
    expect((await graph('GET', cast(id))).body).toMatchObject({ title: 'By column', eTag: eTag.replace(',1"', ',2"') });
    await patch(id, { canvasLayout: canvasOf('<p>New.</p>') });
    await publish(id);
    const { body } = await graph('GET', `${list}/items/2/versions?$expand=fields($select=Title,CanvasContent1)`);
    expect(body.value.map((one: { id: string; fields: { Title: string } }) => [one.id, one.fields.Title])).toEqual([
      ['1.0', 'By column'],
      ['0.3', 'By column'],
      ['0.2', 'By column'],
      ['0.1', 'Our charter'],
    ]);
    expect(body.value[0].fields.CanvasContent1).toContain('<p>New.</p>');
    expect(body.value[3].fields.CanvasContent1).toContain('Thursdays');
    expect((await graph('GET', `${list}/items/2/versions/0.1`)).body.publication).toEqual({
      level: 'draft',
      versionId: '0.1',
    });
  });

  it('are gone when they were deleted, as pages and as items', async () => {
    const { id } = (await make()).body;
    expect((await graph('DELETE', `${pages}/${id}`)).status).toBe(204);
    const gone = [
      await graph('GET', cast(id)),
      await graph('GET', `${pages}/${id}`),
      await patch(id, { title: 'x' }),
      await publish(id),
      await graph('GET', `/sites/${siteId}/lists/${pagesId}/items/2`),
    ];
    expect(gone.map(codeOf)).toEqual(Array(5).fill([404, 'itemNotFound']));
    expect((await make()).body.id).not.toBe(id);
  });

  it('are found by name, and give only what is selected', async () => {
    const { id } = (await make()).body;
    const { body } = await graph('GET', `${pages}?$filter=name eq 'Charter.aspx'&$select=id,eTag`);
    expect(body.value).toEqual([
      { '@odata.type': '#microsoft.graph.sitePage', '@odata.etag': expect.any(String), id, eTag: expect.any(String) },
    ]);
    expect(codeOf(await graph('GET', `${pages}?$select=colour`))).toEqual([400, 'invalidRequest']);
    expect((await graph('GET', `${pages}/${id}?$expand=canvasLayout`)).status).toBe(400);
  });

  it('come by pages', async () => {
    for (const name of ['A.aspx', 'B.aspx']) await make({ name });
    const first = (await graph('GET', `${pages}?$top=2&$select=name`)).body;
    const second = (await graph('GET', first['@odata.nextLink'])).body;
    expect([first, second].map(({ value }) => value.map(({ name }: { name: string }) => name))).toEqual([
      ['A.aspx', 'B.aspx'],
      ['Home.aspx'],
    ]);
    expect(second['@odata.nextLink']).toBeUndefined();
  });

  it('are published although the answer says otherwise, when a fault wants it so', async () => {
    const { id } = (await make()).body;
    const match = { method: 'POST', path: '/publish' };
    await ask(tenant, 'POST', '/_tenant/faults', { body: { match, status: 503, afterEffect: true } });
    expect((await publish(id)).status).toBe(503);
    expect((await graph('GET', cast(id))).body.publishingState.versionId).toBe('1.0');
  });
});

describe('the tools for pages', () => {
  const address = `/_tenant/sitePages/${encodeURIComponent(`${sitePath}/SitePages/Charter.aspx`)}`;
  let tenant: Tenant;
  let id: string;
  beforeEach(async () => {
    tenant = await startTenant();
    id = (await graphOf(tenant)('POST', pages, aPage())).body.id;
  });
  afterEach(() => tenant.close());
  const look = (as: string): Promise<Reply> => ask(tenant, 'GET', `${address}?as=${as}`);

  it('show a draft to those who may edit it, and to nobody else', async () => {
    expect((await look('member')).body.page).toMatchObject({
      title: 'Our charter',
      version: '0.1',
      textWebParts: [{ id: textId, innerHtml: '<p>We meet on Thursdays.</p>' }],
      mayEdit: true,
    });
    expect((await look('outsider')).status).toBe(404);
    await graphOf(tenant)('POST', `${cast(id)}/publish`);
    expect((await look('outsider')).body.page).toMatchObject({ version: '1.0', mayEdit: false });
  });

  it('change a text as a person does, who publishes it; the application sees who it was', async () => {
    const body = { as: 'member', html: '<p>We meet on <script>x</script>Mondays.</p>' };
    const edited = await ask(tenant, 'POST', address, { body });
    expect(edited.body.page).toMatchObject({ version: '1.0', lastModifiedBy: people.sian.displayName });
    const read = await graphOf(tenant)('GET', `${cast(id)}?$expand=canvasLayout`);
    expect(textsOf(read)).toEqual(['<p>We meet on Mondays.</p>']);
    expect(read.body).toMatchObject({
      eTag: expect.stringMatching(/,3"$/),
      lastModifiedBy: { user: { id: people.sian.id, displayName: people.sian.displayName } },
    });
  });

  it('let nobody edit who may not, nor what is not there', async () => {
    const edit = (more: object) => ask(tenant, 'POST', address, { body: { as: 'member', html: 'x', ...more } });
    const tried = [await edit({ as: 'outsider' }), await edit({ webPart: 'none' }), await edit({ html: 1 })];
    expect(tried.map(({ status }) => status)).toEqual([403, 404, 400]);
    expect((await look('member')).body.page.version).toBe('0.1');
  });

  it('rename and delete a page', async () => {
    const moved = await ask(tenant, 'PATCH', address, {
      body: { as: 'facilitator', name: 'Ours.aspx', title: 'Ours' },
    });
    expect(moved.body.page).toMatchObject({ name: 'Ours.aspx', title: 'Ours', version: '1.0' });
    expect((await look('member')).status).toBe(404);
    const there = address.replace('Charter', 'Ours');
    expect((await ask(tenant, 'DELETE', `${there}?as=member`)).status).toBe(204);
    expect(codeOf(await graphOf(tenant)('GET', cast(id)))).toEqual([404, 'itemNotFound']);
  });

  it('list what a site has', async () => {
    const { body } = await ask(tenant, 'GET', `/_tenant/sitePages/${encodeURIComponent(sitePath)}`);
    expect(body.pages.map(({ name }: { name: string }) => name)).toEqual(['Charter.aspx', 'Home.aspx']);
    expect(body.lists).toEqual([
      { displayName: 'Documents', webUrl: `${tenant.origin}${sitePath}/Shared%20Documents`, items: 0 },
      { displayName: 'Site Pages', webUrl: `${tenant.origin}${sitePath}/SitePages`, items: 2 },
    ]);
  });
});
