import { get } from 'node:https';
import { apiClientId, managedIdentityAppId, people, tenantId, toolsAppId } from '../../seed';
import { makeCertificate } from '../../certificate';
import { serveAuthority, type Authority } from '../serveAuthority';
import { ask, identityHeader, startTenant, type Reply } from '../testing/tenantUnderTest';
import type { Tenant } from '../tenantOptions';

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
const graphDefault = 'https://graph.microsoft.com/.default openid profile offline_access';

describe('acting on behalf of a person', () => {
  let tenant: Tenant;
  let proof: string;
  beforeAll(async () => {
    tenant = await startTenant({
      grants: {
        [managedIdentityAppId]: { application: ['Sites.Selected'], delegated: [] },
        [apiClientId]: { application: [], delegated: ['Sites.Selected'] },
      },
    });
    proof = await identityToken('api://AzureADTokenExchange');
  });
  afterAll(() => tenant.close());

  const identityToken = async (resource: string): Promise<string> => {
    const query = `api-version=2019-08-01&resource=${encodeURIComponent(resource)}`;
    const headers = { 'X-IDENTITY-HEADER': identityHeader };
    return (await ask(tenant, 'GET', `/msi/token?${query}`, { headers })).body.access_token;
  };
  const tokenOf = (as: string, more = {}): string => tenant.issueToken({ as, ...more }).access_token;
  const exchange = (assertion: string, more: Record<string, string> = {}): Promise<Reply> =>
    ask(tenant, 'POST', `/${tenantId}/oauth2/v2.0/token`, {
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        client_id: apiClientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: proof,
        assertion,
        scope: graphDefault,
        requested_token_use: 'on_behalf_of',
        ...more,
      }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  const refusalOf = ({ status, body }: Reply) => [status, body.error, body.error_codes[0], body.suberror];

  it("gives the API that person's token for Graph, with what was consented to and nothing more", async () => {
    const { status, body } = await exchange(tokenOf('administrator'));
    expect([status, body.scope]).toEqual([
      200,
      'https://graph.microsoft.com/Sites.Selected https://graph.microsoft.com/.default',
    ]);
    expect(claimsOf(body.access_token)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      iss: `https://sts.windows.net/${tenantId}/`,
      appid: apiClientId,
      oid: people.nisha.id,
      scp: 'Sites.Selected',
      idtyp: 'user',
      ver: '1.0',
    });
    const graph = await ask(tenant, 'GET', '/v1.0/users', {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    expect(graph.status).toBe(403);
  });

  it('shows in the recording for whom the product acted', async () => {
    tenant.recording.clear();
    const { body } = await exchange(tokenOf('administrator'));
    await ask(tenant, 'GET', '/v1.0/users', { headers: { authorization: `Bearer ${body.access_token}` } });
    expect(JSON.parse(tenant.recording.ndjson())).toMatchObject({ actor: 'user', principal: people.nisha.id });
  });

  it.each<[string, () => string, unknown[]]>([
    ['has expired', () => tokenOf('member', { expiresInSeconds: -60 }), [400, 'invalid_grant', 500133, undefined]],
    ['is for Graph', () => tokenOf('member', { audience: 'graph' }), [400, 'invalid_grant', 500131, undefined]],
    ['is of another tenant', () => tokenOf('member', { tenantId: 'other' }), [400, 'invalid_grant', 50013, undefined]],
    ['was tampered with', () => `${tokenOf('member').slice(0, -8)}AAAAAAAA`, [400, 'invalid_grant', 50013, undefined]],
    ['is nothing', () => '', [400, 'invalid_grant', 50013, undefined]],
    [
      'is an application’s',
      () => tenant.issueToken({ app: 'product', audience: 'api' }).access_token,
      [400, 'invalid_grant', 7000114, undefined],
    ],
  ])('takes no assertion that %s', async (_what, assertion, refusal) => {
    expect(refusalOf(await exchange(assertion()))).toEqual(refusal);
  });

  it('gives nothing for somebody whose account is disabled or gone since they signed in', async () => {
    const token = tokenOf('contractor');
    const { oid } = claimsOf(token);
    await ask(tenant, 'PATCH', `/_tenant/people/${oid}`, { body: { accountEnabled: false } });
    expect(refusalOf(await exchange(token))).toEqual([400, 'invalid_grant', 50057, undefined]);
    await ask(tenant, 'DELETE', `/_tenant/people/${oid}`);
    expect(refusalOf(await exchange(token))).toEqual([400, 'invalid_grant', 50034, undefined]);
  });

  it('believes nobody to be the API but the managed identity that its registration trusts', async () => {
    const assertion = tokenOf('member');
    const stranger = tenant.issueToken({ app: 'tools', audience: 'api' }).access_token;
    const forGraph = await identityToken('https://graph.microsoft.com');
    const forApi = tenant.issueToken({ app: 'product', audience: 'api' }).access_token;
    const [header, , signature] = proof.split('.');
    const refused = (client_assertion: string) => exchange(assertion, { client_assertion }).then(refusalOf);
    expect(await refused('')).toEqual([401, 'invalid_client', 7000218, undefined]);
    expect(await refused('a.b.c')).toEqual([401, 'invalid_client', 700027, undefined]);
    expect(await refused([header, assertion.split('.')[1], signature].join('.'))).toContain(700027);
    expect(await refused(stranger)).toEqual([401, 'invalid_client', 700213, undefined]);
    expect(await refused(forGraph)).toEqual([401, 'invalid_client', 700211, undefined]);
    expect(await refused(forApi)).toEqual([401, 'invalid_client', 700212, undefined]);
    const other = await exchange(assertion, { client_id: toolsAppId });
    expect(refusalOf(other)).toEqual([401, 'invalid_client', 700213, undefined]);
  });

  it('says that consent is missing, for what was never granted and after it is withdrawn, and not once it is given back', async () => {
    const assertion = tokenOf('member');
    const missing = [400, 'invalid_grant', 65001, 'consent_required'];
    const more = await exchange(assertion, { scope: 'https://graph.microsoft.com/Sites.ReadWrite.All' });
    expect(refusalOf(more)).toEqual(missing);
    await ask(tenant, 'PUT', '/_tenant/consent', { body: { granted: false } });
    expect(refusalOf(await exchange(assertion))).toEqual(missing);
    await ask(tenant, 'PUT', '/_tenant/consent', { body: { granted: true } });
    expect((await exchange(assertion)).status).toBe(200);
  });

  it('demands another sign-in of one person or of everybody, with the claims to ask for', async () => {
    const [member, facilitator] = [tokenOf('member'), tokenOf('facilitator')];
    const demand = (body: object) => ask(tenant, 'PUT', '/_tenant/signIn', { body });
    await demand({ demand: 'multifactor', of: 'member' });
    const asked = await exchange(member);
    expect(refusalOf(asked)).toEqual([400, 'interaction_required', 50076, 'basic_action']);
    expect(JSON.parse(asked.body.claims)).toMatchObject({ access_token: { capolids: { essential: true } } });
    expect((await exchange(facilitator)).status).toBe(200);
    await demand({ demand: 'blocked' });
    expect(refusalOf(await exchange(facilitator))).toEqual([400, 'interaction_required', 53003, 'message_only']);
    await demand({ demand: null });
    expect((await exchange(member)).status).toBe(200);
    expect((await demand({ demand: 'polite' })).status).toBe(400);
    expect((await demand({ demand: 'blocked', of: 'nobody' })).status).toBe(404);
  });

  it('knows no other scope, and no other use', async () => {
    const assertion = tokenOf('member');
    expect(refusalOf(await exchange(assertion, { scope: 'https://vault.azure.net/.default' }))).toContain(70011);
    expect(refusalOf(await exchange(assertion, { requested_token_use: 'other' }))).toContain(900144);
  });

  describe('over https', () => {
    let authority: Authority;
    let ca: string;
    beforeAll(async () => {
      const pems = await makeCertificate(new Date(Date.now() + 3_600_000));
      ca = pems.cert;
      authority = await serveAuthority(tenant, pems);
    });
    afterAll(() => authority.close());

    const fetched = (path: string): Promise<{ status: number | undefined; text: string }> =>
      new Promise((resolve, reject) => {
        get(`${authority.origin}${path}`, { ca }, (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () => resolve({ status: response.statusCode, text }));
        }).on('error', reject);
      });

    it('names endpoints, and an issuer, of the same origin', async () => {
      const { text } = await fetched(`/${tenantId}/v2.0/.well-known/openid-configuration`);
      expect(JSON.parse(text)).toMatchObject({
        issuer: `${authority.origin}/${tenantId}/v2.0`,
        token_endpoint: `${authority.origin}/${tenantId}/oauth2/v2.0/token`,
        jwks_uri: `${authority.origin}/${tenantId}/discovery/v2.0/keys`,
      });
    });

    it('serves nothing else of the tenant', async () => {
      for (const path of ['/_tenant/clock', '/v1.0/users', '/msi/token', '/']) {
        expect((await fetched(path)).status).toBe(404);
      }
    });
  });
});
