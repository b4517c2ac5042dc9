import { allowed, freeFrom, ofLastDay, refused, type Instant, type Result } from '../kernel';

/** So many searches a community may have in a day: comparing many would tell what each one hides. */
const searchesADay = 3;

export interface TooOften {
  readonly code: 'hourAskedTooOften';
  readonly most: number;
  /** From when on it may be looked again. */
  readonly from: Instant;
}

/**
 * Whether a community may look for its hour again.
 *
 * @param begun - when its earlier searches began that were not in vain
 * @returns when those of the last 24 hours began, with this one
 */
export function mayLook(begun: readonly Instant[], now: Instant): Result<readonly Instant[], TooOften> {
  const from = freeFrom(begun, 1, searchesADay, now);
  return from === undefined
    ? allowed([...ofLastDay(begun, now), now])
    : refused({ code: 'hourAskedTooOften', most: searchesADay, from });
}
