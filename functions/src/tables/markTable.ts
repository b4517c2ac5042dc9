import { randomUUID } from 'node:crypto';
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { Mark, MarkStore } from '../syncRuns/RunStores';
import { slicesOf } from '../platform/slicesOf';
import { pageSize, storageRefusal, transactionLimit, type Tables } from './tableAccess';

/**
 * Marks in Azure Tables: a partition a community, a row a mark, `<person>_<version>`, and nothing in it. A mark that is set anew
 * is another row: transactions delete without looking at ETags, so only what was listed must be named by what is deleted.
 */
export class MarkTable implements MarkStore {
  constructor(private readonly tables: Tables) {}

  async add(communityId: string, personIds: readonly string[]): Promise<void> {
    const table = await this.tables.open('marks');
    const each = [...new Set(personIds)];
    for (const some of slicesOf(each, transactionLimit)) {
      await table.submitTransaction(
        some.map((personId): TransactionAction => {
          return ['create', { partitionKey: communityId, rowKey: `${personId}_${randomUUID().slice(0, 13)}` }];
        }),
      );
    }
  }

  async list(communityId: string, limit: number) {
    const table = await this.tables.open('marks');
    const queryOptions = { filter: odata`PartitionKey eq ${communityId}`, select: ['rowKey'] };
    const pages = table.listEntities({ queryOptions }).byPage({ maxPageSize: Math.min(limit, pageSize) });
    const marks: Mark[] = [];
    for await (const page of pages) {
      marks.push(...page.map(markOf));
      if (marks.length >= limit) break;
    }
    return marks.slice(0, limit);
  }

  async clear(communityId: string, marks: readonly Mark[]): Promise<void> {
    const table = await this.tables.open('marks');
    for (const some of slicesOf(marks, transactionLimit)) {
      await clearTogether(table, communityId, some);
    }
  }

  async communities(): Promise<readonly string[]> {
    const table = await this.tables.open('marks');
    const found: string[] = [];
    // Only the first row of each partition is read: the next question begins behind it.
    for (let last = ''; ;) {
      const filter = odata`PartitionKey gt ${last}`;
      const page = await table.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 1 }).next();
      const next = (page.value as { partitionKey?: string }[] | undefined)?.[0]?.partitionKey;
      if (next === undefined) return found;
      found.push(next);
      last = next;
    }
  }
}

function markOf({ rowKey = '' }: { readonly rowKey?: string }): Mark {
  const end = rowKey.lastIndexOf('_');
  return { personId: rowKey.slice(0, end), version: rowKey.slice(end + 1) };
}

/** A mark that is gone already spoils a transaction for the others: it is left out of the next attempt. */
async function clearTogether(table: TableClient, partitionKey: string, marks: readonly Mark[]): Promise<void> {
  let open = [...marks];
  while (open.length > 0) {
    try {
      await table.submitTransaction(
        open.map(({ personId, version }): TransactionAction => [
          'delete',
          { partitionKey, rowKey: `${personId}_${version}` },
        ]),
      );
      return;
    } catch (error) {
      const refusal = storageRefusal(error);
      if (refusal?.status !== 404 || refusal.operation === undefined) throw error;
      open = open.filter((_, index) => index !== refusal.operation);
    }
  }
}
