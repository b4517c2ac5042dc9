import type { Answer } from '../../../clients';
import type { NextBoardView } from '../../../domain/leanCoffee';
import type { CoffeeTable, Person } from './CoffeeTable';
import { lookAt } from './lookAt';

/** The looks of one person at a table, each sight of it with a name of its own. */
export function sightsOf(
  table: CoffeeTable,
  person: Person,
): { readonly etag: () => string; readonly look: (etag: string | undefined) => Answer<NextBoardView> } {
  let version = 0;
  let last = '';
  const etag = (): string => {
    const { board } = lookAt(table, person);
    const sight = JSON.stringify(board && { ...board, serverTime: '' });
    if (sight !== last) version += 1;
    last = sight;
    return `v${version}`;
  };
  return {
    etag,
    look: (known) => {
      const now = etag();
      return known === now ? { kind: 'unchanged' } : { kind: 'fresh', view: lookAt(table, person), etag: now };
    },
  };
}
