import type { Action, Board } from '../../../src/domain/leanCoffee';
import type { BoardSnapshot } from './BoardStore';

const bare = new WeakMap<BoardSnapshot, Board>();
const full = new WeakMap<BoardSnapshot, Board>();

/**
 * A board with the actions made on it. The same snapshot with the same actions gives the same object, so that what is
 * worked out over a whole board is worked out once, not once for each reader.
 */
export function boardWith(snapshot: BoardSnapshot, actions: readonly Action[]): Board {
  const boards = actions.length === 0 ? bare : full;
  const kept = boards.get(snapshot);
  if (kept && (actions.length === 0 || kept.actions === actions)) return kept;
  const board = { ...snapshot.board, actions };
  boards.set(snapshot, board);
  return board;
}
