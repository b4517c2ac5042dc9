import { odata } from '@azure/data-tables';
import { slicesOf } from '../platform/slicesOf';
import { pageSize, readEntity, readPartition, type Tables } from './tableAccess';

/** Partition and row that say that everybody of the version before this index is in it. */
const upgrade = { partition: 'upgrade', row: 'rosters' };
/** How many rows are written at the same time: each is in a partition of its own. */
const writtenAtOnce = 16;

/** In which communities a person has, or had, a record: a partition a person, a row a community. */
export class MembershipIndexTable {
  private upgraded: Promise<void> | undefined;

  constructor(private readonly tables: Tables) {}

  async communitiesOf(personId: string): Promise<readonly string[]> {
    await this.afterUpgrade();
    const rows = await readPartition<object>(await this.tables.open('memberships'), personId);
    return rows.flatMap(({ rowKey }) => (rowKey ? [rowKey] : []));
  }

  /** Written before the records that it leads to: a record that is not found would be worse than one that is not there. */
  async note(communityId: string, personIds: readonly string[]): Promise<void> {
    const table = await this.tables.open('memberships');
    for (const some of slicesOf(personIds, writtenAtOnce)) {
      await Promise.all(some.map((id) => table.upsertEntity({ partitionKey: id, rowKey: communityId }, 'Replace')));
    }
  }

  private afterUpgrade(): Promise<void> {
    this.upgraded ??= this.takeOver().catch((error: unknown) => {
      this.upgraded = undefined;
      throw error;
    });
    return this.upgraded;
  }

  /** Rosters of the version before had no index; only its rows say whether somebody is active. Done once for good. */
  private async takeOver(): Promise<void> {
    const table = await this.tables.open('memberships');
    if (await readEntity(table, upgrade.partition, upgrade.row)) return;
    const rosters = await this.tables.open('rosters');
    const filter = odata`active eq ${true} or active eq ${false}`;
    const queryOptions = { filter, select: ['PartitionKey', 'RowKey'] };
    for await (const page of rosters.listEntities({ queryOptions }).byPage({ maxPageSize: pageSize })) {
      const communities = new Set(page.map(({ partitionKey = '' }) => partitionKey));
      for (const community of communities) {
        const people = page.filter(({ partitionKey }) => partitionKey === community);
        await this.note(
          community,
          people.map(({ rowKey = '' }) => rowKey),
        );
      }
    }
    await table.upsertEntity({ partitionKey: upgrade.partition, rowKey: upgrade.row }, 'Replace');
  }
}
