import type { Failure } from '../../clients';
import type { Phase } from '../../domain/leanCoffee';
import type { BoardInHand } from './BoardInHand';

/** While people look at one board together, a second is soon enough to feel shared; proposing takes days. */
const paceInMs: Record<Phase, number> = { proposing: 4_000, voting: 1_000, discussing: 1_000 };

const idlePaceInMs = 30_000;
const longestPauseInMs = 30_000;

/** How long to wait before the next look, in milliseconds; `undefined` when only the reader can make a difference. */
export function pauseBeforeNextLook(inHand: BoardInHand, failuresInARow: number): number | undefined {
  const { failure, closed, board } = inHand;
  if (failure?.kind === 'noCommunity' || failure?.kind === 'notConfigured') return undefined;
  if (failure) {
    return Math.max(wantedPauseInMs(failure), Math.min(longestPauseInMs, 1_000 * 2 ** Math.min(failuresInARow, 10)));
  }
  return closed || !board ? idlePaceInMs : paceInMs[board.session.phase];
}

/** How long the API wishes to be left alone, in milliseconds. */
export function wantedPauseInMs(failure: Failure): number {
  return failure.kind === 'serverFault' ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
}
