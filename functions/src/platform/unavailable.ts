/** A service that Guildhall depends on can't do it now but may later: throttled, down, or out of reach. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';

  /** @param retryAfterMs - how long the service asked to be left alone; undefined when it named no time */
  constructor(
    readonly service: string,
    readonly retryAfterMs?: number,
  ) {
    super(`${service} is not available`);
  }
}
