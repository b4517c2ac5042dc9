import { missingFrom, provision, ProvisioningRefused, sitePieces, type Ask } from '../../infra/provisioning';
import { harbourAndCoast } from '../../local/seed';
import { serveTenant, type Tenant } from '../../local/tenant';

const siteId = harbourAndCoast.sites[0]?.id ?? '';
const absent = [{ piece: 'partColumn', name: 'Guildhall', what: 'absent' }];

describe('setting up the site of a community', () => {
  let tenant: Tenant;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    tenant = await serveTenant({ seed: harbourAndCoast, grants: {} });
  });
  afterEach(() => tenant.close());

  const askWith =
    (roles: string[]): Ask =>
    async (method, path, body) => {
      const { access_token } = tenant.issueToken({ app: 'tools', audience: 'graph', roles });
      asked.push(`${method} ${path.replace(/^\/sites\/[^/]+\/lists\/[^/?]+/, '')}`);
      const answer = await fetch(`${tenant.origin}/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${access_token}`,
          'content-type': 'application/json',
          'accept-language': 'en-GB',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? (JSON.parse(text) as unknown) : undefined };
    };
  const installer: Ask = (...asking) => askWith(['Sites.FullControl.All'])(...asking);
  const columnsPath = async (): Promise<string> => {
    const { body } = await installer('GET', `/sites/${siteId}/lists?$select=id,list`);
    const lists = (body as { value: { id: string; list: { template: string } }[] }).value;
    return `/sites/${siteId}/lists/${lists.find(({ list }) => list.template === 'webPageLibrary')?.id ?? ''}/columns`;
  };
  const ours = async () => {
    const { body } = await installer('GET', await columnsPath());
    return (body as { value: { name: string }[] }).value.filter(({ name }) => name === sitePieces.partColumn.name);
  };

  it('makes the column by which pages are found again, as it is described', async () => {
    expect(await missingFrom(installer, siteId)).toEqual(absent);
    expect(await provision(installer, siteId)).toEqual([]);
    expect(await ours()).toEqual([
      expect.objectContaining({ displayName: 'Guildhall', indexed: true, text: expect.anything() as unknown }),
    ]);
    expect(await missingFrom(installer, siteId)).toEqual([]);
  });

  it('writes nothing where all is there', async () => {
    await provision(installer, siteId);
    asked = [];
    await provision(installer, siteId);
    expect(asked.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('makes it once when it is done twice at a time', async () => {
    const both = await Promise.all([provision(installer, siteId), provision(installer, siteId)]);
    expect(both).toEqual([[], []]);
    expect(await ours()).toHaveLength(1);
  });

  it('puts an index back that somebody took away', async () => {
    await installer('POST', await columnsPath(), { ...sitePieces.partColumn, indexed: false });
    expect(await missingFrom(installer, siteId)).toEqual([{ ...absent[0], what: 'notIndexed' }]);
    expect(await provision(installer, siteId)).toEqual([]);
  });

  it.each([
    ['of its name, but no line of text', { name: 'GuildhallPart', displayName: 'Guildhall', number: {} }],
    ['that only looks like it', { name: 'Halls', displayName: 'Guildhall', text: {} }],
  ])('leaves a column alone %s, and says so', async (_what, column) => {
    await installer('POST', await columnsPath(), column);
    expect(await provision(installer, siteId)).toEqual([{ ...absent[0], what: 'otherKind' }]);
    expect(asked.filter((request) => request.startsWith('PATCH'))).toEqual([]);
  });

  it('says which right it lacks, by the words of Graph', async () => {
    const refused = await provision(askWith(['Sites.Selected']), siteId).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProvisioningRefused);
    expect(refused).toMatchObject({ status: 403, code: 'accessDenied' });
  });

  it('names the library where a site has none', async () => {
    const bare: Ask = () => Promise.resolve({ status: 200, body: { value: [{ id: 'l', displayName: 'Documents' }] } });
    expect(await provision(bare, siteId)).toEqual([{ piece: 'pages', name: 'Site Pages', what: 'absent' }]);
  });

  it('reads lists that come in several pages', async () => {
    await provision(installer, siteId);
    const inPages: Ask = async (method, path) => {
      const { status, body } = await installer(method, path.replace(/[?&]page=2/, ''));
      const { value } = body as { value: unknown[] };
      if (path.includes('page=2')) return { status, body: { value } };
      const link = `https://graph.microsoft.com/v1.0${path}${path.includes('?') ? '&' : '?'}page=2`;
      return { status, body: { value: [], '@odata.nextLink': link } };
    };
    expect(await missingFrom(inPages, siteId)).toEqual([]);
  });
});
