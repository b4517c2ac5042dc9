import { createPublicKey, createVerify } from 'node:crypto';
import { apiClientId, managedIdentityAppId, tenantId, toolsAppId, people } from '../../seed';
import { identityHeader, ask, graphOf, startTenant } from '../testing/tenantUnderTest';
import type { Tenant } from '../tenantOptions';

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
const headerOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());

describe('the stand-in for Entra ID', () => {
  let tenant: Tenant;
  beforeAll(async () => void (tenant = await startTenant()));
  afterAll(() => tenant.close());

  const managedIdentity = (query: string, header = identityHeader) =>
    ask(tenant, 'GET', `/msi/token?api-version=2019-08-01&${query}`, { headers: { 'X-IDENTITY-HEADER': header } });
  const credentials = (form: Record<string, string>) =>
    ask(tenant, 'POST', `/${tenantId}/oauth2/v2.0/token`, {
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('publishes where its keys are, and signs with one of them', async () => {
    const configuration = await ask(tenant, 'GET', `/${tenantId}/v2.0/.well-known/openid-configuration`);
    expect(configuration.body.issuer).toBe(`${tenant.origin}/${tenantId}/v2.0`);
    const { body } = await ask(tenant, 'GET', configuration.body.jwks_uri);
    const token = tenant.issueToken({ as: 'member' }).access_token;
    const jwk = body.keys.find(({ kid }: { kid: string }) => kid === headerOf(token).kid);
    const [header, payload, signature = ''] = token.split('.');
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    expect(createVerify('RSA-SHA256').update(`${header}.${payload}`).verify(key, signature, 'base64url')).toBe(true);
    expect(JSON.stringify(body)).not.toContain('"d"');
  });

  it("gives a person's token for the API in the v2 dialect", () => {
    const claims = claimsOf(tenant.issueToken({ as: 'administrator' }).access_token);
    expect(claims).toMatchObject({
      iss: `${tenant.origin}/${tenantId}/v2.0`,
      aud: apiClientId,
      tid: tenantId,
      oid: people.nisha.id,
      name: 'Nisha Patel',
      ver: '2.0',
      preferred_username: 'nisha.patel@harbourcoast.example',
      scp: 'access_as_user',
      roles: ['Guildhall.Administrator'],
    });
    expect(claims.sub).not.toBe(claims.oid);
  });

  it('calls a guest by the outside address', () => {
    expect(claimsOf(tenant.issueToken({ as: 'guest' }).access_token).preferred_username).toBe(
      'owain.tudor@tidewaydigital.example',
    );
  });

  it('gives a managed identity a v1 token for Graph whose roles leave out what Exchange granted', async () => {
    const { status, body } = await managedIdentity('resource=https://graph.microsoft.com');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      resource: 'https://graph.microsoft.com',
      token_type: 'Bearer',
      expires_on: expect.stringMatching(/^\d+$/),
    });
    expect(claimsOf(body.access_token)).toMatchObject({
      iss: `https://sts.windows.net/${tenantId}/`,
      aud: 'https://graph.microsoft.com',
      appid: managedIdentityAppId,
      idtyp: 'app',
      roles: ['User.Read.All', 'GroupMember.ReadWrite.All', 'Sites.Selected'],
    });
  });

  it('gives a managed identity a token for storage', async () => {
    const { body } = await managedIdentity('resource=https://storage.azure.com/');
    expect(claimsOf(body.access_token)).toMatchObject({
      aud: 'https://storage.azure.com',
      iss: `https://sts.windows.net/${tenantId}/`,
    });
  });

  it('gives no token without the identity header, nor for another identity or resource', async () => {
    expect((await managedIdentity('resource=https://graph.microsoft.com', 'guessed')).status).toBe(401);
    expect((await managedIdentity('resource=https://graph.microsoft.com&client_id=other')).status).toBe(400);
    expect((await managedIdentity('resource=https://vault.azure.net')).status).toBe(400);
  });

  it('gives client credentials a token only with the right secret', async () => {
    const form = {
      grant_type: 'client_credentials',
      client_id: toolsAppId,
      scope: 'https://graph.microsoft.com/.default',
    };
    const right = await credentials({ ...form, client_secret: 'local-tools-only' });
    expect(claimsOf(right.body.access_token).appid).toBe(toolsAppId);
    const wrong = await credentials({ ...form, client_secret: 'wrong' });
    expect([wrong.status, wrong.body.error, wrong.body.error_codes]).toEqual([401, 'invalid_client', [7000215]]);
    const identity = await credentials({ ...form, client_id: managedIdentityAppId, client_secret: 'undefined' });
    expect(identity.status).toBe(401);
  });

  it('gives nobody a token who cannot sign in', async () => {
    const { status, body } = await ask(tenant, 'POST', '/_tenant/token', { body: { as: people.kevin.id } });
    expect([status, body.error]).toEqual([403, expect.stringContaining('AADSTS50057')]);
  });

  it('makes tokens that have expired, are of another tenant or have other roles, for tests to be refused with', () => {
    expect(claimsOf(tenant.issueToken({ as: 'member', expiresInSeconds: -60 }).access_token).exp).toBeLessThan(
      Date.now() / 1000,
    );
    expect(claimsOf(tenant.issueToken({ as: 'member', tenantId: 'elsewhere' }).access_token)).toMatchObject({
      tid: 'elsewhere',
      iss: `${tenant.origin}/elsewhere/v2.0`,
    });
    expect(claimsOf(tenant.issueToken({ app: 'tools', roles: ['X.Read.All'] }).access_token).roles).toEqual([
      'X.Read.All',
    ]);
  });
});

describe('a signing key', () => {
  it('that is rotated stays valid until it is retired', async () => {
    const tenant = await startTenant();
    const old = graphOf(tenant);
    const before = headerOf(tenant.issueToken({ as: 'member' }).access_token).kid;
    await ask(tenant, 'POST', '/_tenant/keys/rotate', { body: {} });
    expect(headerOf(tenant.issueToken({ as: 'member' }).access_token).kid).not.toBe(before);
    expect((await old('GET', '/users?$top=1&$select=id')).status).toBe(200);
    await ask(tenant, 'POST', '/_tenant/keys/rotate', { body: { retireOld: true } });
    expect((await old('GET', '/users?$top=1&$select=id')).status).toBe(401);
    await tenant.close();
  });
});
