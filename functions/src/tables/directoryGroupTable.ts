import type { TableEntityResult, TransactionAction } from '@azure/data-tables';
import type { GroupStore, StandingWrite, StoredGroup, StoredStanding } from '../directory/GroupStore';
import { slicesOf } from '../platform/slicesOf';
import { readEntity, readPartition, removeEntity, saveRows, transactionLimit, type Tables } from './tableAccess';

interface StandingRow {
  member: boolean;
  owner: boolean;
  toldAt?: string;
}

/** The partition of the groups themselves; who is in one stands in a partition of its own. */
const heads = 'group';
/** So many people are cheaper to look up with everybody. */
const readSingly = 20;

/** The allowed groups and who is in them, in Azure Tables. */
export class DirectoryGroupTable implements GroupStore {
  constructor(private readonly tables: Tables) {}

  async groups(): Promise<readonly StoredGroup[]> {
    return (await readPartition<StoredGroup>(await this.open(), heads)).map(groupOf);
  }

  async find(groupId: string): Promise<StoredGroup | undefined> {
    const row = await readEntity<StoredGroup>(await this.open(), heads, groupId);
    return row && groupOf(row);
  }

  async put(group: StoredGroup): Promise<void> {
    await (await this.open()).upsertEntity({ partitionKey: heads, rowKey: group.id, ...group }, 'Replace');
  }

  async forget(groupId: string): Promise<void> {
    const table = await this.open();
    const ids = [...(await this.standings(groupId)).keys()];
    for (const some of slicesOf(ids, transactionLimit)) {
      await Promise.all(some.map((id) => removeEntity(table, groupId, id)));
    }
    // Last: as long as it is there, whoever goes on knows that something is left.
    await removeEntity(table, heads, groupId);
  }

  async standings(groupId: string): Promise<ReadonlyMap<string, StoredStanding>> {
    return standingsIn(await readPartition<StandingRow>(await this.open(), groupId));
  }

  async standingsOf(groupId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, StoredStanding>> {
    if (personIds.length > readSingly) {
      const wanted = new Set(personIds);
      return new Map([...(await this.standings(groupId))].filter(([id]) => wanted.has(id)));
    }
    const table = await this.open();
    const rows = await Promise.all(personIds.map((id) => readEntity<StandingRow>(table, groupId, id)));
    return standingsIn(rows.filter((row) => row !== undefined));
  }

  async save(groupId: string, rows: readonly StandingWrite[]): Promise<'saved' | 'conflict'> {
    return saveRows(await this.open(), [rows.map((row) => writeOf(groupId, row))], 1);
  }

  private open() {
    return this.tables.open('directoryGroups');
  }
}

function groupOf(row: TableEntityResult<StoredGroup>): StoredGroup {
  const { rowKey: id = '', name, hiddenMembers, roleAssignable, keptOut, since, askedAt, listedAt } = row;
  return {
    ...{ id, name, hiddenMembers, roleAssignable, since, askedAt },
    ...(keptOut ? { keptOut } : {}),
    ...(listedAt ? { listedAt } : {}),
  };
}

function standingsIn(
  rows: readonly (TableEntityResult<StandingRow> | undefined)[],
): ReadonlyMap<string, StoredStanding> {
  const standings = new Map<string, StoredStanding>();
  for (const row of rows) {
    if (!row?.rowKey) continue;
    const { member, owner, toldAt, etag } = row;
    standings.set(row.rowKey, { member, owner, ...(toldAt ? { toldAt } : {}), etag });
  }
  return standings;
}

function writeOf(groupId: string, { personId, member, owner, toldAt, etag }: StandingWrite): TransactionAction {
  const entity = { partitionKey: groupId, rowKey: personId, member, owner, ...(toldAt ? { toldAt } : {}) };
  return etag === '' ? ['create', entity] : ['update', entity, 'Replace', { etag }];
}
