import type { Instant } from '../../../src/domain/kernel';
import { withoutCurrent } from '../../../src/domain/leanCoffee';
import { untilCommitted } from '../platform/untilCommitted';
import type { BoardChange, BoardKey, BoardSnapshot, BoardStore, Closing } from './BoardStore';

/** Nothing of what follows the closing is done yet. */
const justClosed: Closing = { state: 'pending', sealed: false, told: [], attempts: 0, notBefore: 0 };

/** Everything that changes when a session is closed: rooms finish what they talk about, and the world is to be told. */
export function closingChanges({ board }: Pick<BoardSnapshot, 'board'>, now: Instant): readonly BoardChange[] {
  const talking = board.rooms.filter(({ current }) => current !== undefined);
  return [
    { kind: 'phase', phase: 'closed' },
    ...talking.map((room) => ({ kind: 'room', room: withoutCurrent(room, now) }) as const),
    { kind: 'closing', closing: justClosed },
  ];
}

/**
 * Closes the board of a session that is over, in whatever phase it was left.
 *
 * @returns `untouched`: nobody has ever used it, and there is nothing to close
 * @throws Unavailable when people write on it faster than it can be closed
 */
export async function closeBoard(
  boards: Pick<BoardStore, 'load' | 'commit'>,
  key: BoardKey,
  now: Instant,
): Promise<'closed' | 'untouched'> {
  return untilCommitted(async () => {
    const snapshot = await boards.load(key);
    if (snapshot.board.phase === 'closed') return 'closed';
    if (snapshot.isUntouched) return 'untouched';
    return (await boards.commit(key, snapshot, closingChanges(snapshot, now))) === 'done' ? 'closed' : 'conflict';
  }, 'tryLater');
}
