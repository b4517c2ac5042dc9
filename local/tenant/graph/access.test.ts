import { digitalPracticeGroupId, people } from '../../seed';
import { identityHeader, mailbox, anEvent, ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import type { Tenant } from '../tenantOptions';

const eventsPath = `/users/${mailbox}/events`;

describe('access to Graph', () => {
  let tenant: Tenant;
  beforeAll(async () => void (tenant = await startTenant()));
  afterAll(() => tenant.close());

  const withToken = (token: string) =>
    ask(tenant, 'GET', '/v1.0/users', { headers: token === '' ? {} : { authorization: `Bearer ${token}` } });
  const unsigned = (token: string): string => {
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    return `${none}.${token.split('.')[1]}.x`;
  };

  it('is refused with 401 and a challenge without a good token', async () => {
    const good = tenant.issueToken({ app: 'product' }).access_token;
    const [header, , signature] = good.split('.');
    const stronger = Buffer.from(JSON.stringify({ roles: ['Directory.ReadWrite.All'] })).toString('base64url');
    const identity = '/msi/token?api-version=2019-08-01&resource=https://storage.azure.com';
    const storage = await ask(tenant, 'GET', identity, { headers: { 'x-identity-header': identityHeader } });
    const bad = [
      String(storage.body.access_token),
      '',
      'nonsense',
      `${header}.${stronger}.${signature}`,
      unsigned(good),
      tenant.issueToken({ app: 'product', expiresInSeconds: -1 }).access_token,
      tenant.issueToken({ app: 'product', tenantId: 'elsewhere' }).access_token,
      tenant.issueToken({ as: 'member', audience: 'api' }).access_token,
    ];
    for (const token of bad) {
      const { status, headers, body } = await withToken(token);
      expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer realm=/);
    }
    expect((await withToken(good)).status).toBe(200);
  });

  it('is refused with 403 when the token lacks the role for an operation', async () => {
    const poor = graphOf(tenant, { app: 'tools', roles: ['User.Read.All'] });
    const tried = [
      await poor('GET', `/groups/${digitalPracticeGroupId}/members`),
      await poor('GET', `/groups/${digitalPracticeGroupId}/owners`),
      await poor('POST', `/groups/${digitalPracticeGroupId}/members/$ref`, {}),
      await graphOf(tenant, { app: 'tools', roles: ['GroupMember.Read.All'] })('GET', '/users'),
    ];
    for (const { status, body } of tried)
      expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
    const calendar = await poor('POST', eventsPath, anEvent([]));
    expect([calendar.status, calendar.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  it('holds for an application in the service mailboxes only, although the permission is named Calendars.ReadWrite', async () => {
    const product = graphOf(tenant);
    expect((await product('GET', eventsPath)).status).toBe(200);
    const other = await product('GET', `/users/${people.sian.id}/events`);
    expect([other.status, other.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
    const tool = graphOf(tenant, { app: 'tools', roles: ['Calendars.ReadWrite'] });
    expect((await tool('GET', `/users/${people.sian.id}/events`)).status).toBe(403);
  });

  it('finds no mailbox of unknown people and of guests', async () => {
    const product = graphOf(tenant);
    expect((await product('GET', '/users/nobody@harbourcoast.example/events')).body.error.code).toBe(
      'ErrorInvalidUser',
    );
    const guest = await product('GET', `/users/${people.owain.id}/events`);
    expect([guest.status, guest.body.error.code]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
  });

  it("gives a person their own profile and calendar and nobody else's", async () => {
    const own = graphOf(tenant, { as: 'member' });
    expect((await own('GET', '/me?$select=jobTitle')).body.jobTitle).toBe('Content Designer');
    expect((await own('GET', '/me/events')).status).toBe(200);
    expect((await own('GET', `/users/${people.bethan.id}/events`)).status).toBe(403);
    expect((await own('GET', '/users')).status).toBe(403);
    expect((await graphOf(tenant)('GET', '/me')).status).toBe(400);
  });

  it("to an unknown path has Graph's error and is listed", async () => {
    const { status, body } = await graphOf(tenant)('GET', '/planner/plans?$top=1');
    expect([status, body.error.code, body.error.message]).toEqual([
      400,
      'BadRequest',
      "Resource not found for the segment 'planner'.",
    ]);
    const deeper = await graphOf(tenant)('GET', `/users/${people.sian.id}/todo`);
    expect(deeper.body.error.message).toBe("Resource not found for the segment 'todo'.");
    expect((await graphOf(tenant)('GET', `${tenant.origin}/beta/users`)).status).toBe(400);
    const { body: listed } = await ask(tenant, 'GET', '/_tenant/unknown');
    expect(listed).toEqual(expect.arrayContaining(['GET /v1.0/planner/plans?$top=1', 'GET /beta/users']));
  });

  it('with a method that a path does not take is 405', async () => {
    expect((await graphOf(tenant)('DELETE', '/users')).status).toBe(405);
  });

  it('takes bodies up to 4 MB', async () => {
    const { status } = await graphOf(tenant)('POST', eventsPath, { subject: 'x'.repeat(4 * 1024 * 1024) });
    expect(status).toBe(413);
  });
});
