import type { Failure } from './Answer';

/**
 * Entra's codes for "nobody has approved this": no consent (65001, 65004), the API is not in this tenant or not among
 * what the app may ask for (500011, 650052, 650057, 70011).
 */
const notApproved = /AADSTS(65001|65004|500011|650052|650057|70011)\b|consent|not been granted/i;

/** Everything else that Entra and the token broker say has to be answered by signing in again. */
const signInWanted = /AADSTS\d+|interaction_required|login_required|token (renewal|acquisition)|invalid_grant/i;

/**
 * `AadHttpClient` rejects for two reasons that look alike: no token could be had, or `fetch` got no answer. Only the
 * message tells them apart.
 */
export function whyItFailed(error: unknown): Failure {
  const message = messageOf(error);
  if (notApproved.test(message)) return { kind: 'permissionMissing' };
  if (signInWanted.test(message)) return { kind: 'signInNeeded' };
  return { kind: 'unreachable' };
}

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const { message, errorMessage, errorCode } = (error ?? {}) as Record<string, unknown>; // whatever the broker threw
  return [message, errorMessage, errorCode].filter(Boolean).join(' ');
}
