import { digitalPracticeGroupId as group, siteOfGroup } from '../../seed';
import { mailbox, ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../testing/tenantUnderTest';
import { SlidingBudget } from './slidingBudget';
import { documentedLimits, limitsFor } from './limits';

describe('throttling', () => {
  it('keeps to the documented numbers', () => {
    expect(documentedLimits).toEqual({
      identityUnits: 3500,
      identityWrites: 3000,
      identityWritesOfAll: 18_000,
      subscriptionWrites: 500,
      subscriptionLists: 25,
      mailboxConcurrency: 4,
      mailboxRequests: 10_000,
      mailsPerMinute: 30,
      recipientsPerDay: 10_000,
      sharePointUnitsPerMinute: 1250,
      sharePointUnitsPerDay: 1_200_000,
      sharePointUnitsOfAll: 18_750,
      sharePointRequestsPerUser: 3000,
      searchesPerSecond: 10,
      quotaBytes: 27_487_790_694_400,
      activitiesPerSecond: 5,
      teamsRequestsPerSecond: 30,
      uploadBytes: 262_144_000,
    });
  });

  it('lets four requests at a time into a mailbox and no fifth', async () => {
    const tenant = await startTenant();
    await ask(tenant, 'POST', '/_tenant/faults', { body: { match: { path: '/events' }, delayMs: 200, times: 4 } });
    const graph = graphOf(tenant);
    const replies = await Promise.all(Array.from({ length: 5 }, () => graph('GET', `/users/${mailbox}/events`)));
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect(refused[0]?.body.error).toMatchObject({
      code: 'ApplicationThrottled',
      message: expect.stringContaining('MailboxConcurrency'),
    });
    expect((await graph('GET', `/users/${mailbox}/events`)).status).toBe(200);
    await tenant.close();
  });

  it('counts requests to a mailbox and units of the directory by their cost', async () => {
    const tenant = await startTenant({ limits: { mailboxRequests: 2, identityUnits: 5, identityWrites: 0 } });
    const graph = graphOf(tenant);
    const statuses = async (times: number, path: string) => {
      const found: number[] = [];
      for (let i = 0; i < times; i += 1) found.push((await graph('GET', path)).status);
      return found;
    };
    expect(await statuses(3, `/users/${mailbox}/events`)).toEqual([200, 200, 429]);
    // A list of users costs two units, one less with $select.
    expect(await statuses(4, '/users')).toEqual([200, 200, 429, 429]);
    expect(await statuses(2, '/users?$select=id')).toEqual([200, 429]);
    await tenant.close();
  });

  it('says what a request to the directory costs, how near the limit is, and why one is refused', async () => {
    const tenant = await startTenant({ limits: { identityUnits: 10 } });
    const graph = graphOf(tenant);
    const costs: (string | null)[] = [];
    const paths = [
      '/users',
      '/users?$select=id',
      '/users/delta?$select=id',
      '/groups/delta',
      `/groups/${group}/members`,
    ];
    for (const path of paths) costs.push((await graph('GET', path)).headers.get('x-ms-resource-unit'));
    expect(costs).toEqual(['2', '1', '1', '1', '3']);
    const near = await graph('GET', '/groups');
    expect(near.headers.get('x-ms-throttle-limit-percentage')).toBe('0.90');
    const { status, headers } = await graph('GET', '/users');
    expect([status, headers.get('x-ms-throttle-information')]).toEqual([429, 'ResourceUnitLimitExceeded']);
    await tenant.close();
  });

  it('limits writes of all applications together, and those of subscriptions', async () => {
    const tenant = await startTenant({
      limits: { identityWritesOfAll: 1, subscriptionLists: 1, subscriptionWrites: 0 },
    });
    const write = (graph: GraphAsker) => graph('PATCH', '/groups/any', { 'members@odata.bind': [] });
    const other = graphOf(tenant, { app: 'tools', roles: ['GroupMember.ReadWrite.All'] });
    expect((await write(other)).status).toBe(404);
    expect((await write(graphOf(tenant))).headers.get('x-ms-throttle-scope')).toMatch(/^Tenant\//);
    const graph = graphOf(tenant);
    const statuses = [
      (await graph('GET', '/subscriptions')).status,
      (await graph('GET', '/subscriptions')).status,
      (await graph('POST', '/subscriptions', {})).status,
    ];
    expect(statuses).toEqual([200, 429, 429]);
    await tenant.close();
  });

  it('gives a larger organisation more of the directory', () => {
    const sizes = [49, 50, 500, 501, 80_000].map((accounts) => limitsFor(accounts).identityUnits);
    expect(sizes).toEqual([3500, 5000, 5000, 8000, 8000]);
  });

  it('limits writes to the directory', async () => {
    const tenant = await startTenant({ limits: { identityWrites: 0 } });
    const { status, headers, body } = await graphOf(tenant)('PATCH', '/groups/any', { 'members@odata.bind': [] });
    expect([status, body.error.code, Number(headers.get('retry-after')) > 0]).toEqual([429, 'TooManyRequests', true]);
    await tenant.close();
  });
});

describe('a budget over a sliding window', () => {
  it('is free again when the oldest spending leaves the window, and says when that is', () => {
    let now = 0;
    const budget = new SlidingBudget(10, 10_000, () => now);
    expect(budget.spend('app', 6)).toBeNull();
    now = 4000;
    expect(budget.spend('app', 4)).toBeNull();
    expect(budget.spend('app', 1)).toEqual({ retryAfterS: 6 });
    expect(budget.spend('app', 7)).toEqual({ retryAfterS: 10 });
    expect(budget.spend('another', 10)).toBeNull();
    now = 10_001;
    expect(budget.spend('app', 6)).toBeNull();
  });
});

describe('throttling in SharePoint', () => {
  const drive = `/sites/${siteOfGroup(group).id}/drive`;
  const limitsOf = ({ headers }: Reply): (string | null)[] =>
    ['ratelimit-limit', 'ratelimit-remaining'].map((name) => headers.get(name));

  it('says from 80 % of the minute on how much is left', async () => {
    const tenant = await startTenant({ limits: { sharePointUnitsPerMinute: 10 } });
    const graph = graphOf(tenant);
    const replies: Reply[] = [];
    for (let i = 0; i < 11; i += 1) replies.push(await graph('GET', drive));
    expect(replies.slice(6, 9).map(limitsOf)).toEqual([
      [null, null],
      ['10', '2'],
      ['10', '1'],
    ]);
    const refused = replies.at(-1) as Reply;
    expect([refused.status, ...limitsOf(refused)]).toEqual([429, '10', '0']);
    expect(refused.headers.get('retry-after')).toBe(refused.headers.get('ratelimit-reset'));
    await tenant.close();
  });

  it('says nothing of the minute when another limit is reached', async () => {
    const tenant = await startTenant({ limits: { sharePointUnitsPerDay: 1 } });
    await graphOf(tenant)('GET', drive);
    const refused = await graphOf(tenant)('GET', drive);
    expect([refused.status, ...limitsOf(refused)]).toEqual([429, null, null]);
    await tenant.close();
  });

  it('counts the requests and searches of a person apart', async () => {
    const tenant = await startTenant({ limits: { sharePointRequestsPerUser: 2, searchesPerSecond: 1 } });
    const person = graphOf(tenant, { as: 'member', scopes: ['Sites.Read.All'] });
    const requests = [{ entityTypes: ['listItem'], query: { queryString: 'x' } }];
    const statuses = [
      (await person('POST', '/search/query', { requests })).status,
      (await person('POST', '/search/query', { requests })).status,
      (await person('GET', drive)).status,
      (await person('GET', drive)).status,
      (await graphOf(tenant, { as: 'guest', scopes: ['Sites.Read.All'] })('GET', drive)).status,
    ];
    expect(statuses).toEqual([200, 429, 200, 429, 200]);
    await tenant.close();
  });

  it('gives a larger tenant more, by steps', () => {
    const minutes = [1000, 1001, 5001, 15_001, 50_001].map((accounts) => limitsFor(accounts).sharePointUnitsPerMinute);
    expect(minutes).toEqual([1250, 2500, 3750, 5000, 6250]);
  });
});
