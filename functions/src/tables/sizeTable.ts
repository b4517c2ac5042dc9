import { odata } from '@azure/data-tables';
import type { MonthSize, SizeStore } from '../communities/SizeStore';
import { inParallel, readRows, type Tables } from './tableAccess';

const partition = 'size';
/** So many rows are written at once. */
const atOnce = 10;
/** A month has as many characters, and the sign behind it one. */
const monthLength = 'yyyy-mm'.length;

/** Sizes in Azure Tables: one partition, a row a month and community; in the order of months. */
export class SizeTable implements SizeStore {
  constructor(private readonly tables: Tables) {}

  async since(month: string): Promise<readonly MonthSize[]> {
    const table = await this.tables.open('communitySizes');
    const filter = odata`PartitionKey eq ${partition} and RowKey ge ${month}`;
    const rows = await readRows<Pick<MonthSize, 'size'>>(table, filter);
    return rows.map(({ rowKey = '', size }) => ({
      communityId: rowKey.slice(monthLength + 1),
      month: rowKey.slice(0, monthLength),
      size,
    }));
  }

  async note(sizes: readonly MonthSize[]): Promise<void> {
    const table = await this.tables.open('communitySizes');
    await inParallel(sizes, atOnce, async ({ communityId, month, size }) => {
      await table.upsertEntity({ partitionKey: partition, rowKey: `${month}_${communityId}`, size }, 'Replace');
    });
  }
}
