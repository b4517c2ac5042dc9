import { digitalPracticeGroupId, harbourAndCoast, managedIdentityAppId, siteOfGroup } from '../../../seed';
import { ask, graphOf, now, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const { id: siteId, driveId } = siteOfGroup(digitalPracticeGroupId);
const path = '/Lean Coffee/2026-03-26 Lean Coffee.md';
const at = `/drives/${driveId}/root:${encodeURI(path)}`;
const fail = '?@microsoft.graph.conflictBehavior=fail';
const record = '# Lean Coffee\n\nWhat we took away: “fika” ☕\n';
const markdown = { 'content-type': 'text/markdown' };

describe('a document library', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  const put = (where: string, text: string, headers = {}): Promise<Reply> =>
    graph('PUT', where, text, { ...markdown, ...headers });
  const codeOf = ({ status, body }: Reply): [number, string] => [status, body.error?.code];
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  it('is found by the id of its site', async () => {
    expect((await graph('GET', `/sites/${siteId}/drive?$select=id`)).body).toEqual({
      '@odata.context': expect.any(String),
      id: driveId,
    });
    const { body } = await graph('GET', `/sites/${siteId.toUpperCase()}/drive`);
    expect(body).toMatchObject({
      driveType: 'documentLibrary',
      name: 'Documents',
      webUrl: `${tenant.origin}/sites/digital-practice/Shared%20Documents`,
    });
    expect(codeOf(await graph('GET', `/sites/${siteId}/drive?$select=colour`))).toEqual([400, 'invalidRequest']);
  });

  it('takes a file, makes the folder that is missing, and finds it by its path and its id', async () => {
    const made = await put(`${at}:/content${fail}`, record);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      id: expect.stringMatching(/^01[A-Z2-7]{32}$/),
      name: '2026-03-26 Lean Coffee.md',
      webUrl: `${tenant.origin}/sites/digital-practice/Shared%20Documents/Lean%20Coffee/2026-03-26%20Lean%20Coffee.md`,
      size: Buffer.byteLength(record),
      eTag: expect.stringMatching(/^"\{[0-9A-F-]{36}\},1"$/),
      createdDateTime: expect.stringContaining(now.slice(0, 16)),
      createdBy: { application: { displayName: 'guildhall-functions' } },
      file: { mimeType: 'text/markdown' },
      parentReference: { driveId, name: 'Lean Coffee', path: `/drives/${driveId}/root:/Lean%20Coffee` },
    });
    const { body: found } = await graph('GET', `${at}?$select=id,webUrl`);
    expect(found).toEqual({
      '@odata.context': expect.any(String),
      '@odata.etag': made.body.eTag,
      id: made.body.id,
      webUrl: made.body.webUrl,
    });
    expect((await graph('GET', `/drives/${driveId}/items/${made.body.id}`)).body.name).toBe(made.body.name);
    expect((await graph('GET', `/drives/${driveId}/root:/lean coffee`)).body).toMatchObject({
      name: 'Lean Coffee',
      folder: { childCount: 1 },
    });
    expect((await graph('GET', `/drives/${driveId}/root:/`)).body).toMatchObject({
      root: {},
      folder: { childCount: 1 },
    });
  });

  it('does not overwrite what is there when it is told to fail, also by a name in other capitals', async () => {
    await put(`${at}:/content${fail}`, record);
    const again = await put(`${at.replace('Lean%20Coffee.md', 'LEAN%20coffee.md')}:/content${fail}`, 'Something else');
    expect(codeOf(again)).toEqual([409, 'nameAlreadyExists']);
    expect((await graph('GET', at)).body.size).toBe(Buffer.byteLength(record));
  });

  it('otherwise replaces it, or puts a number behind its name', async () => {
    const { body: first } = await put(`${at}:/content`, record);
    const replaced = await put(`${at}:/content`, 'Shorter');
    expect([replaced.status, replaced.body.id, replaced.body.size]).toEqual([200, first.id, 7]);
    expect(replaced.body.eTag).toMatch(/,2"$/);
    const renamed = await put(`${at}:/content?@microsoft.graph.conflictBehavior=rename`, record);
    expect([renamed.status, renamed.body.name]).toEqual([201, '2026-03-26 Lean Coffee 1.md']);
    expect(codeOf(await put(`${at}:/content?@microsoft.graph.conflictBehavior=merge`, record))).toEqual([
      400,
      'invalidRequest',
    ]);
  });

  it('refuses a change of a file that has changed since', async () => {
    const { body } = await put(`${at}:/content`, record);
    expect((await put(`${at}:/content`, 'Two', { 'if-match': body.eTag })).status).toBe(200);
    expect(codeOf(await put(`${at}:/content`, 'Three', { 'if-match': body.eTag }))).toEqual([412, 'resourceModified']);
  });

  it('puts no file where a folder is, nor below a file, and leaves nothing half-made behind', async () => {
    await put(`${at}:/content`, record);
    const drive = `/drives/${driveId}`;
    expect((await put(`${drive}/root:/Lean Coffee:/content`, 'x')).status).toBe(409);
    const below = `${drive}/root:/New/${encodeURIComponent('a"b')}/x.md`;
    expect(codeOf(await put(`${below}:/content`, 'x'))).toEqual([400, 'invalidRequest']);
    expect((await put(`${at}/deeper/x.md:/content`, 'x')).status).toBe(409);
    expect(codeOf(await graph('GET', `${drive}/root:/New`))).toEqual([404, 'itemNotFound']);
  });

  it.each(['what?.md', 'a*b.md', '~$x.md', ' x.md', 'con', 'Forms/x.md', 'x/../y.md', '_vti_cnf/x.md'])(
    'refuses the name %s, as SharePoint does',
    async (name) => {
      const names = name.split('/').map(encodeURIComponent).join('/').replace('..', '%2E%2E%20');
      expect(codeOf(await put(`/drives/${driveId}/root:/${names}:/content`, 'x'))).toEqual([400, 'invalidRequest']);
    },
  );

  it('keeps the bytes of a file whatever they look like', async () => {
    const looksLikeJson = '{"a": 1}  ';
    const { body } = await put(`${at}:/content`, looksLikeJson);
    expect(body.size).toBe(looksLikeJson.length);
    const headers = { 'Content-Type': 'text/plain' };
    const inner = {
      id: '1',
      method: 'PUT',
      url: `${at}:/content`,
      headers,
      body: Buffer.from('Batch').toString('base64'),
    };
    const batch = await graph('POST', '/$batch', { requests: [inner] });
    expect(batch.body.responses[0]).toMatchObject({ status: 200, body: { size: 5 } });
  });

  it('takes no more bytes at once than documented', async () => {
    const small = await startTenant({ limits: { uploadBytes: 10 } });
    const send = (text: string) => graphOf(small)('PUT', `${at}:/content`, text, markdown).then(({ status }) => status);
    expect([await send('x'.repeat(10)), await send('x'.repeat(11))]).toEqual([201, 413]);
    await small.close();
  });

  it('takes more than the 4 MB of other requests', async () => {
    expect((await put(`${at}:/content`, 'x'.repeat(5 * 1024 * 1024))).status).toBe(201);
    const [line] = tenant.recording.entries();
    expect(line?.requestBody).toBeNull();
  });

  it('has an address that nobody else has', async () => {
    const other = `${siteId.slice(0, -1)}${siteId.endsWith('0') ? '1' : '0'}`;
    expect(codeOf(await graph('GET', `/sites/${other}/drive`))).toEqual([404, 'itemNotFound']);
    expect(codeOf(await graph('GET', `/sites/elsewhere.example,1,2/drive`))).toEqual([400, 'invalidRequest']);
    expect(codeOf(await graph('GET', `/drives/nonsense/root:/x.md`))).toEqual([400, 'invalidRequest']);
    expect((await graph('GET', `/drives/b!${'A'.repeat(64)}/root:/x.md`)).status).toBe(404);
    expect((await graph('GET', at)).status).toBe(404);
    expect((await graph('GET', `/drives/${driveId}/items/01X`)).status).toBe(404);
  });
});

