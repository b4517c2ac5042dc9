import type { RealTime } from './clock';

/** How long a checked token is believed without checking it again, in milliseconds: a withdrawn key works that much longer. */
const believedFor = 60_000;
/** How many tokens one host remembers: everybody who polls a few boards. */
const tokensKept = 10_000;

/**
 * Remembers tokens that were checked a moment ago. People who watch a board send the same token every second; checking
 * its signature each time is most of what such a request costs.
 */
export class TokenMemory<Value> {
  private readonly believed = new Map<string, { readonly value: Value; readonly until: number }>();

  constructor(private readonly time: RealTime) {}

  recall(token: string): Value | undefined {
    const kept = this.believed.get(token);
    if (kept && kept.until > this.time()) return kept.value;
    this.believed.delete(token);
    return undefined;
  }

  /** @param expiresAt - when the token itself ends, in milliseconds since the epoch: it is never believed for longer */
  remember(token: string, value: Value, expiresAt: number): void {
    const oldest = this.believed.keys().next().value;
    if (this.believed.size >= tokensKept && oldest !== undefined) this.believed.delete(oldest);
    this.believed.set(token, { value, until: Math.min(this.time() + believedFor, expiresAt) });
  }

  forget(): void {
    this.believed.clear();
  }
}
