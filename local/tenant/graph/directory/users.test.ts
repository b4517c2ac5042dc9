import { digitalPracticeGroupId, dataAndDevOpsGroupId, people, serviceDesignersGroupId } from '../../../seed';
import { graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const eventual = { ConsistencyLevel: 'eventual' };

describe('users', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeAll(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterAll(() => tenant.close());

  const names = async (query: string, headers?: Record<string, string>): Promise<string[]> =>
    (await graph('GET', `/users?$select=displayName&${query}`, undefined, headers)).body.value.map(
      (user: { displayName: string }) => user.displayName,
    );

  it('come with the default properties, or with the selected ones and the id', async () => {
    const whole = await graph('GET', `/users/${people.sian.id}`);
    expect(Object.keys(whole.body).sort()).toEqual([
      '@odata.context',
      'businessPhones',
      'displayName',
      'givenName',
      'id',
      'jobTitle',
      'mail',
      'mobilePhone',
      'officeLocation',
      'preferredLanguage',
      'surname',
      'userPrincipalName',
    ]);
    const { body } = await graph('GET', `/users/${people.sian.id}?$select=displayName,department`);
    expect(body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users(displayName,department)/$entity',
      id: people.sian.id,
      displayName: 'Siân Prydderch',
      department: 'Digital, Content Design',
    });
  });

  it('are found by id, by sign-in name in any case, and with the key in brackets', async () => {
    for (const path of [people.sian.id, 'SIAN.PRYDDERCH@harbourcoast.example']) {
      expect((await graph('GET', `/users/${path}?$select=id`)).body.id).toBe(people.sian.id);
    }
    expect((await graph('GET', `/users('${people.sian.id}')`)).body.id).toBe(people.sian.id);
    const guest = `/users/${encodeURIComponent(people.owain.userPrincipalName)}?$select=userType`;
    expect((await graph('GET', guest)).body.userType).toBe('Guest');
  });

  it("that do not exist are 404 with Graph's error body and request ids", async () => {
    const { status, headers, body } = await graph('GET', '/users/nobody', undefined, { 'client-request-id': 'mine' });
    expect(status).toBe(404);
    expect(body.error).toMatchObject({
      code: 'Request_ResourceNotFound',
      innerError: {
        'request-id': headers.get('request-id'),
        'client-request-id': 'mine',
        date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      },
    });
  });

  it('have no property that Graph does not know', async () => {
    const { status, body } = await graph('GET', '/users?$select=shoeSize');
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringContaining("'shoeSize' on type 'microsoft.graph.user'"),
    ]);
  });

  it('come in pages that link to the next one until everybody has come once', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/users?$select=id&$top=6';
    let pages = 0;
    while (next) {
      const { body } = await graph('GET', next);
      seen.push(...body.value.map(({ id }: { id: string }) => id));
      pages += 1;
      next = body['@odata.nextLink'];
      if (next) expect(next.startsWith(`${tenant.origin}/v1.0/users?$select=id&$top=6&$skiptoken=`)).toBe(true);
    }
    expect([pages, seen.length, new Set(seen).size]).toEqual([4, 23, 23]);
  });

  it('come at most 999 a page, and a made-up page token is refused', async () => {
    expect((await graph('GET', '/users?$select=id&$top=999')).status).toBe(200);
    expect((await graph('GET', '/users?$select=id&$top=1000')).status).toBe(400);
    expect((await graph('GET', '/users?$select=id&$skiptoken=abc')).body.error.code).toBe('Directory_ExpiredPageToken');
  });

  it('are filtered by eq, startswith, in, and, or and brackets', async () => {
    expect(await names("$filter=department eq 'Finance'")).toEqual(['Margaret Ellsworth']);
    expect(await names("$filter=startswith(jobTitle,'product wr')")).toEqual(['Harriet Blackwood']);
    expect(await names("$filter=(surname eq 'Cohen' or surname eq 'Patel') and accountEnabled eq true")).toEqual([
      'Daniel Cohen',
      'Nisha Patel',
    ]);
    expect(await names("$filter=givenName in ('Rhys','Fiona')")).toEqual(['Rhys ap Gwilym', 'Fiona Lindqvist']);
    expect((await graph('GET', "/users?$filter=jobTitle like 'x'")).status).toBe(400);
  });

  it('are asked for in advanced ways only with ConsistencyLevel: eventual, and where needed $count=true', async () => {
    const filter = "/users?$select=displayName&$filter=endswith(mail,'tidewaydigital.example')";
    const bare = await graph('GET', filter);
    expect([bare.status, bare.body.error.code]).toEqual([400, 'Request_UnsupportedQuery']);
    expect((await graph('GET', filter, undefined, eventual)).status).toBe(400);
    const { body } = await graph('GET', `${filter}&$count=true`, undefined, eventual);
    expect([body['@odata.count'], body.value[0].displayName]).toEqual([1, 'Owain Tudor']);
    expect((await graph('GET', '/users?$select=id&$count=true')).status).toBe(400);
    expect((await graph('GET', '/users?$search="displayName:mac"')).status).toBe(400);
    expect(await names('$search="displayName:mac"', eventual)).toEqual(['Callum MacLeod']);
  });

  it('need the advanced header on every page', async () => {
    const { body } = await graph(
      'GET',
      '/users?$select=id&$filter=accountEnabled ne false&$count=true&$top=5',
      undefined,
      eventual,
    );
    expect((await graph('GET', body['@odata.nextLink'])).status).toBe(400);
    expect((await graph('GET', body['@odata.nextLink'], undefined, eventual)).body.value).toHaveLength(5);
  });

  it('are counted as plain text', async () => {
    expect((await graph('GET', '/users/$count')).status).toBe(400);
    const { body, headers } = await graph('GET', '/users/$count', undefined, eventual);
    expect([body, headers.get('content-type')]).toEqual(['23', 'text/plain']);
  });

  it('say which of up to 20 groups they are in', async () => {
    const check = (groupIds: unknown) => graph('POST', `/users/${people.priya.id}/checkMemberGroups`, { groupIds });
    const nobodys = '00000000-0000-4000-a000-000000000000';
    expect((await check([dataAndDevOpsGroupId, nobodys])).body.value).toEqual([dataAndDevOpsGroupId]);
    expect((await check(Array(21).fill(nobodys))).status).toBe(400);
    expect((await check(undefined)).status).toBe(400);
    expect((await graph('POST', '/users/nobody/checkMemberGroups', { groupIds: [] })).status).toBe(404);
  });

  it('list the groups they are in', async () => {
    const { body } = await graph('GET', `/users/${people.priya.id}/memberOf?$select=displayName`);
    expect(body.value).toEqual([
      { '@odata.type': '#microsoft.graph.group', id: digitalPracticeGroupId, displayName: 'Digital Practice' },
      { '@odata.type': '#microsoft.graph.group', id: dataAndDevOpsGroupId, displayName: 'Data and DevOps Circle' },
      { '@odata.type': '#microsoft.graph.group', id: serviceDesignersGroupId, displayName: 'Service Designers' },
    ]);
  });
});
