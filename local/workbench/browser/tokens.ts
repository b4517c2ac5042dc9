import { realNow } from './organisationTime';

/** Gives the looking person's token for one of the resources the administrator has approved. */
export interface TokenProvider {
  getToken(resource: string, useCachedToken?: boolean): Promise<string>;
}

interface Held {
  readonly token: string;
  readonly expiresAt: number;
}

/** A token that ends within this time is not handed out any more, in milliseconds: five minutes, as MSAL does it. */
const tooShort = 5 * 60_000;

/**
 * Tokens from the local tenant.
 *
 * @param as - the person, as `POST /_tenant/token` names them.
 * @param resources - what may be asked for; anything else is refused as Entra refuses a resource without consent.
 */
export function createTokenProvider(as: string, resources: readonly string[]): TokenProvider {
  let held: Held | undefined;
  return {
    async getToken(resource, useCachedToken = true) {
      if (!resources.includes(resource)) {
        throw new Error(`AADSTS500011: The resource principal named ${resource} was not found in the tenant.`);
      }
      if (!useCachedToken || !held || held.expiresAt - realNow() < tooShort) {
        held = await askTenant(as);
      }
      return held.token;
    },
  };
}

async function askTenant(as: string): Promise<Held> {
  const answer = await fetch('/_tenant/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as, audience: 'api' }),
  });
  if (!answer.ok) {
    throw new Error(`The local tenant gave no token (${answer.status}): ${await answer.text()}`);
  }
  const body = (await answer.json()) as { access_token: string; expires_on: string | number };
  return { token: body.access_token, expiresAt: Number(body.expires_on) * 1_000 };
}
