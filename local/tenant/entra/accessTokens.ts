import { createHash, randomUUID } from 'node:crypto';
import { apiScope } from './apiScope';
import { graphResource, storageResource, isExchangePermission } from './audience';
import { signToken } from './jsonWebToken';
import type { Claims } from './jsonWebToken';
import type { SigningKeys } from './signingKeys';
import type { DirectoryUser, TenantApplication } from '../../seed';

export interface IssuedToken {
  access_token: string;
  /** Unix seconds, as a string, as the managed identity endpoint writes it. */
  expires_on: string;
  expires_in: number;
}

export interface TokenIssuer {
  /** A token of an application for a resource, as client credentials and managed identities get it. */
  forApplication(
    application: TenantApplication,
    resource: string,
    wish: { roles: string[]; expiresInSeconds?: number; tenantId?: string },
  ): IssuedToken;
  /** A person's token for the product's API (v2). */
  forApi(
    user: DirectoryUser,
    apiId: string,
    wish: { roles: string[]; scopes?: string[]; expiresInSeconds?: number; tenantId?: string },
  ): IssuedToken;
  /** A person's token for Graph, as the API gets it on behalf of that person. */
  forGraph(user: DirectoryUser, apiId: string, wish: { scopes: string[]; expiresInSeconds?: number }): IssuedToken;
}

const defaultLifetimeS = 3600;

/** Entra's `sub` differs from application to application for the same person. */
const pairwise = (objectId: string, audience: string): string =>
  createHash('sha256').update(`${objectId} ${audience}`).digest('base64url');

/** Issues tokens in the two dialects of Entra: v1 for Graph and Storage, v2 for the product's API. Lifetimes use real time. */
export function createTokenIssuer(origin: string, tenantId: string, keys: SigningKeys): TokenIssuer {
  const issue = (claims: Claims, expiresInSeconds = defaultLifetimeS): IssuedToken => {
    const now = Math.floor(Date.now() / 1000);
    // An already expired token must have been issued before it expired.
    const issuedAt = Math.min(now, now + expiresInSeconds - defaultLifetimeS);
    const from = expiresInSeconds > 0 ? now : issuedAt;
    const exp = now + expiresInSeconds;
    const accessToken = signToken(
      { ...claims, iat: from, nbf: from, exp, uti: randomUUID().slice(0, 22) },
      keys.current(),
    );
    return { access_token: accessToken, expires_on: String(exp), expires_in: expiresInSeconds };
  };
  const v1 = (audience: string, tid = tenantId): Claims => ({
    aud: audience,
    iss: `https://sts.windows.net/${tid}/`,
    tid,
    ver: '1.0',
  });
  const v2 = (audience: string, tid = tenantId): Claims => ({
    aud: audience,
    iss: `${origin}/${tid}/v2.0`,
    tid,
    ver: '2.0',
  });

  return {
    forApplication: ({ appId, objectId, displayName }, resource, { roles, expiresInSeconds, tenantId: tid }) => {
      const identity = { oid: objectId, sub: objectId, idtyp: 'app', ...(roles.length > 0 && { roles }) };
      if (resource === graphResource || resource === storageResource) {
        return issue(
          { ...v1(resource, tid), appid: appId, appidacr: '2', app_displayname: displayName, ...identity },
          expiresInSeconds,
        );
      }
      return issue({ ...v2(resource, tid), azp: appId, azpacr: '2', ...identity }, expiresInSeconds);
    },
    forApi: (user, apiId, { roles, scopes, expiresInSeconds, tenantId: tid }) =>
      issue(
        {
          ...v2(apiId, tid),
          azp: apiId,
          azpacr: '0',
          oid: user.id,
          sub: pairwise(user.id, apiId),
          name: user.displayName,
          preferred_username: user.userType === 'Guest' ? user.mail : user.userPrincipalName,
          scp: (scopes ?? [apiScope]).join(' '),
          ...(roles.length > 0 && { roles }),
        },
        expiresInSeconds,
      ),
    forGraph: (user, apiId, { scopes, expiresInSeconds }) =>
      issue(
        {
          ...v1(graphResource),
          appid: apiId,
          appidacr: '2',
          idtyp: 'user',
          oid: user.id,
          sub: pairwise(user.id, graphResource),
          name: user.displayName,
          upn: user.userPrincipalName,
          unique_name: user.userPrincipalName,
          scp: scopes.join(' '),
        },
        expiresInSeconds,
      ),
  };
}

/** The roles that Entra writes into an application's Graph token: consented ones, without those that Exchange holds. */
export const tokenRoles = (granted: string[]): string[] =>
  granted.filter((permission) => !isExchangePermission(permission));
