import type { KeyObject } from 'node:crypto';
import { isGraph } from '../entra/audience';
import { readSignedToken } from '../entra/jsonWebToken';
import { GraphFailure } from './graphFailure';

/** Who a Graph request comes from, as its token says. */
export interface Caller {
  actor: 'app' | 'user';
  appId: string;
  /** Object id of the person, or of the application's service principal. */
  objectId: string;
  /** Roles or scopes of the token. */
  permissions: string[];
}

const challenge =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';
/** Entra's usual allowance for clocks that differ. */
const skewS = 300;

const refuse = (message: string): GraphFailure =>
  new GraphFailure(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': challenge });

const words = (value: unknown): string[] => (typeof value === 'string' ? value.split(' ').filter(Boolean) : []);

/**
 * The caller that an Authorization header proves. Token lifetimes count in real time.
 *
 * @throws GraphFailure 401 InvalidAuthenticationToken
 */
export function readCaller(
  header: string | undefined,
  tenantId: string,
  publicKeyOf: (kid: string) => KeyObject | undefined,
): Caller {
  const token = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (!token) throw refuse('Access token is empty.');
  const claims = readSignedToken(token, publicKeyOf);
  if (!claims)
    throw refuse(
      token.split('.').length === 3
        ? 'Access token validation failure. Signature is invalid.'
        : 'IDX14100: JWT is not well formed.',
    );
  const now = Date.now() / 1000;
  // A token that was made expired on purpose must be refused at once, so only `nbf` gets the allowance.
  if (Number(claims.exp) <= now) throw refuse('Lifetime validation failed, the token is expired.');
  if (Number(claims.nbf) > now + skewS) throw refuse('Lifetime validation failed, the token is not yet valid.');
  if (!isGraph(claims.aud)) throw refuse('Access token validation failure. Invalid audience.');
  if (claims.iss !== `https://sts.windows.net/${tenantId}/`)
    throw refuse('Access token validation failure. Invalid issuer.');
  const actor = claims.idtyp === 'app' ? 'app' : 'user';
  const permissions = actor === 'app' ? ((claims.roles as string[] | undefined) ?? []) : words(claims.scp);
  return { actor, appId: String(claims.appid), objectId: String(claims.oid), permissions };
}
