import { odata } from '@azure/data-tables';
import type { Named } from '../../../src/domain/membership';
import type { ManagerStore } from '../communities/ManagerStore';
import { readRows, type Tables } from './tableAccess';

interface Row {
  readonly name: string;
  readonly at: string;
}

const partition = 'manager';

/** Communities managers in Azure Tables: one partition, a row a person. */
export class ManagerTable implements ManagerStore {
  constructor(private readonly tables: Tables) {}

  async note({ id, name }: Named, at: string): Promise<void> {
    const table = await this.tables.open('communitiesManagers');
    await table.upsertEntity<Row>({ partitionKey: partition, rowKey: id, name, at }, 'Replace');
  }

  async since(instant: string): Promise<readonly Named[]> {
    const table = await this.tables.open('communitiesManagers');
    const rows = await readRows<Row>(table, odata`PartitionKey eq ${partition} and at gt ${instant}`);
    return rows.map(({ rowKey: id = '', name }) => ({ id, name }));
  }
}
