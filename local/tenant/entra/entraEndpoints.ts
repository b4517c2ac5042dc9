import { knownResource } from './audience';
import { tokenRoles } from './accessTokens';
import type { EntraParts } from './entraParts';
import { entraRefusal } from './entraRefusal';
import { answerOnBehalfOf, jwtBearer } from './onBehalfOf';
import type { Answer } from '../http/answer';

/** @param at origin of whoever asks: libraries take no endpoint, nor an issuer, of another origin than they were given */
function openIdConfiguration({ seed }: EntraParts, at: string): Answer {
  const authority = `${at}/${seed.tenantId}`;
  return {
    status: 200,
    body: {
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${authority}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'name', 'oid', 'preferred_username', 'tid', 'ver'],
    },
  };
}

function clientCredentials(parts: EntraParts, form: URLSearchParams): Answer {
  const grant = form.get('grant_type');
  if (grant !== 'client_credentials')
    return entraRefusal(
      400,
      'unsupported_grant_type',
      70003,
      `The app requested an unsupported grant type '${grant ?? ''}'.`,
    );
  const application = parts.seed.applications.find((app) => app.appId === form.get('client_id'));
  if (!application) {
    return entraRefusal(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id') ?? ''}' was not found in the directory.`,
    );
  }
  if (application.secret === undefined || form.get('client_secret') !== application.secret) {
    return entraRefusal(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
  }
  const apiIds = parts.seed.applications.filter((app) => app.kind === 'api').map((app) => app.appId);
  const resource = knownResource(form.get('scope') ?? '', apiIds);
  if (!resource)
    return entraRefusal(
      400,
      'invalid_resource',
      500011,
      `The resource principal named ${form.get('scope') ?? ''} was not found in the tenant.`,
    );
  const roles = tokenRoles(parts.grants[application.appId]?.application ?? []);
  const { access_token, expires_in } = parts.issuer.forApplication(application, resource, { roles });
  return { status: 200, body: { token_type: 'Bearer', expires_in, ext_expires_in: expires_in, access_token } };
}

function answerToken(parts: EntraParts, form: URLSearchParams): Answer {
  return form.get('grant_type') === jwtBearer ? answerOnBehalfOf(parts, form) : clientCredentials(parts, form);
}

/**
 * Answers a path under `/{tenantId}` as Entra would.
 *
 * @param at where it was asked, `https://localhost:4801`.
 */
export function answerEntra(parts: EntraParts, at: string, method: string, path: string, body: string): Answer {
  const place = path.slice(parts.seed.tenantId.length + 1);
  if (method === 'GET' && place === '/v2.0/.well-known/openid-configuration') return openIdConfiguration(parts, at);
  if (method === 'GET' && place === '/discovery/v2.0/keys') return { status: 200, body: parts.keys.published() };
  if (method === 'POST' && place === '/oauth2/v2.0/token') return answerToken(parts, new URLSearchParams(body));
  return entraRefusal(404, 'invalid_request', 90002, `Nothing of Entra ID stands at ${path} here.`);
}
