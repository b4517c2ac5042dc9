const firstDelayMs = 5_000;
const longestDelayMs = 3_600_000;

/**
 * How long to wait before something that a service could not do is tried again, in milliseconds: twice as long each
 * time, up to an hour, and never shorter than the service asked for.
 *
 * @param attempts - how often it was tried before this time
 * @param outage - what the service said
 */
export function growingDelay(
  attempts: number,
  outage: { readonly retryAfterMs?: number | undefined },
  firstMs = firstDelayMs,
): number {
  const growing = Math.min(longestDelayMs, firstMs * 2 ** Math.min(attempts, 20));
  return Math.max(outage.retryAfterMs ?? 0, growing);
}
