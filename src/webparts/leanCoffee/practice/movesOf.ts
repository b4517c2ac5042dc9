import type { CoffeeTable, Person } from './CoffeeTable';
import { discussingMoves } from './discussingMoves';
import type { Moves } from './Moves';
import { proposingMoves } from './proposingMoves';
import { wrapUpMoves } from './wrapUpMoves';

/** Everything one person can do at a table, by the rules of the practice. */
export function movesOf(table: CoffeeTable, person: Person): Moves {
  return { ...proposingMoves(table, person), ...discussingMoves(table, person), ...wrapUpMoves(table, person) };
}
