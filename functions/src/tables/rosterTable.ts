import { randomUUID } from 'node:crypto';
import { odata, type TableEntity, type TableEntityResult, type TransactionAction } from '@azure/data-tables';
import {
  isIn,
  personOf,
  summariseRoster,
  type MemberRecord,
  type Person,
  type RosterSummary,
} from '../../../src/domain/membership';
import type { MemberChange, RosterStore, StoredMember } from '../membership/RosterStore';
import { slicesOf } from '../platform/slicesOf';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { memberRowOf, recordOf, type MemberRow } from './memberRow';
import { MembershipIndexTable } from './membershipIndexTable';
import { isConflict, readEntity, readRows, storageRefusal, transactionLimit, type Tables } from './tableAccess';

/** Rows of the community itself begin so; they stand before all people. */
const changeRow = '!change';
const summaryRow = '!sums';
/** The first key that a person can have. */
const firstPerson = '"';
/** How many single rows are read at the same time. */
const readAtOnce = 20;

type MemberWrite = MemberChange & { readonly record: MemberRecord };

/**
 * Rosters in Azure Tables: a partition a community, a row a person. `!change` is written with every change, so that `!sums`,
 * which names the change that it has counted, is known to be out of date.
 */
export class RosterTable implements RosterStore {
  private readonly index: MembershipIndexTable;

  constructor(private readonly tables: Tables) {
    this.index = new MembershipIndexTable(tables);
  }

  async load(communityId: string): Promise<readonly Person[]> {
    return (await this.records(communityId)).flatMap(({ record }) => (isIn(record) ? [personOf(record)] : []));
  }

  async find(communityId: string, personId: string): Promise<Person | undefined> {
    const record = (await this.recordsOf(communityId, [personId])).get(personId)?.record;
    return record && isIn(record) ? personOf(record) : undefined;
  }

  async records(communityId: string): Promise<readonly StoredMember[]> {
    return (await this.people(communityId)).map(storedOf);
  }

  async recordsOf(communityId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, StoredMember>> {
    const table = await this.tables.open('rosters');
    const found = new Map<string, StoredMember>();
    for (const some of slicesOf(personIds, readAtOnce)) {
      const rows = await Promise.all(some.map((id) => readEntity<MemberRow>(table, communityId, id)));
      for (const row of rows) if (row) found.set(row.rowKey ?? '', storedOf(row));
    }
    return found;
  }

  async owing(communityId: string): Promise<readonly StoredMember[]> {
    return (await this.people(communityId, odata` and owes eq ${true}`)).map(storedOf);
  }

  async isKnown(communityId: string): Promise<boolean> {
    const table = await this.tables.open('rosters');
    const queryOptions = { filter: ofPeople(communityId), select: ['RowKey'] };
    for await (const page of table.listEntities({ queryOptions }).byPage({ maxPageSize: 1 })) {
      if (page.length > 0) return true;
    }
    return false;
  }

  async summary(communityId: string): Promise<RosterSummary> {
    const table = await this.tables.open('rosters');
    const filter = odata`PartitionKey eq ${communityId} and RowKey lt ${firstPerson}`;
    const rows = await readRows<Pieces & { change?: string }>(table, filter);
    const change = rows.find(({ rowKey }) => rowKey === changeRow)?.change;
    const kept = rows.find(({ rowKey }) => rowKey === summaryRow);
    if (kept && change && kept.change === change) return fromPieces<RosterSummary>(kept);
    const summary = summariseRoster((await this.records(communityId)).map(({ record }) => record));
    // A roster that nothing of this version has written yet has no change to name.
    if (change) {
      const row = { partitionKey: communityId, rowKey: summaryRow, change, ...toPieces(summary) };
      await table.upsertEntity(row, 'Replace');
    }
    return summary;
  }

  async save(communityId: string, changes: readonly MemberChange[]): Promise<ReadonlySet<string>> {
    const fresh = changes.filter(({ record, etag }) => record && etag === '').map(({ id }) => id);
    await this.index.note(communityId, fresh);
    const conflicts = new Set<string>();
    const writes = changes.flatMap(({ id, record, etag }) => (record ? [{ id, record, etag }] : []));
    // One place in each transaction is taken by what says that the roster has changed.
    for (const some of slicesOf(writes, transactionLimit - 1)) {
      await this.commit(communityId, some, conflicts);
    }
    const forgotten = changes.filter(({ record, etag }) => !record && etag !== '');
    if (forgotten.length > 0) await this.forget(communityId, forgotten, conflicts);
    return conflicts;
  }

  communitiesOf(personId: string): Promise<readonly string[]> {
    return this.index.communitiesOf(personId);
  }

  /** One that has changed spoils the transaction for all others in it: it is left out, and the others go again. */
  private async commit(communityId: string, writes: readonly MemberWrite[], conflicts: Set<string>): Promise<void> {
    const table = await this.tables.open('rosters');
    let left = writes;
    while (left.length > 0) {
      try {
        await table.submitTransaction([
          ...left.map((one) => actionOf(communityId, one)),
          ['upsert', changeOf(communityId), 'Replace'],
        ]);
        return;
      } catch (error) {
        const failing = left[storageRefusal(error)?.operation ?? -1];
        if (!isConflict(error) || !failing) throw error;
        conflicts.add(failing.id);
        left = left.filter((one) => one !== failing);
      }
    }
  }

  /** One by one: in a transaction a row goes whether it has changed or not. */
  private async forget(communityId: string, changes: readonly MemberChange[], conflicts: Set<string>): Promise<void> {
    const table = await this.tables.open('rosters');
    for (const { id, etag } of changes) {
      await table.deleteEntity(communityId, id, { etag }).catch((error: unknown) => {
        if (!isConflict(error)) throw error;
        conflicts.add(id);
      });
    }
    await table.upsertEntity(changeOf(communityId), 'Replace');
  }

  private async people(communityId: string, also = ''): Promise<readonly TableEntityResult<MemberRow>[]> {
    return readRows<MemberRow>(await this.tables.open('rosters'), `${ofPeople(communityId)}${also}`);
  }
}

function ofPeople(communityId: string): string {
  return odata`PartitionKey eq ${communityId} and RowKey ge ${firstPerson}`;
}

/** Says that something is another than it was when somebody counted last. */
function changeOf(communityId: string): TableEntity<{ change: string }> {
  return { partitionKey: communityId, rowKey: changeRow, change: randomUUID() };
}

function actionOf(communityId: string, { id, record, etag }: MemberWrite): TransactionAction {
  const row = { partitionKey: communityId, rowKey: id, ...memberRowOf(record) };
  return etag === '' ? ['create', row] : ['update', row, 'Replace', { etag }];
}

function storedOf(row: TableEntityResult<MemberRow>): StoredMember {
  return { record: recordOf(row), etag: row.etag };
}
