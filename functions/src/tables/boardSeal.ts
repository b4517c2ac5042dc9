import type { TableClient, TransactionAction } from '@azure/data-tables';
import { forget } from '../../../src/domain/leanCoffee';
import { untilCommitted } from '../platform/untilCommitted';
import { boardOf, type AnyRow } from './boardRows';
import { commitRows } from './boardTransactions';
import { transactionLimit } from './tableAccess';
import { topicRow } from './topicRow';

/**
 * Forgets what must not outlive a closed session; does nothing to a board that is not closed.
 * @param read - reads all rows of the board
 * @throws Unavailable when others write on the board all the time
 */
export async function sealBoard(
  table: TableClient,
  partitionKey: string,
  read: () => Promise<readonly AnyRow[]>,
): Promise<void> {
  const isDone = await untilCommitted(async () => {
    const rows = await read();
    const board = rows.find(({ rowKey }) => rowKey === 'board');
    if (board?.phase !== 'closed') return true;
    const work = forgetting(partitionKey, rows);
    if (work.length === 0) return true;
    // Readers tell old from new by the sum of all versions: the row `board` takes over those of the rows that go.
    const part = work.slice(0, transactionLimit - 1);
    const version = (board.version ?? 1) + part.reduce((sum, { freed }) => sum + freed, 1);
    const outcome = await commitRows(table, [
      ['update', { partitionKey, rowKey: 'board', version }, 'Merge', { etag: board.etag }],
      ...part.map(({ action }) => action),
    ]);
    return outcome === 'done' ? false : 'conflict';
  }, 'tryLater');
  if (!isDone) await sealBoard(table, partitionKey, read);
}

interface Forgetting {
  readonly action: TransactionAction;
  /** The versions that go with it. */
  readonly freed: number;
}

/** What has to be written so that the rows say no more than `forget` leaves. */
function forgetting(partitionKey: string, rows: readonly AnyRow[]): readonly Forgetting[] {
  const { board } = boardOf(rows);
  const known = new Set(board.topics);
  const changed = new Map(
    forget(board)
      .topics.filter((topic) => !known.has(topic))
      .map((topic) => [topic.id, topic]),
  );
  return rows.flatMap(({ rowKey = '', etag, version = 1 }): Forgetting[] => {
    const [kind, id = ''] = rowKey.split('_');
    // Nobody changes thumbs and reports once the session is closed; none of them stays.
    if (kind === 'thumb' || kind === 'report') {
      return [{ action: ['delete', { partitionKey, rowKey }], freed: version }];
    }
    const topic = kind === 'topic' ? changed.get(id) : undefined;
    if (!topic) return [];
    const entity = { partitionKey, rowKey, ...topicRow(topic), version: version + 1 };
    return [{ action: ['update', entity, 'Replace', { etag }], freed: 0 }];
  });
}
