import type { DirectoryUser, TenantApplication } from '../../seed';
import type { Answer } from '../http/answer';
import { graphAppId, graphResource } from './audience';
import { refusedClient } from './clientAssertion';
import type { EntraParts } from './entraParts';
import { entraRefusal } from './entraRefusal';
import { readSignedToken } from './jsonWebToken';
import type { Claims } from './jsonWebToken';
import type { Demand } from './signInPolicy';

export const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** Scopes of OpenID Connect, which libraries add to whatever is asked for. */
const openIdScopes = ['openid', 'profile', 'email', 'offline_access'];

/** Entra's answer to an assertion, a person or a scope that it does not take. */
const refuse = (code: number, message: string, suberror?: string): Answer =>
  entraRefusal(400, 'invalid_grant', code, message, suberror === undefined ? {} : { suberror });

/** Entra's answer where a person has to sign in anew: `claims` says to what. */
function signInDemanded(demand: Demand): Answer {
  const claims = JSON.stringify({
    access_token: { capolids: { essential: true, values: ['8c6a5b4e-3d2f-4e1a-9b7c-5f0d1e2a3b4c'] } },
  });
  return demand === 'multifactor'
    ? entraRefusal(
        400,
        'interaction_required',
        50076,
        `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${graphAppId}'.`,
        { suberror: 'basic_action', claims },
      )
    : entraRefusal(
        400,
        'interaction_required',
        53003,
        'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
        { suberror: 'message_only', claims },
      );
}

/** Who the assertion is of, or why it does not count. */
function readAssertion(
  { origin, seed, keys, directory }: EntraParts,
  api: TenantApplication,
  assertion: string,
): { claims: Claims; user: DirectoryUser } | Answer {
  const claims = readSignedToken(assertion, (kid) => keys.publicKey(kid));
  if (!claims) return refuse(50013, 'Assertion failed signature validation. [Reason - The key was not found.]');
  if (claims.aud !== api.appId && claims.aud !== `api://${api.appId}`)
    return refuse(
      500131,
      `Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${String(claims.aud)}' and the expected audience is 'api://${api.appId}' or one of the Application Uris of this application with App ID '${api.appId}'(${api.displayName}).`,
    );
  const issuers = [`${origin}/${seed.tenantId}/v2.0`, `https://sts.windows.net/${seed.tenantId}/`];
  if (claims.tid !== seed.tenantId || !issuers.includes(String(claims.iss)))
    return refuse(50013, 'Assertion failed signature validation. [Reason - The issuer is of another tenant.]');
  if (Number(claims.exp) <= Date.now() / 1000)
    return refuse(
      500133,
      'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
    );
  if (claims.idtyp === 'app' || typeof claims.scp !== 'string')
    return refuse(
      7000114,
      `Application '${String(claims.azp)}' is not allowed to make application on-behalf-of calls.`,
    );
  const user = directory.userById(String(claims.oid));
  if (!user) return refuse(50034, `The user account does not exist in the ${seed.tenantId} directory.`);
  if (!user.accountEnabled) return refuse(50057, 'The user account is disabled.');
  return { claims, user };
}

/**
 * The scopes that an answer gives of those that were asked for: all that are consented for `.default`.
 *
 * @returns null where something else than Graph is meant.
 */
function scopesAsked(asked: string, consented: string[]): string[] | null {
  const prefix = `${graphResource}/`;
  const names = asked.split(' ').filter((name) => name !== '' && !openIdScopes.includes(name));
  if (names.length === 0 || !names.every((name) => name.startsWith(prefix))) return null;
  return names.flatMap((name) => (name === `${prefix}.default` ? consented : name.slice(prefix.length)));
}

/**
 * The on-behalf-of grant: an API that shows who it is and whom it was called by gets that person's token for Graph
 * ("Microsoft identity platform and OAuth 2.0 On-Behalf-Of flow").
 */
export function answerOnBehalfOf(parts: EntraParts, form: URLSearchParams): Answer {
  const { seed, issuer, grants, policy } = parts;
  const application = seed.applications.find(({ appId }) => appId === form.get('client_id'));
  if (!application)
    return entraRefusal(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id') ?? ''}' was not found in the directory.`,
    );
  const client = refusedClient(parts, application, form);
  if (client) return client;
  if (form.get('requested_token_use') !== 'on_behalf_of')
    return entraRefusal(400, 'invalid_request', 900144, "The request body must contain 'requested_token_use'.");
  const read = readAssertion(parts, application, form.get('assertion') ?? '');
  if ('status' in read) return read;
  const { user } = read;
  const consented = policy.hasConsent() ? (grants[application.appId]?.delegated ?? []) : [];
  const scopes = scopesAsked(form.get('scope') ?? '', consented);
  if (!scopes)
    return entraRefusal(
      400,
      'invalid_scope',
      70011,
      "The provided value for the input parameter 'scope' is not valid.",
    );
  if (scopes.length === 0 || scopes.some((scope) => !consented.includes(scope)))
    return refuse(
      65001,
      `The user or administrator has not consented to use the application with ID '${application.appId}' named '${application.displayName}'. Send an interactive authorization request for this user and resource.`,
      'consent_required',
    );
  const demand = policy.demandOf(user.id);
  if (demand) return signInDemanded(demand);
  const { access_token, expires_in } = issuer.forGraph(user, application.appId, { scopes: consented });
  // What was asked for as `.default` is named in the answer too: libraries look for it when they are asked the same again.
  const named = (form.get('scope') ?? '').split(' ').filter((name) => name.endsWith('/.default'));
  const scope = [...consented.map((name) => `${graphResource}/${name}`), ...named].join(' ');
  return { status: 200, body: { token_type: 'Bearer', scope, expires_in, ext_expires_in: expires_in, access_token } };
}
