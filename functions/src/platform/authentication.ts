import { createRemoteJWKSet, errors, jwksCache, jwtVerify, type JWKSCacheInput } from 'jose';
import * as z from 'zod';
import { realTime } from './clock';
import { Refusal } from './refusal';
import type { Settings } from './settings';
import { TokenMemory } from './tokenMemory';

/** Somebody who signed in to the organisation. */
export interface Principal {
  /** Object id in the directory. */
  readonly id: string;
  readonly name: string;
  readonly isAdministrator: boolean;
  /** They look after the communities of the whole organisation. */
  readonly isManager: boolean;
}

export type Authenticate = (authorization: string | undefined) => Promise<Principal>;

/** The scope that web parts ask for: the only one the API has. */
const scope = 'access_as_user';
/** The app role of those who operate Guildhall. */
const administratorRole = 'Guildhall.Administrator';
/** The app role of those who look after all communities. */
const managerRole = 'Guildhall.CommunitiesManager';

const claims = z.object({
  tid: z.guid(),
  oid: z.guid(),
  scp: z.string(),
  exp: z.number(),
  name: z.string().min(1).max(256).catch('Somebody'),
  roles: z.array(z.string()).catch([]),
});

/**
 * Checks access tokens of Microsoft Entra ID in code, by its published keys: RS256 only, our tenant only, our API only,
 * delegated only. `x-ms-client-principal` is never looked at: whoever reaches the app directly could forge it.
 *
 * Sources: "Access tokens in the Microsoft identity platform" (issuers and audiences of v1 and v2 tokens).
 */
export function authenticateWith(settings: Pick<Settings, 'tenantId' | 'apiClientId' | 'development'>): Authenticate {
  const { tenantId, apiClientId } = settings;
  const authority = settings.development.authority ?? 'https://login.microsoftonline.com';
  const fetched: JWKSCacheInput = {};
  const keys = createRemoteJWKSet(new URL(`${authority}/${tenantId}/discovery/v2.0/keys`), {
    // A key that is not known yet is looked up at once after a rotation, but not once per forged token.
    cooldownDuration: 2_000,
    cacheMaxAge: 3_600_000,
    timeoutDuration: 5_000,
    [jwksCache]: fetched,
  });
  const issuer = [`${authority}/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`];
  const audience = [apiClientId, `api://${apiClientId}`];

  const check = async (token: string): Promise<{ principal: Principal; expiresAt: number }> => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer,
      audience,
      requiredClaims: ['exp'],
    });
    const { tid, oid, scp, name, roles, exp } = claims.parse(payload);
    if (tid.toLowerCase() !== tenantId || !scp.split(' ').includes(scope)) throw new Refusal({ code: 'notSignedIn' });
    const principal = {
      id: oid.toLowerCase(),
      name,
      isAdministrator: roles.includes(administratorRole),
      isManager: roles.includes(managerRole),
    };
    return { principal, expiresAt: exp * 1_000 };
  };
  const memory = new TokenMemory<Principal>(realTime);
  let fetchedAt: number | undefined;

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new Refusal({ code: 'notSignedIn' });
    // Whatever a withdrawn key has signed is worth nothing from the moment its withdrawal is known.
    if (fetched.uat !== fetchedAt) memory.forget();
    fetchedAt = fetched.uat;
    const known = memory.recall(token);
    if (known) return known;
    try {
      const { principal, expiresAt } = await check(token);
      memory.remember(token, principal, expiresAt);
      return principal;
    } catch (error) {
      throw new Refusal({ code: isOutage(error) ? 'unavailable' : 'notSignedIn' });
    }
  };
}

/** True when the keys could not be fetched, which says nothing about the token. */
function isOutage(error: unknown): boolean {
  if (error instanceof Refusal || error instanceof z.ZodError) return false;
  if (error instanceof errors.JWKSTimeout) return true;
  return !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
}
