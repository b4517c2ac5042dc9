import type { TenantApplication } from '../../seed';
import type { Answer } from '../http/answer';
import { tokenExchangeAppId, tokenExchangeResource } from './audience';
import type { EntraParts } from './entraParts';
import { entraRefusal } from './entraRefusal';
import { readSignedToken } from './jsonWebToken';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const check = 'Check your federated identity credential Subject, Audience and Issuer against the presented assertion.';
const refuse = (code: number, message: string): Answer => entraRefusal(401, 'invalid_client', code, message);

/**
 * Why an application has not shown who it is, or null: by a token of a managed identity that its registration trusts. Issuer,
 * subject and audience have to be those of the federated credential ("Configure an application to trust a managed identity").
 */
export function refusedClient(
  { origin, seed, keys }: Pick<EntraParts, 'origin' | 'seed' | 'keys'>,
  application: TenantApplication,
  form: URLSearchParams,
): Answer | null {
  const assertion = form.get('client_assertion');
  if (!assertion || form.get('client_assertion_type') !== assertionType)
    return refuse(
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  const claims = readSignedToken(assertion, (kid) => keys.publicKey(kid));
  if (!claims) return refuse(700027, 'The certificate with identifier used to sign the client assertion is not known.');
  if (Number(claims.exp) <= Date.now() / 1000)
    return refuse(700024, 'Client assertion is not within its valid time range.');
  const subject = String(claims.sub);
  if (claims.iss !== `${origin}/${seed.tenantId}/v2.0`)
    return refuse(
      700211,
      `No matching federated identity record found for presented assertion issuer '${String(claims.iss)}'. ${check}`,
    );
  if (application.trusts !== subject)
    return refuse(
      700213,
      `No matching federated identity record found for presented assertion subject '${subject}'. ${check}`,
    );
  if (claims.aud !== tokenExchangeAppId && claims.aud !== tokenExchangeResource)
    return refuse(
      700212,
      `No matching federated identity record found for presented assertion audience '${String(claims.aud)}'. ${check}`,
    );
  return null;
}
