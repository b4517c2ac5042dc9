import { digitalPracticeGroupId, siteOfGroup } from '../../../seed';
import { startTenant } from '../../testing/tenantUnderTest';
import type { Reply } from '../../testing/tenantUnderTest';
import { openToolkitSite } from '../../testing/toolkitSite';
import type { ToolkitSite } from '../../testing/toolkitSite';
import type { Tenant } from '../../tenantOptions';
import { conjunctsOf } from './viewThreshold';

const site = `/sites/${siteOfGroup(digitalPracticeGroupId).id}`;
const codeOf = ({ status, body }: Reply): [number, string] => [status, body.error?.code];

describe('columns of a library', () => {
  let tenant: Tenant;
  let kit: ToolkitSite;
  beforeEach(async () => {
    tenant = await startTenant({ limits: { sharePointUnitsPerMinute: 1_000_000, sharePointUnitsOfAll: 1_000_000 } });
    kit = await openToolkitSite(tenant);
    await kit.put('Retro.md', 'x');
  });
  afterEach(() => tenant.close());
  const patch = (fields: object): Promise<Reply> => kit.graph('PATCH', `${kit.list}/items/1/fields`, fields);

  it('take what fits them, several choices with their type beside them', async () => {
    const several = { 'Phase@odata.type': 'Collection(Edm.String)', Phase: ['Alpha', 'Beta'] };
    const { body } = await patch({
      Kind: 'Guide',
      ...several,
      Notes: 'n'.repeat(300),
      ReviewOn: '2026-04-01T00:00:00.000Z',
      Fresh: true,
    });
    expect(body).toMatchObject({
      ...{ Kind: 'Guide', Phase: ['Alpha', 'Beta'], ReviewOn: '2026-04-01T00:00:00Z', Fresh: true },
      'Phase@odata.type': '#Collection(Edm.String)',
    });
    const picked = await kit.graph('GET', `${kit.list}/items/1?$expand=fields($select=Phase)`);
    expect(picked.body.fields).toMatchObject({ Phase: ['Alpha', 'Beta'] });
    const wrong = [
      { Phase: ['Alpha'] },
      { Kind: ['Guide'] },
      { Uses: '3' },
      { Fresh: 'yes' },
      { ReviewOn: 'soon' },
      { Title: 't'.repeat(256) },
    ];
    for (const fields of wrong) expect(codeOf(await patch(fields))).toEqual([400, 'invalidRequest']);
    expect((await patch({ ...several, Phase: [] })).body.Phase).toBeUndefined();
  });

  it('for links can be made and not be written', async () => {
    const made = await kit.installer('POST', `${kit.list}/columns`, { name: 'Link', hyperlinkOrPicture: {} });
    expect([made.status, made.body.hyperlinkOrPicture]).toEqual([201, undefined]);
    expect(codeOf(await patch({ Link: { Url: 'https://example.org', Description: 'x' } }))).toEqual([
      400,
      'invalidRequest',
    ]);
  });

  it('are indexed only where that is possible', async () => {
    const index = (name: string) => kit.installer('PATCH', `${kit.list}/columns/${name}`, { indexed: true });
    expect(codeOf(await index('Phase'))).toEqual([400, 'invalidRequest']);
    expect(codeOf(await index('Notes'))).toEqual([400, 'invalidRequest']);
    expect((await index('Uses')).status).toBe(200);
  });

  it('of the site go into a list with a content type', async () => {
    const column = (await kit.installer('POST', `${site}/columns`, { name: 'Owner', text: {} })).body;
    expect(codeOf(await kit.installer('POST', `${site}/columns`, { name: 'owner', text: {} }))).toEqual([
      409,
      'nameAlreadyExists',
    ]);
    const draft = { name: 'Artefact', description: 'What helps', base: { id: '0x0101' }, group: 'Guildhall' };
    const type = await kit.installer('POST', `${site}/contentTypes`, draft);
    expect([type.status, type.body.id]).toEqual([201, expect.stringMatching(/^0x010100[0-9A-F]{32}$/)]);
    expect(codeOf(await kit.installer('POST', `${site}/contentTypes`, draft))).toEqual([409, 'nameAlreadyExists']);
    const bind = `https://graph.microsoft.com/v1.0${site}/columns/${column.id}`;
    const bound = await kit.installer('POST', `${site}/contentTypes/${type.body.id}/columns`, {
      'sourceColumn@odata.bind': bind,
    });
    expect([bound.status, bound.body.name]).toEqual([201, 'Owner']);
    const address = `https://graph.microsoft.com/v1.0${site}/contentTypes/${type.body.id}`;
    const add = () => kit.installer('POST', `${kit.list}/contentTypes/addCopy`, { contentType: address });
    const copy = (await add()).body;
    expect(copy.id.startsWith(`${type.body.id}00`)).toBe(true);
    expect(codeOf(await add())).toEqual([409, 'nameAlreadyExists']);
    const names = (await kit.graph('GET', `${kit.list}/contentTypes`)).body.value.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(['Document', 'Folder', 'Artefact']);
    const changed = await kit.graph('PATCH', `${kit.list}/items/1`, {
      contentType: { id: copy.id },
      fields: { Owner: 'Ana' },
    });
    expect(changed.body).toMatchObject({
      contentType: { name: 'Artefact' },
      fields: { ContentType: 'Artefact', Owner: 'Ana' },
    });
    expect(codeOf(await kit.installer('DELETE', `${kit.list}/contentTypes/${copy.id}`))).toEqual([
      400,
      'invalidRequest',
    ]);
    expect(codeOf(await kit.graph('POST', `${site}/contentTypes`, { ...draft, name: 'Mine' }))).toEqual([
      403,
      'accessDenied',
    ]);
  });
});

