import { randomUUID } from 'node:crypto';
import { knownResource } from './audience';
import { tokenRoles } from './accessTokens';
import type { TokenIssuer } from './accessTokens';
import type { SigningKeys } from './signingKeys';
import type { TenantSeed } from '../../seed';
import type { Answer } from '../http/answer';
import type { Grants } from '../grants';

export interface EntraParts {
  origin: string;
  seed: TenantSeed;
  issuer: TokenIssuer;
  keys: SigningKeys;
  grants: Record<string, Grants>;
}

const refusal = (status: number, error: string, code: number, message: string): Answer => {
  const traceId = randomUUID();
  const timestamp = new Date().toISOString().replace('T', ' ').slice(0, 19) + 'Z';
  const description = `AADSTS${code}: ${message} Trace ID: ${traceId} Timestamp: ${timestamp}`;
  return {
    status,
    body: {
      error,
      error_description: description,
      error_codes: [code],
      timestamp,
      trace_id: traceId,
      correlation_id: randomUUID(),
    },
  };
};

function openIdConfiguration({ origin, seed }: EntraParts): Answer {
  const authority = `${origin}/${seed.tenantId}`;
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
    return refusal(
      400,
      'unsupported_grant_type',
      70003,
      `The app requested an unsupported grant type '${grant ?? ''}'.`,
    );
  const application = parts.seed.applications.find((app) => app.appId === form.get('client_id'));
  if (!application) {
    return refusal(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id') ?? ''}' was not found in the directory.`,
    );
  }
  if (application.secret === undefined || form.get('client_secret') !== application.secret) {
    return refusal(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
  }
  const apiIds = parts.seed.applications.filter((app) => app.kind === 'api').map((app) => app.appId);
  const resource = knownResource(form.get('scope') ?? '', apiIds);
  if (!resource)
    return refusal(
      400,
      'invalid_resource',
      500011,
      `The resource principal named ${form.get('scope') ?? ''} was not found in the tenant.`,
    );
  const roles = tokenRoles(parts.grants[application.appId]?.application ?? []);
  const { access_token, expires_in } = parts.issuer.forApplication(application, resource, { roles });
  return { status: 200, body: { token_type: 'Bearer', expires_in, ext_expires_in: expires_in, access_token } };
}

/** Answers a path under `/{tenantId}` as Entra would. */
export function answerEntra(parts: EntraParts, method: string, path: string, body: string): Answer {
  const place = path.slice(parts.seed.tenantId.length + 1);
  if (method === 'GET' && place === '/v2.0/.well-known/openid-configuration') return openIdConfiguration(parts);
  if (method === 'GET' && place === '/discovery/v2.0/keys') return { status: 200, body: parts.keys.published() };
  if (method === 'POST' && place === '/oauth2/v2.0/token') return clientCredentials(parts, new URLSearchParams(body));
  return refusal(404, 'invalid_request', 90002, `Nothing of Entra ID stands at ${path} here.`);
}
