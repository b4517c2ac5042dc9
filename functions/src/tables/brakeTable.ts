import type { Brake, BrakeStore } from '../operations/BrakeStore';
import { readPartition, removeEntity, type Tables } from './tableAccess';

interface BrakeRow {
  readonly since: string;
  readonly reason: string;
  readonly by: string;
}

const partition = 'brake';

/** Brakes in Azure Tables: a row for each that is on. */
export class BrakeTable implements BrakeStore {
  constructor(private readonly tables: Tables) {}

  async list(): Promise<readonly Brake[]> {
    const rows = await readPartition<BrakeRow>(await this.tables.open('brakes'), partition);
    return rows.map(({ rowKey = '', since, reason, by }) => ({ scope: rowKey, since, reason, by }));
  }

  async put({ scope, ...row }: Brake): Promise<void> {
    const table = await this.tables.open('brakes');
    await table.upsertEntity({ partitionKey: partition, rowKey: scope, ...row }, 'Replace');
  }

  async remove(scope: string): Promise<void> {
    await removeEntity(await this.tables.open('brakes'), partition, scope);
  }
}
