import { knownResource } from './audience';
import { tokenRoles } from './accessTokens';
import type { EntraParts } from './entraParts';
import type { Answer } from '../http/answer';

const refusal = (status: number, message: string): Answer => ({ status, body: { statusCode: status, message } });

/**
 * `GET /msi/token`: what App Service and Functions give a managed identity at IDENTITY_ENDPOINT.
 *
 * @param identityHeader the secret that only the app's own process knows; without it nobody gets a token.
 */
export function answerManagedIdentity(
  parts: EntraParts,
  identityHeader: string | undefined,
  given: string | undefined,
  query: URLSearchParams,
): Answer {
  if (identityHeader === undefined || given !== identityHeader)
    return refusal(401, 'The header X-IDENTITY-HEADER is missing or wrong.');
  if (query.get('api-version') !== '2019-08-01') return refusal(400, 'The api-version must be 2019-08-01.');
  const identity = parts.seed.applications.find((app) => app.kind === 'managedIdentity');
  const asked = query.get('client_id');
  if (!identity || (asked !== null && asked !== identity.appId))
    return refusal(400, `No managed identity found for client_id ${asked ?? '(none)'}.`);
  const apiIds = parts.seed.applications.filter((app) => app.kind === 'api').map((app) => app.appId);
  const resource = knownResource(query.get('resource') ?? '', apiIds);
  if (!resource)
    return refusal(
      400,
      `AADSTS500011: The resource principal named ${query.get('resource') ?? ''} was not found in the tenant.`,
    );
  const roles = resource.endsWith('graph.microsoft.com')
    ? tokenRoles(parts.grants[identity.appId]?.application ?? [])
    : [];
  const { access_token, expires_on } = parts.issuer.forApplication(identity, resource, { roles });
  return {
    status: 200,
    body: {
      access_token,
      expires_on,
      resource: query.get('resource'),
      token_type: 'Bearer',
      client_id: identity.appId,
    },
  };
}
