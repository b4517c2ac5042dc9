import type { Failure } from '../Answer';
import type { InHand } from './InHand';

const longestPauseInMs = 30_000;

/**
 * How long to wait before the next look, in milliseconds; `undefined` when only the reader can make a difference.
 *
 * @param usual - the pause while all is well
 */
export function pauseBeforeNextLook(
  { failure }: Pick<InHand<unknown, unknown>, 'failure'>,
  failuresInARow: number,
  usual: number,
): number | undefined {
  if (!failure) return usual;
  if (failure.kind === 'noCommunity' || failure.kind === 'notConfigured') return undefined;
  return Math.max(wantedPauseInMs(failure), Math.min(longestPauseInMs, 1_000 * 2 ** Math.min(failuresInARow, 10)));
}

/** How long the API wishes to be left alone, in milliseconds. */
export function wantedPauseInMs(failure: Failure): number {
  return failure.kind === 'serverFault' ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
}