describe('a list over the threshold of 5,000 items', () => {
  const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
  let tenant: Tenant;
  let kit: ToolkitSite;
  beforeAll(async () => {
    const much = 1_000_000;
    tenant = await startTenant({
      limits: { sharePointUnitsPerMinute: much, sharePointUnitsOfAll: much, sharePointUnitsPerDay: much },
    });
    kit = await openToolkitSite(tenant);
    const list = kit.list.replace(/[^/]+$/, 'Big');
    await kit.installer('POST', kit.list.replace(/\/[^/]+$/, ''), {
      displayName: 'Big',
      columns: [
        { name: 'Kind', indexed: true, text: {} },
        { name: 'Other', text: {} },
      ],
    });
    kit = { ...kit, list };
    const requests = Array.from({ length: 20 }, (_one, i) => ({ id: String(i), i }));
    for (let n = 0; n < 5_020; n += 20)
      await kit.graph('POST', '/$batch', {
        requests: requests.map(({ id, i }) => ({
          ...{ id, method: 'POST', url: `${list}/items`, headers: { 'Content-Type': 'application/json' } },
          body: { fields: { Title: `T${n + i}`, Kind: (n + i) % 100 === 0 ? 'rare' : 'usual', Other: 'o' } },
        })),
      });
  }, 120_000);
  afterAll(() => tenant.close());
  const query = (text: string, headers = {}): Promise<Reply> =>
    kit.graph('GET', `${kit.list}/items?${text}`, undefined, headers);

  it('is searched by an indexed column that leaves few, and not by others', async () => {
    expect((await query("$filter=fields/Kind eq 'rare'")).body.value).toHaveLength(51);
    expect((await query("$filter=fields/Kind eq 'rare' and fields/Other eq 'o'", prefer)).body.value).toHaveLength(51);
    expect(codeOf(await query("$filter=fields/Other eq 'x'"))).toEqual([400, 'invalidRequest']);
    expect(codeOf(await query("$filter=fields/Other eq 'x'", prefer))).toEqual([429, 'activityLimitReached']);
    expect(codeOf(await query("$filter=fields/Other eq 'o' and fields/Kind eq 'rare'", prefer))).toEqual([
      429,
      'activityLimitReached',
    ]);
    expect(codeOf(await query("$filter=fields/Kind eq 'rare' or fields/Other eq 'x'", prefer))).toEqual([
      429,
      'activityLimitReached',
    ]);
    expect(codeOf(await query("$filter=startswith(fields/Kind,'')"))).toEqual([429, 'activityLimitReached']);
  });

  it('is sorted by an indexed column only, and told by pages of at most 5,000', async () => {
    expect((await query('$orderby=fields/Kind&$top=1')).status).toBe(200);
    expect(codeOf(await query('$orderby=fields/Other&$top=1', prefer))).toEqual([429, 'activityLimitReached']);
    expect(codeOf(await query('$orderby=id desc&$top=1'))).toEqual([429, 'activityLimitReached']);
    const page = (await query('$top=9999&$select=id')).body;
    expect([page.value.length, (await query('')).body.value.length]).toEqual([5_000, 200]);
    expect((await kit.graph('GET', page['@odata.nextLink'])).body.value).toHaveLength(20);
  });
});

describe('a filter', () => {
  it('is taken apart at its top, with words in quotes whole', () => {
    expect(conjunctsOf("fields/A eq 'x and y' and (fields/B eq 1 and fields/C eq 2) and fields/D eq 3")).toEqual([
      "fields/A eq 'x and y'",
      '(fields/B eq 1 and fields/C eq 2)',
      'fields/D eq 3',
    ]);
  });
});
