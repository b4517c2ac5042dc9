import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { AnyRow } from './boardRows';
import { commitRows } from './boardTransactions';
import { transactionLimit } from './tableAccess';
import { topicOf, topicRow, type TopicRow } from './topicRow';

/** How often it is begun again when somebody writes on the board meanwhile. */
const attempts = 8;

/** Topics nobody will see again. Merged ones stay: their titles stand with the topic they went into. */
const gone = ['withdrawn', 'removed'];

/**
 * Forgets what must not outlive a closed session; does nothing to a board that is not closed.
 * @param read - reads all rows of the board
 */
export async function sealBoard(
  table: TableClient,
  partitionKey: string,
  read: () => Promise<readonly AnyRow[]>,
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const rows = await read();
    const board = rows.find(({ rowKey }) => rowKey === 'board');
    if (board?.phase !== 'closed') return;
    const work = rows.flatMap((row) => forgetting(partitionKey, row));
    if (work.length === 0) return;
    // Readers tell old from new by the sum of all versions: the row `board` takes over those of the rows that go.
    const part = work.slice(0, transactionLimit - 1);
    const version = (board.version ?? 1) + part.reduce((sum, { freed }) => sum + freed, 1);
    const outcome = await commitRows(table, [
      ['update', { partitionKey, rowKey: 'board', version }, 'Merge', { etag: board.etag }],
      ...part.map(({ action }) => action),
    ]);
    // A part that is done is no failed attempt.
    if (outcome === 'done') attempt = -1;
  }
  throw new Error('the board is written on faster than it can be sealed');
}

function forgetting(partitionKey: string, row: AnyRow): { action: TransactionAction; freed: number }[] {
  const { rowKey = '', etag, version = 1 } = row;
  const [kind, id = ''] = rowKey.split('_');
  if (kind === 'thumb' || kind === 'report') {
    // Nobody changes these once the session is closed.
    return [{ action: ['delete', { partitionKey, rowKey }], freed: version }];
  }
  if (kind !== 'topic') return [];
  const { author, ...topic } = topicOf(id, row as unknown as TopicRow);
  const hasWords = gone.includes(topic.absence?.kind ?? '') && topic.title !== '';
  if (author === undefined && !hasWords) return [];
  const kept = hasWords ? { ...topic, title: '', proposedBy: { kind: 'anonymous' } as const } : topic;
  const entity = { partitionKey, rowKey, ...topicRow(kept), version: version + 1 };
  return [{ action: ['update', entity, 'Replace', { etag }], freed: 0 }];
}
