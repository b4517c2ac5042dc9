import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { Phase } from '../../../src/domain/leanCoffee';
import { storageRefusal } from './tableAccess';

/** The gate is always the first operation, so that its absence can be told from that of anything else. */
export function passGate(partitionKey: string, phase: Phase): TransactionAction {
  return ['update', { partitionKey, rowKey: `gate_${phase}` }, 'Merge', { etag: '*' }];
}

/**
 * Writes rows of one board, all or none.
 * @param etags - takes the names of the states that follow, in the order of the actions
 */
export async function commitRows(
  table: TableClient,
  actions: TransactionAction[],
  etags: string[] = [],
): Promise<'done' | 'gateGone' | 'conflict'> {
  try {
    const answer = await table.submitTransaction(actions);
    etags.push(...answer.subResponses.map(({ etag }) => etag ?? ''));
    return 'done';
  } catch (error) {
    const refusal = storageRefusal(error);
    if (refusal?.status === 404 && refusal.operation === 0) return 'gateGone';
    if (refusal && [404, 409, 412].includes(refusal.status)) return 'conflict';
    throw error;
  }
}

/**
 * Puts the first two rows of a board.
 * @returns the etag of its row `board`; undefined when somebody else was faster
 */
export async function startBoard(table: TableClient, partitionKey: string): Promise<string | undefined> {
  const etags: string[] = [];
  const outcome = await commitRows(
    table,
    [
      ['create', { partitionKey, rowKey: 'board', phase: 'proposing', version: 1 }],
      ['create', { partitionKey, rowKey: 'gate_proposing' }],
    ],
    etags,
  );
  return outcome === 'done' ? etags[0] : undefined;
}
