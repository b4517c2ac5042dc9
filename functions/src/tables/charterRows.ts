import type { TransactionAction } from '@azure/data-tables';
import type { Change } from '../../../src/domain/charter';
import type { CharterHead, Stored } from '../charter/CharterStore';
import { headKey } from './charterKeys';
import { longRows } from './longDocument';

export type KeptHead = Omit<CharterHead, 'clauses'>;

/** Writes the head on condition, without the text that stands with its version. */
export function headActions(communityId: string, { value, etag }: Stored<CharterHead>): TransactionAction[] {
  const { clauses: _clauses, ...kept } = value;
  const [first, ...more] = longRows(communityId, headKey, kept satisfies KeptHead);
  return [
    etag === '' ? ['create', first] : ['update', first, 'Replace', { etag }],
    ...more.map((row): TransactionAction => ['upsert', row, 'Replace']),
  ];
}

/** What a charter begins with is its text, which is kept once. */
export function withoutText(change: Change): Change {
  return change.kind === 'start' ? { ...change, clauses: [] } : change;
}

/** The rows of so many documents. */
export function uptoWhole<Row>(rows: readonly Row[], limit: number, isFirst: (row: Row) => boolean): readonly Row[] {
  let seen = 0;
  const end = rows.findIndex((row) => isFirst(row) && (seen += 1) > limit);
  return end < 0 ? rows : rows.slice(0, end);
}
