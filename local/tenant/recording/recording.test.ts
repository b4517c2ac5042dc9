import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { dataAndDevOpsGroupId, digitalPracticeGroupId, people, siteOfGroup } from '../../seed';
import { followDelta } from '../testing/followDelta';
import { openNotificationAddress } from '../testing/notificationAddress';
import { mailbox, anEvent, ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import type { GraphAsker } from '../testing/tenantUnderTest';
import type { Tenant } from '../tenantOptions';
import { Recording } from './recording';

const run = promisify(execFile);
const checker = process.env.GRAPH_TRAFFIC_CHECKER ?? resolve(__dirname, '../../../../shared/graph/check-traffic.mjs');
const eventsPath = `/users/${mailbox}/events`;

/** A record on a site, and a mail, as a careful product writes them. */
async function carefulWriting(graph: GraphAsker): Promise<void> {
  const { id: siteId } = siteOfGroup(digitalPracticeGroupId);
  const { body: drive } = await graph('GET', `/sites/${siteId}/drive?$select=id`);
  await graph('GET', `/sites/${siteId}/drive`);
  const file = `/drives/${drive.id}/root:/Lean%20Coffee/2026-03-26%20Lean%20Coffee.md`;
  const put = `${file}:/content?@microsoft.graph.conflictBehavior=fail`;
  const markdown = { 'content-type': 'text/markdown' };
  await graph('GET', `${file}?$select=id,webUrl`);
  const { body: item } = await graph('PUT', put, '# Lean Coffee', markdown);
  await graph('PUT', put, '# Lean Coffee', markdown);
  await graph('GET', file);
  await graph('GET', `/drives/${drive.id}/items/${item.id}`);
  await graph('GET', `/drives/${drive.id}/root:/Lean%20Coffee`);

  const messages = `/users/${mailbox}/messages`;
  const key = { id: 'String {6f3c2b1a-9d84-4c5e-8f70-1a2b3c4d5e6f} Name guildhallKey', value: 'action-1' };
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${key.id}' and ep/value eq '${key.value}')`;
  await graph('GET', `${messages}?$filter=${encodeURIComponent(filter)}&$select=id,isDraft&$top=1`);
  const { body: draft } = await graph('POST', messages, {
    subject: 'Your action',
    body: { contentType: 'html', content: '<p>Ask Jo.</p>' },
    toRecipients: [
      { emailAddress: { address: people.sian.mail } },
      { emailAddress: { address: 'no@harbourcoast.example' } },
    ],
    singleValueExtendedProperties: [key],
  });
  await graph('GET', `${messages}/${encodeURIComponent(draft.id)}`);
  await graph('POST', `${messages}/${encodeURIComponent(draft.id)}/send`);
  await graph('POST', `${messages}/${encodeURIComponent(draft.id)}/send`);
  await graph('GET', messages);
}

/** A roster that keeps itself: what there is, what has changed, being told, and every way in which a link ends. */
async function carefulSync(tenant: Tenant, graph: GraphAsker, notificationUrl: string): Promise<void> {
  const tool = (method: string, path: string, body?: unknown) => ask(tenant, method, `/_tenant${path}`, { body });
  // The checker compares the end with real time, so the tenant lives in it here.
  await tool('PUT', '/clock', { now: new Date().toISOString() });
  await tool('PUT', '/directory', { emptyPages: 0.5, replays: 0.5, lagMs: 1, seed: 3 });
  await tool('DELETE', `/people/${people.kevin.id}`);
  const users = await followDelta(graph, '/users/delta?$select=displayName,jobTitle,companyName,accountEnabled');
  const groups = await followDelta(graph, '/groups/delta?$select=displayName,members');
  await followDelta(graph, '/groups/delta()');
  const wish = {
    changeType: 'updated,deleted',
    notificationUrl,
    lifecycleNotificationUrl: notificationUrl,
    clientState: 'known-only-to-us',
    expirationDateTime: new Date(Date.now() + 41_000 * 60_000).toISOString(),
  };
  const made = await graph('POST', '/subscriptions', { ...wish, resource: 'users' });
  await graph('POST', '/subscriptions', { ...wish, resource: 'users' });
  await graph('POST', '/subscriptions', { ...wish, resource: `/groups/${digitalPracticeGroupId}/members` });
  await graph('POST', '/subscriptions', { ...wish, resource: 'groups', notificationUrl: 'http://localhost:1/' });
  const subscription = `/subscriptions/${made.body.id}`;
  await graph('GET', '/subscriptions');
  await graph('GET', subscription);
  await graph('PATCH', subscription, { expirationDateTime: wish.expirationDateTime });
  await graph('DELETE', subscription);
  await graph('GET', subscription);
  const latest = await followDelta(graph, '/users/delta?$deltatoken=latest&$select=jobTitle');
  await tool('PATCH', `/people/${people.sian.id}`, { jobTitle: null });
  await graph('DELETE', `/groups/${digitalPracticeGroupId}/members/${people.iqbal.id}/$ref`);
  await tool('DELETE', `/people/${people.rhys.id}?forever=true`);
  await tool('PUT', '/directory', { lagMs: 0 });
  await followDelta(graph, latest.deltaLink, { prefer: 'return=minimal' });
  await followDelta(graph, groups.deltaLink);
  await tool('POST', '/directory/tokens', { as: 'expired' });
  await graph('GET', groups.deltaLink);
  await tool('POST', '/directory/tokens', { as: 'reset' });
  await graph('GET', users.deltaLink);
}

/** One of everything that the tenant answers, asked for as a careful product does. */
async function careful(graph: GraphAsker, own: GraphAsker): Promise<void> {
  const practice = `/groups/${digitalPracticeGroupId}`;
  const eventual = { ConsistencyLevel: 'eventual' };
  const ref = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` });
  await graph(
    'GET',
    '/users?$select=id,displayName,mail,jobTitle,department,employeeType,userType,accountEnabled&$top=5',
  );
  await graph('GET', "/users?$select=id&$filter=endswith(mail,'.example')&$count=true", undefined, eventual);
  await graph('GET', '/users/$count', undefined, eventual);
  await graph('GET', `/users/${people.sian.id}`);
  await graph('GET', '/users/nobody?$select=id');
  await graph('POST', `/users/${people.sian.id}/checkMemberGroups`, { groupIds: [digitalPracticeGroupId] });
  await graph('GET', '/groups');
  await graph('GET', practice);
  await graph('GET', `${practice}/members?$select=id,displayName`);
  let next: string | undefined =
    `${practice}/members/microsoft.graph.user?$select=id,displayName,mail,accountEnabled&$top=7`;
  while (next) next = (await graph('GET', next)).body['@odata.nextLink'];
  await graph('GET', `${practice}/owners?$select=id,displayName,mail`);
  await graph('POST', `/groups/${dataAndDevOpsGroupId}/members/$ref`, ref(people.sian.id));
  await graph('DELETE', `/groups/${dataAndDevOpsGroupId}/members/${people.sian.id}/$ref`);
  await graph('PATCH', `/groups/${dataAndDevOpsGroupId}`, {
    'members@odata.bind': [ref(people.sian.id)['@odata.id']],
  });
  const { body: event } = await graph(
    'POST',
    eventsPath,
    anEvent([String(people.sian.mail), String(people.owain.mail)]),
  );
  await graph('POST', eventsPath, anEvent([String(people.sian.mail), String(people.owain.mail)]));
  const at = `${eventsPath}/${encodeURIComponent(event.id)}`;
  await graph('GET', at, undefined, { prefer: 'outlook.timezone="Europe/London"' });
  await graph('PATCH', at, { attendees: anEvent([String(people.sian.mail)]).attendees });
  await graph('GET', eventsPath);
  await graph(
    'GET',
    `/users/${mailbox}/calendarView?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-01T00:00:00Z&$select=subject,start,transactionId`,
  );
  const headers = { 'Content-Type': 'application/json' };
  const requests = [
    { id: '1', method: 'GET', url: `/users/${people.sian.id}?$select=id` },
    {
      id: '2',
      method: 'POST',
      url: `/users/${people.sian.id}/checkMemberGroups`,
      headers,
      body: { groupIds: [digitalPracticeGroupId] },
    },
  ];
  await graph('POST', '/$batch', { requests });
  await own('GET', '/me?$select=displayName');
  await graph('POST', `${at}/cancel`, { comment: 'The room is flooded' });
  await graph('GET', at);
}

describe('the recording', () => {
  let tenant: Tenant;
  beforeEach(async () => void (tenant = await startTenant()));
  afterEach(() => tenant.close());

  it("holds the product's requests and answers and neither its tokens nor other callers", async () => {
    await graphOf(tenant, { app: 'tools', roles: ['User.Read.All'] })('GET', '/users?$select=id');
    await graphOf(tenant)('GET', '/users?$select=id&$top=1', undefined, { 'x-dev-instance': 'host-1' });
    await graphOf(tenant, { as: 'member' })('GET', '/me?$select=id');
    const { body } = await ask(tenant, 'GET', '/_tenant/recording');
    const lines = String(body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      actor: 'app',
      instance: 'host-1',
      method: 'GET',
      url: 'https://graph.microsoft.com/v1.0/users?$select=id&$top=1',
      requestBody: null,
      status: 200,
      responseBody: { value: [{ id: people.bethan.id }] },
    });
    expect(lines[0].ms).toBeGreaterThanOrEqual(0);
    expect(lines[1]).toMatchObject({ actor: 'user', principal: people.sian.id });
    expect(body).not.toMatch(/Bearer|eyJ0eXAi/);
    expect((await ask(tenant, 'DELETE', '/_tenant/recording')).status).toBe(204);
    expect((await ask(tenant, 'GET', '/_tenant/recording')).body).toBe('');
  });

  it('keeps real time, whatever the clock of the tenant says', async () => {
    await graphOf(tenant)('GET', '/users?$select=id');
    expect(Math.abs(Date.parse(tenant.recording.entries()[0]?.at ?? '') - Date.now())).toBeLessThan(10_000);
  });

  it('lets the oldest lines go', () => {
    const recording = new Recording(undefined, 10);
    const line = {
      at: '',
      ms: 0,
      actor: 'app' as const,
      method: 'GET',
      requestHeaders: {},
      requestBody: null,
      status: 200,
      responseHeaders: {},
      responseBody: null,
    };
    for (let i = 0; i < 40; i += 1) recording.add({ ...line, url: String(i) });
    expect(recording.entries().map(({ url }) => url)).toEqual([
      '30',
      '31',
      '32',
      '33',
      '34',
      '35',
      '36',
      '37',
      '38',
      '39',
    ]);
  });

  it('lets old lines go as well when the lines are long', () => {
    const recording = new Recording(undefined, 1000, 20_000);
    const line = {
      at: '',
      ms: 0,
      actor: 'app' as const,
      method: 'POST',
      requestHeaders: {},
      requestBody: 'x'.repeat(1000),
      status: 200,
      responseHeaders: {},
      responseBody: null,
    };
    for (let i = 0; i < 100; i += 1) recording.add({ ...line, url: String(i) });
    expect(recording.ndjson().length).toBeLessThan(20_100);
    expect(recording.entries().at(-1)?.url).toBe('99');
  });

  // The checker of Graph traffic lies beside a checkout, or where GRAPH_TRAFFIC_CHECKER says; without it this cannot be tried.
  const tried = existsSync(checker) ? it : it.skip;
  tried("of careful traffic fits Microsoft's published contract (needs the traffic checker)", async () => {
    await careful(graphOf(tenant), graphOf(tenant, { as: 'member' }));
    await carefulWriting(graphOf(tenant));
    const address = await openNotificationAddress();
    await carefulSync(tenant, graphOf(tenant), address.url);
    await address.close();
    expect(tenant.unknownRequests()).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'recording-'));
    try {
      const [file, granted] = [join(folder, 'traffic.ndjson'), join(folder, 'permissions.json')];
      writeFileSync(file, tenant.recording.ndjson());
      writeFileSync(
        granted,
        JSON.stringify({
          application: [
            ...['User.Read.All', 'GroupMember.ReadWrite.All', 'Calendars.ReadWrite'],
            ...['Mail.ReadWrite', 'Mail.Send', 'Sites.Selected'],
          ],
          delegated: ['User.Read'],
        }),
      );
      const { stdout } = await run(process.execPath, [checker, file, '--granted', granted, '--json'], {
        cwd: resolve(__dirname, '../../..'),
      });
      const { errors, findings } = JSON.parse(stdout);
      expect([errors, findings.filter(({ severity }: { severity: string }) => severity === 'error')]).toEqual([0, []]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
