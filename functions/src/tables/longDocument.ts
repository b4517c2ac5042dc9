import { randomUUID } from 'node:crypto';
import type { TableEntity, TableEntityResult } from '@azure/data-tables';
import { fromManyPieces, toManyPieces, type Pieces } from './jsonPieces';

/** An entity takes 1 MB, two bytes a character: some 500,000 characters with what stands around them. */
const rowTakes = 360_000;

interface Part {
  /** Parts that were written together have the same stamp. */
  readonly stamp: string;
  /** How many rows follow; on the first row only. */
  readonly more?: number;
}

type LongRow = Pieces & Partial<Part>;

/** A document as it was read, and the ETag of its first row, which changes with each of its changes. */
export interface LongDocument<Value> {
  readonly rowKey: string;
  readonly value: Value;
  readonly etag: string;
}

/**
 * A document in as many rows as it takes, the first under its own key, the others right behind it. They are to be written in one
 * transaction, the first one on condition.
 */
export function longRows(partitionKey: string, rowKey: string, value: unknown): [TableEntity, ...TableEntity[]] {
  const stamp = randomUUID();
  const parts: Pieces[] = toManyPieces(value, rowTakes);
  const [first = {}, ...rest] = parts;
  return [
    { partitionKey, rowKey, ...first, stamp, more: rest.length },
    ...rest.map((pieces, at) => ({ partitionKey, rowKey: `${rowKey}${partSign}${two(at)}`, ...pieces, stamp })),
  ];
}

/** Stands between the key of a document, which has none, and the number of a further row. */
const partSign = '.';

/**
 * Puts documents together from their rows, in the order of their keys. Rows that a shorter document has left behind are passed over.
 *
 * @returns `torn` when one was changed while it was read: its rows belong to different states
 */
export function longDocuments<Value>(rows: readonly TableEntityResult<object>[]): LongDocument<Value>[] | 'torn' {
  const documents: LongDocument<Value>[] = [];
  const byKey = new Map(rows.map((row) => [row.rowKey ?? '', row as TableEntityResult<LongRow>]));
  for (const [rowKey, row] of byKey) {
    if (rowKey.includes(partSign) || row.more === undefined) continue;
    const parts: Pieces[] = [row];
    for (let at = 0; at < row.more; at += 1) {
      const part = byKey.get(`${rowKey}${partSign}${two(at)}`);
      if (part?.stamp !== row.stamp) return 'torn';
      parts.push(part as Pieces);
    }
    documents.push({ rowKey, value: fromManyPieces<Value>(parts), etag: row.etag });
  }
  return documents;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
