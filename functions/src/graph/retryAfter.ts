/** Never less than this, in milliseconds: a date in the past means "now is fine" and not "at once, again and again". */
const shortest = 1_000;
/** Nor ever longer, whatever a broken answer says: a day. */
const longest = 86_400_000;

/**
 * How long a service asks to be left alone, in milliseconds; undefined when it does not say.
 * `Retry-After` holds seconds or an HTTP date (RFC 9110, 10.2.3).
 */
export function retryAfterOf(headers: Headers | undefined, now: number): number | undefined {
  const value = headers?.get('retry-after');
  if (!value) return undefined;
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(longest, Math.max(shortest, wait));
}
