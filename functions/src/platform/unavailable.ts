/** A service that Guildhall depends on can't do it now but may later: throttled, down, or out of reach. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  /** How long the service asked to be left alone, in milliseconds; undefined when it named no time. */
  readonly retryAfterMs: number | undefined;

  /** @param service - what is not available, in a word that may stand in a log */
  constructor(service: string, { retryAfterMs, cause }: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(`${service} is not available`, { cause });
    this.retryAfterMs = retryAfterMs;
  }
}
