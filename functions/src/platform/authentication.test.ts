import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { authenticateWith } from './authentication';
import { Refusal } from './refusal';

const tenantId = '7c1f2f0a-5f0e-4f6b-9c53-2b8d1f6a9e01';
const apiClientId = '5b0a8a3e-4e0c-4a9f-8f6d-0c6d2f1b7a10';
const oid = '00000000-0000-4000-8000-00000000000a';

let server: Server;
let authority: string;
let keys: JWK[];
let published: { kid: string; key: CryptoKey };

async function publish(kid: string): Promise<{ kid: string; key: CryptoKey }> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  keys = [{ ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' }];
  return { kid, key: privateKey };
}

beforeAll(async () => {
  server = createServer((_request, response) => response.end(JSON.stringify({ keys })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(async () => {
  published = await publish('first');
});

interface Changes {
  claims?: Record<string, unknown>;
  issuer?: string;
  audience?: string;
  expires?: string;
  signer?: { kid: string; key: CryptoKey };
}

function token({
  claims = {},
  issuer = `${authority}/${tenantId}/v2.0`,
  audience = apiClientId,
  expires = '1h',
  signer = published,
}: Changes = {}) {
  return new SignJWT({ tid: tenantId, oid, scp: 'access_as_user', name: 'Ana', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: signer.kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(signer.key);
}

const authenticate = () => authenticateWith({ tenantId, apiClientId, development: { authority } });

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.reason.code : 'let in';
}

describe('signing in', () => {
  it('takes a token of our tenant for our API, of either version', async () => {
    const check = authenticate();
    await expect(check(`Bearer ${await token()}`)).resolves.toEqual({
      id: oid,
      name: 'Ana',
      isAdministrator: false,
      isManager: false,
    });
    const v1 = await token({ issuer: `https://sts.windows.net/${tenantId}/`, audience: `api://${apiClientId}` });
    await expect(check(`Bearer ${v1}`)).resolves.toMatchObject({ id: oid });
  });

  it('knows an administrator by the app role', async () => {
    const administrator = await token({ claims: { roles: ['Guildhall.Administrator'] } });
    await expect(authenticate()(`Bearer ${administrator}`)).resolves.toMatchObject({
      isAdministrator: true,
      isManager: false,
    });
  });

  it('knows who looks after all communities by another one', async () => {
    const manager = await token({ claims: { roles: ['Guildhall.CommunitiesManager'] } });
    await expect(authenticate()(`Bearer ${manager}`)).resolves.toMatchObject({
      isAdministrator: false,
      isManager: true,
    });
  });

  it.each<[string, Changes]>([
    ['expired', { expires: '-1 minute' }],
    ['for another audience', { audience: 'https://graph.microsoft.com' }],
    ['from another issuer', { issuer: 'https://login.example.org/v2.0' }],
    ['of another tenant', { claims: { tid: '11111111-1111-4111-8111-111111111111' } }],
    ['without our scope', { claims: { scp: 'User.Read' } }],
    ['of an app instead of a person', { claims: { scp: undefined, roles: ['Guildhall.Administrator'], idtyp: 'app' } }],
    ['without a person', { claims: { oid: undefined } }],
  ])('refuses a token that is %s', async (_what, changes) => {
    expect(await codeOf(authenticate()(`Bearer ${await token(changes)}`))).toBe('notSignedIn');
  });

  it('refuses a tampered token, one signed by somebody else, and one that is not signed at all', async () => {
    const check = authenticate();
    const [header, , signature] = (await token()).split('.');
    const forged = Buffer.from(
      JSON.stringify({ tid: tenantId, oid, scp: 'access_as_user', aud: apiClientId, exp: 9e9 }),
    ).toString('base64url');
    const stranger = await generateKeyPair('RS256');
    const none = new UnsecuredJWT({ tid: tenantId, oid, scp: 'access_as_user' })
      .setIssuer(`${authority}/${tenantId}/v2.0`)
      .setAudience(apiClientId)
      .setExpirationTime('1h')
      .encode();
    expect(await codeOf(check(`Bearer ${header}.${forged}.${signature}`))).toBe('notSignedIn');
    expect(await codeOf(check(`Bearer ${await token({ signer: { kid: 'first', key: stranger.privateKey } })}`))).toBe(
      'notSignedIn',
    );
    expect(await codeOf(check(`Bearer ${none}`))).toBe('notSignedIn');
  });

  it('refuses a token that is signed with the public key as a shared secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(keys[0]));
    const confused = await new SignJWT({ tid: tenantId, oid, scp: 'access_as_user' })
      .setProtectedHeader({ alg: 'HS256', kid: 'first' })
      .setIssuer(`${authority}/${tenantId}/v2.0`)
      .setAudience(apiClientId)
      .setExpirationTime('1h')
      .sign(secret);
    expect(await codeOf(authenticate()(`Bearer ${confused}`))).toBe('notSignedIn');
  });

  it.each([undefined, '', 'Bearer', 'Basic abc', 'Bearer a.b', `Bearer ${'x'.repeat(5000)}`])(
    'refuses %p',
    async (header) => {
      expect(await codeOf(authenticate()(header))).toBe('notSignedIn');
    },
  );

  it('goes on working when the keys are rotated', async () => {
    const check = authenticate();
    await check(`Bearer ${await token()}`);
    const before = await token();
    published = await publish('second');
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await expect(check(`Bearer ${await token()}`)).resolves.toMatchObject({ id: oid });
    // The old key is no longer published, so what it signed is worth nothing.
    expect(await codeOf(check(`Bearer ${before}`))).toBe('notSignedIn');
  });

  it('says that sign-in is out of reach, and not that it failed, when the keys cannot be fetched', async () => {
    const check = authenticateWith({ tenantId, apiClientId, development: { authority: 'http://127.0.0.1:9' } });
    expect(await codeOf(check(`Bearer ${await token()}`))).toBe('unavailable');
  });
});
