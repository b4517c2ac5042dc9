import { request } from 'node:http';
import { digitalPracticeGroupId, people } from '../../seed';
import { identityHeader, mailbox, now, anEvent, ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import type { Tenant } from '../tenantOptions';

/** fetch does not let one forge Host, a browser tricked by DNS does. */
const withHeaders = (origin: string, method: string, path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const port = new URL(origin).port;
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'GET' ? undefined : '{"as":"member"}');
  });

describe('the tools of the tenant', () => {
  let tenant: Tenant;
  beforeEach(async () => void (tenant = await startTenant()));
  afterEach(() => tenant.close());

  it('are listed at their root, and anything else is not found', async () => {
    const { body } = await ask(tenant, 'GET', '/_tenant');
    expect(body.map(({ tool }: { tool: string }) => tool)).toContain('GET /_tenant/recording');
    expect((await ask(tenant, 'GET', '/_tenant/secrets')).status).toBe(404);
  });

  it('are answered to this machine only, not under another name nor to a page of another origin', async () => {
    const host = new URL(tenant.origin).host;
    const token = (headers: Record<string, string>) => withHeaders(tenant.origin, 'POST', '/_tenant/token', headers);
    expect(await token({ host })).toBe(200);
    expect(await token({ host, origin: tenant.origin })).toBe(200);
    expect(await token({ host: 'evil.example' })).toBe(403);
    expect(await token({ host: 'localhost.evil.example' })).toBe(403);
    expect(await token({ host, origin: 'http://evil.example' })).toBe(403);
    expect(await token({ host, origin: 'null' })).toBe(403);
    const identity = '/msi/token?api-version=2019-08-01&resource=https://graph.microsoft.com';
    expect(
      await withHeaders(tenant.origin, 'GET', identity, { host: 'evil.example', 'x-identity-header': identityHeader }),
    ).toBe(403);
    expect(await withHeaders(tenant.origin, 'GET', '/_tenant/people', { host: 'evil.example' })).toBe(403);
  });

  it('name the people, personas first, without the service mailbox', async () => {
    const { body } = await ask(tenant, 'GET', '/_tenant/people');
    expect(body.map(({ key }: { key: string }) => key).slice(0, 11)).toEqual([
      'facilitator',
      'member',
      'contractor',
      'guest',
      'outsider',
      'neighbour',
      'administrator',
      'starter',
      'manager',
      'newcomer',
      null,
    ]);
    expect(body[1]).toMatchObject({
      id: people.sian.id,
      displayName: 'Siân Prydderch',
      jobTitle: 'Content Designer',
      note: expect.any(String),
    });
    expect(body).toHaveLength(22);
  });

  it('name the personas alone, and find anybody by words of a name or an address, accents and case aside', async () => {
    const get = async (query: string) =>
      (await ask(tenant, 'GET', `/_tenant/people?${query}`)).body as { displayName: string }[];
    expect((await get('only=personas')).map(({ displayName }) => displayName)).toContain('Oonagh Feltham');
    expect(await get('only=personas')).toHaveLength(10);
    expect((await get('search=SIAN pryd')).map(({ displayName }) => displayName)).toEqual(['Siân Prydderch']);
    expect(await get('search=communities@')).toHaveLength(1);
    expect(await get('search=bethan nobody')).toEqual([]);
    expect(await get('search=')).toEqual([]);
  });

  it('show one person as the directory has them, with the groups that they are in or own', async () => {
    const { body } = await ask(tenant, 'GET', `/_tenant/people/${people.bethan.mail}`);
    expect(body).toMatchObject({ id: people.bethan.id, department: 'Digital, Delivery', accountEnabled: true });
    expect(body.groups).toEqual([
      { id: digitalPracticeGroupId, displayName: 'Digital Practice', member: true, owner: true },
    ]);
    expect((await ask(tenant, 'GET', '/_tenant/people/nobody')).status).toBe(404);
  });

  it('give a token for a persona, an id or an address, and say so when nobody is meant', async () => {
    for (const as of ['member', people.sian.id, people.sian.mail])
      expect((await ask(tenant, 'POST', '/_tenant/token', { body: { as } })).status).toBe(200);
    expect((await ask(tenant, 'POST', '/_tenant/token', { body: { as: 'nobody' } })).status).toBe(404);
    expect((await ask(tenant, 'POST', '/_tenant/token', { body: {} })).status).toBe(400);
    expect((await ask(tenant, 'POST', '/_tenant/token', { body: 'no json' })).status).toBe(400);
  });

  it('show and set the clock', async () => {
    const clock = await ask(tenant, 'GET', '/_tenant/clock');
    expect(clock.body.now.slice(0, 16)).toBe(now.slice(0, 16));
    const advanced = await ask(tenant, 'PUT', '/_tenant/clock', { body: { advance: 'P1DT5M' } });
    expect(advanced.body.now.slice(0, 16)).toBe('2026-03-08T18:05');
    expect(advanced.body.offsetMs).toBeCloseTo(Date.parse(advanced.body.now) - Date.now(), -4);
    expect((await ask(tenant, 'PUT', '/_tenant/clock', { body: { now: 'soon' } })).status).toBe(400);
    expect((await ask(tenant, 'PUT', '/_tenant/clock', { body: {} })).status).toBe(400);
  });

  it('show the calendar and inbox of any address, in a zone if one is named', async () => {
    await graphOf(tenant)('POST', `/users/${mailbox}/events`, anEvent([String(people.owain.mail)]));
    const { body } = await ask(
      tenant,
      'GET',
      `/_tenant/mailboxes/${encodeURIComponent('Owain.Tudor@TidewayDigital.example')}?timeZone=Europe/Paris`,
    );
    expect(body.address).toBe('owain.tudor@tidewaydigital.example');
    expect(body.events[0].start).toEqual({ dateTime: '2026-03-26T12:00:00.0000000', timeZone: 'Europe/Paris' });
    expect(body.messages[0]).toMatchObject({
      kind: 'invitation',
      from: { emailAddress: { address: mailbox } },
      meetingMessageType: 'meetingRequest',
      bodyPreview: expect.stringContaining('Bring a topic.'),
    });
    expect((await ask(tenant, 'GET', '/_tenant/mailboxes/nobody@nowhere.example')).body).toEqual({
      address: 'nobody@nowhere.example',
      events: [],
      messages: [],
    });
  });
});