describe('who may come into a document library', () => {
  const seedWith = (role: 'read' | null) => ({
    ...harbourAndCoast,
    sites: harbourAndCoast.sites.map((site) => ({
      ...site,
      grants: role === null ? [] : [{ appId: managedIdentityAppId, role }],
    })),
  });
  const tried = async (tenant: Tenant, graph: GraphAsker): Promise<number[]> => {
    const replies = [
      await graph('GET', `/sites/${siteId}/drive`),
      await graph('PUT', `${at}:/content`, record, markdown),
      await graph('GET', at),
    ];
    await tenant.close();
    for (const { status, body } of replies) if (status === 403) expect(body.error.code).toBe('accessDenied');
    return replies.map(({ status }) => status);
  };

  it('is an application with Sites.Selected and the role to write on this site', async () => {
    const tenant = await startTenant();
    expect(await tried(tenant, graphOf(tenant))).toEqual([200, 201, 200]);
  });

  it('is not one that was given no role there, although its token holds Sites.Selected', async () => {
    const tenant = await startTenant({ seed: seedWith(null) });
    expect(await tried(tenant, graphOf(tenant))).toEqual([403, 403, 403]);
    const second = await startTenant();
    expect(await tried(second, graphOf(second, { app: 'tools', roles: ['Sites.Selected'] }))).toEqual([403, 403, 403]);
  });

  it('may only read with the role to read', async () => {
    const tenant = await startTenant({ seed: seedWith('read') });
    expect(await tried(tenant, graphOf(tenant))).toEqual([200, 403, 404]);
  });

  it('is not one without the permission, nor a person through our API', async () => {
    const tenant = await startTenant();
    expect(await tried(tenant, graphOf(tenant, { app: 'tools', roles: ['User.Read.All'] }))).toEqual([403, 403, 403]);
    const second = await startTenant();
    expect(await tried(second, graphOf(second, { as: 'facilitator' }))).toEqual([403, 403, 403]);
  });

  it('is one with a permission for every site, here as there', async () => {
    const tenant = await startTenant({ seed: seedWith(null) });
    expect(await tried(tenant, graphOf(tenant, { app: 'tools', roles: ['Sites.ReadWrite.All'] }))).toEqual([
      200, 201, 200,
    ]);
  });
});

