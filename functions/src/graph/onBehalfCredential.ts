import { setTimeout as sleep } from 'node:timers/promises';
import { OnBehalfOfCredential, type AccessToken, type TokenCredential } from '@azure/identity';
import type { RealTime } from '../platform/clock';
import { ActingRefused, type ActingRefusal } from '../platform/OnBehalfOf';
import { Unavailable } from '../platform/unavailable';
import { graphScope } from './middleware';

/** What an app presents for itself instead of a secret: a token of its managed identity for Entra's own exchange. */
const exchangeScope = 'api://AzureADTokenExchange/.default';
/** Somebody waits for it: an authority that takes longer, in milliseconds, is out of reach. */
const timeoutMs = 10_000;
/** A token that ends sooner, in milliseconds, is not used again: what it is for must have time to be done. */
const leastLeftMs = 300_000;

/** Who asks, and where. */
export interface ActingParts {
  readonly tenantId: string;
  readonly apiClientId: string;
  /** The managed identity that the registration of the API trusts as a federated credential. */
  readonly identity: TokenCredential;
  readonly time: RealTime;
  /** Development only: the authority on this machine, instead of Microsoft's. */
  readonly authority?: string;
}

/**
 * Gets Graph tokens on behalf of a caller, within what the organisation has consented to for the API.
 *
 * Its `getToken` throws ActingRefused when the authority refuses for good, Unavailable when it can't be asked.
 *
 * @param assertion - the caller's own token, which has been checked
 */
export function onBehalfCredential(
  { tenantId, apiClientId, identity, time, authority }: ActingParts,
  assertion: string,
): TokenCredential {
  const credential = new OnBehalfOfCredential({
    tenantId,
    clientId: apiClientId,
    userAssertionToken: assertion,
    getAssertion: async () => (await identity.getToken(exchangeScope))?.token ?? '',
    retryOptions: { maxRetries: 1 },
    ...(authority ? { authorityHost: authority, disableInstanceDiscovery: true } : {}),
  });
  let last: AccessToken | undefined;
  return {
    getToken: async () => {
      if (last && last.expiresOnTimestamp - time() > leastLeftMs) return last;
      try {
        last = await within(timeoutMs, credential.getToken(graphScope));
        return last;
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  const settled = new AbortController();
  const late = sleep(ms, undefined, { signal: settled.signal }).then(() => Promise.reject(new Error('no answer')));
  late.catch(() => undefined);
  return Promise.race([work, late]).finally(() => settled.abort());
}

/** What the library for signing in tells of an answer of the authority; it hands it on as the cause of its own error. */
interface AuthorityError {
  readonly errorCode?: unknown;
  readonly subError?: unknown;
  readonly errorNo?: unknown;
}

/** The one number that is looked at: older answers about missing consent come without a suberror. */
const notConsented = '65001';
/** The assertion is not for this app: nothing that the person who calls could mend. */
const wrongAudience = '500131';

/**
 * What an answer of the authority means, by the error codes of OAuth; its numbers may change at any time ("Microsoft Entra
 * authentication and authorization error codes").
 */
export function refusalOf(error: unknown): ActingRefused | Unavailable {
  const reason = reasonOf(error instanceof Error ? error.cause : undefined);
  return reason ? new ActingRefused(reason, { cause: error }) : new Unavailable('sign-in', { cause: error });
}

function reasonOf(cause: unknown): ActingRefusal | undefined {
  if (!(cause instanceof Error)) return undefined;
  const { errorCode, subError, errorNo } = cause as AuthorityError;
  if (subError === 'consent_required' || errorCode === 'consent_required') return 'consentMissing';
  if (String(errorNo) === notConsented) return 'consentMissing';
  if (String(errorNo) === wrongAudience) return undefined;
  const isRefused = errorCode === 'invalid_grant' || errorCode === 'interaction_required';
  return isRefused ? 'signInRefused' : undefined;
}
