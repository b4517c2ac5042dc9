import { allowed, refused, type Instant, type Result } from '../../../domain/kernel';
import type { Board, BoardView, SessionView } from '../../../domain/leanCoffee';
import type { CoffeeTable, Person } from './CoffeeTable';
import { boardFor } from './lookAt';
import type { No } from './Moves';

/** What a rule makes of a board: the parts that change. */
export type Decide = (board: Board, now: Instant, session: Omit<SessionView, 'phase'>) => Result<Partial<Board>, No>;

/** Applies a rule to the board of this session, and answers with the board as the person then sees it. */
export type Move = (sessionId: string, decide: Decide) => Result<BoardView, No>;

export function moveAt(table: CoffeeTable, person: Person): Move {
  return (sessionId, decide) => {
    const { session, board } = table;
    if (session?.id !== sessionId) return refused({ code: 'sessionOver' });
    const decided = decide(board, table.now(), session);
    if (!decided.ok) return decided;
    table.board = { ...board, ...decided.value };
    return allowed(boardFor(table, session, person));
  };
}

/** Carries on with what a rule allowed; a refusal stays one. */
export function then<Value, Next>(result: Result<Value, No>, next: (value: Value) => Next): Result<Next, No> {
  return result.ok ? allowed(next(result.value)) : result;
}

/** The list with this thing in place of the one that has the same key, or behind the others. */
export function put<Thing>(things: readonly Thing[], thing: Thing, keyOf: (thing: Thing) => unknown): readonly Thing[] {
  const key = keyOf(thing);
  return things.some((other) => keyOf(other) === key)
    ? things.map((other) => (keyOf(other) === key ? thing : other))
    : [...things, thing];
}

/** The map with one thing set. */
export function withEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map([...map, [key, value]]);
}
