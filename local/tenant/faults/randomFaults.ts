import type { Fault, FaultMatch } from './fault';
import { seededFractions } from './seededFractions';

/** Ways in which an answer goes wrong that a share of requests can meet. */
const kindsOfFault = {
  '429': { status: 429, retryAfter: 1 },
  '503': { status: 503 },
  '503-retry-after': { status: 503, retryAfter: 1 },
  '503-after-effect': { status: 503, afterEffect: true },
  '504-after-effect': { status: 504, afterEffect: true },
  'drop-before': { drop: 'before' },
  'drop-after': { drop: 'after' },
} as const satisfies Record<string, Omit<Fault, 'match'>>;

export type FaultKind = keyof typeof kindsOfFault;

/** A share of the matching requests goes wrong, by a generator of its own: the same requests in the same order, the same faults. */
export interface RandomFault {
  match: FaultMatch;
  /** From 0 to 1. */
  share: number;
  kinds: FaultKind[];
  seed: number;
  /** How many requests it hits at most; any number when absent. */
  times?: number;
}

export const isRandom = (fault: Fault | RandomFault): fault is RandomFault => 'share' in fault;

/** @throws RangeError with a sentence */
export function checkRandomFault({ share, kinds, seed }: RandomFault): void {
  if (!(typeof share === 'number' && share >= 0 && share <= 1))
    throw new RangeError('"share" is a number from 0 to 1.');
  const known = Object.keys(kindsOfFault);
  if (!Array.isArray(kinds) || kinds.length === 0 || kinds.some((kind) => !known.includes(kind)))
    throw new RangeError(`"kinds" is a list of one or more of ${known.join(', ')}.`);
  if (!Number.isInteger(seed)) throw new RangeError('"seed" is a whole number.');
}

/**
 * Says for one matching request after another what goes wrong with it, if anything does. Part of a batch cannot lose its
 * connection alone, so there the other kinds share what is left.
 */
export function drawFaults({ match, share, kinds, seed }: RandomFault): (insideBatch: boolean) => Fault | undefined {
  const next = seededFractions(seed);
  return (insideBatch) => {
    // Two draws for each request, whether it is hit or not: one fault more or less shifts none of the others.
    const [hit, which] = [next() < share, next()];
    const possible = insideBatch ? kinds.filter((kind) => !kind.startsWith('drop')) : kinds;
    const kind = possible[Math.floor(which * possible.length)];
    return hit && kind ? { match, ...kindsOfFault[kind] } : undefined;
  };
}
