import { createHash } from 'node:crypto';
import type { RealTime } from '../platform/clock';
import type { OnBehalf } from '../platform/OnBehalfOf';

/** For how many callers one host keeps what acts for them: those who change charters and toolkits in the same hour. */
const callersKept = 500;

/**
 * Remembers what acts for a caller for as long as their token is good, so that one click asks the authority once. Kept in
 * this process only, by a digest of the token.
 */
export class ActingMemory<Acting> {
  private readonly kept = new Map<string, { readonly acting: Acting; readonly until: number }>();

  constructor(
    private readonly time: RealTime,
    private readonly limit = callersKept,
  ) {}

  recall({ assertion }: OnBehalf, make: () => Acting): Acting {
    const now = this.time();
    const name = createHash('sha256').update(assertion).digest('base64url');
    const known = this.kept.get(name);
    if (known && known.until > now) return known.acting;
    for (const [old, { until }] of this.kept) if (until <= now) this.kept.delete(old);
    const acting = make();
    const until = endOf(assertion);
    if (until <= now) return acting;
    const oldest = this.kept.keys().next().value;
    if (this.kept.size >= this.limit && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(name, { acting, until });
    return acting;
  }

  /** How many callers are remembered. */
  get size(): number {
    return this.kept.size;
  }
}

/** When a token ends, in milliseconds since the epoch; 0 for one that does not say, which is then not kept. */
function endOf(token: string): number {
  try {
    const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1_000 : 0;
  } catch {
    return 0;
  }
}