describe('SharePoint under load', () => {
  it('counts resource units, two for an upload, and says when there is room again', async () => {
    const tenant = await startTenant({ limits: { sharePointUnitsPerMinute: 4 } });
    const graph = graphOf(tenant);
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await graph('PUT', `${at}:/content`, record, markdown)).status);
    expect(statuses).toEqual([201, 200, 429]);
    const { headers, body } = await graph('GET', at);
    expect(body.error.code).toBe('activityLimitReached');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(50);
    await tenant.close();
  });

  it('can be told to fail after the file was put there', async () => {
    const tenant = await startTenant();
    const match = { method: 'PUT', path: '/content', body: 'took away' };
    await ask(tenant, 'POST', '/_tenant/faults', { body: { match, status: 503, afterEffect: true } });
    const graph = graphOf(tenant);
    expect((await graph('PUT', `${at}:/content${fail}`, record, markdown)).status).toBe(503);
    expect((await graph('PUT', `${at}:/content${fail}`, record, markdown)).status).toBe(409);
    await tenant.close();
  });
});

describe('the tool for documents', () => {
  it('shows folders, files and their text, and nothing where nothing is', async () => {
    const tenant = await startTenant();
    const look = (place: string) =>
      ask(tenant, 'GET', `/_tenant/documents/${encodeURIComponent(`/sites/digital-practice/${place}`)}`);
    expect((await look('Shared Documents')).body).toMatchObject({
      site: { displayName: 'Digital Practice', path: '/sites/digital-practice' },
      names: [],
      items: [],
    });
    await graphOf(tenant)('PUT', `${at}:/content`, record, markdown);
    expect((await look('Shared Documents/')).body.items).toEqual([
      expect.objectContaining({ name: 'Lean Coffee', kind: 'folder' }),
    ]);
    const { body } = await look(`Shared Documents${path}`);
    expect(body).toMatchObject({ names: ['Lean Coffee', '2026-03-26 Lean Coffee.md'], text: record });
    expect(body.file.lastModifiedBy).toBe('guildhall-functions');
    for (const place of ['', 'Lists', 'Shared Documents/Other']) expect((await look(place)).status).toBe(404);
    await tenant.close();
  });
});
