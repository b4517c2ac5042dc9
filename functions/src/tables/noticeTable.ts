import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { Notice } from '../../../src/domain/notifications';
import type { Channel, InboxChange, NoticeStore, StoredInbox } from '../notifications/NoticeStore';
import { slicesOf } from '../platform/slicesOf';
import {
  dueRowKeyOf,
  dueRowOf,
  inboxStateOf,
  noticeOf,
  personKeyOf,
  personRowOf,
  type DueRow,
  type PersonRow,
} from './noticeRows';
import {
  isConflict,
  readEntity,
  readPartition,
  readRows,
  storageRefusal,
  type Tables,
  transactionLimit,
} from './tableAccess';

/** Each notice is two rows. */
const keptAtOnce = transactionLimit / 2;
const channels = 'channel';

/**
 * Notices in Azure Tables: a partition a community. A notice is written as `key_<key>`, which stays for good so that
 * nobody is told twice, together with `due_<person>_<key>`, which says what to tell and goes when it is told.
 */
export class NoticeTable implements NoticeStore {
  constructor(private readonly tables: Tables) {}

  async keep(communityId: string, notices: readonly Notice[]): Promise<ReadonlySet<string>> {
    const table = await this.tables.open('notices');
    const each = [...new Map(notices.map((notice) => [notice.key, notice])).values()];
    const people = new Set<string>();
    for (const some of slicesOf(each, keptAtOnce)) {
      // One that is known spoils a transaction for all others in it: then each has its own.
      const isNew = await this.create(table, communityId, some);
      for (const notice of some) {
        if (isNew || (await this.create(table, communityId, [notice]))) people.add(notice.personId);
      }
    }
    return people;
  }

  async waiting(communityId: string, time: number): Promise<readonly string[]> {
    const table = await this.tables.open('notices');
    const people = await this.named(table, communityId);
    if (people.size === 0) return [];
    const held = (await readPartition<PersonRow>(table, communityId, 'person_')).filter(
      ({ notBefore }) => Date.parse(notBefore) > time,
    );
    for (const { personId } of held) people.delete(personId);
    return [...people];
  }

  async troubled(communityId: string) {
    const table = await this.tables.open('notices');
    const rows = await readPartition<PersonRow>(table, communityId, 'person_');
    return rows.flatMap(({ personId, trouble, attempts }) => (trouble ? [{ personId, trouble, attempts }] : []));
  }

  async load(communityId: string, personId: string): Promise<StoredInbox> {
    const table = await this.tables.open('notices');
    const person = personKeyOf(personId);
    // The state first: whatever is taken out after it was read makes the next write a conflict.
    const state = inboxStateOf(personId, await readEntity<PersonRow>(table, communityId, `person_${person}`));
    const due = await readPartition<DueRow>(table, communityId, `due_${person}_`);
    return { ...state, waiting: due.map(noticeOf) };
  }

  async save(
    communityId: string,
    loaded: StoredInbox,
    change: InboxChange,
    taken: readonly string[] = [],
  ): Promise<StoredInbox | 'conflict'> {
    const table = await this.tables.open('notices');
    const changed = { ...loaded, ...change };
    const row = {
      partitionKey: communityId,
      rowKey: `person_${personKeyOf(loaded.personId)}`,
      ...personRowOf(changed),
    };
    const etags = await commit(table, [
      loaded.version === '' ? ['create', row] : ['update', row, 'Replace', { etag: loaded.version }],
      ...taken.map((key): TransactionAction => [
        'delete',
        { partitionKey: communityId, rowKey: dueRowKeyOf(loaded.personId, key) },
      ]),
    ]);
    if (etags === 'conflict') return 'conflict';
    const waiting = loaded.waiting.filter(({ key }) => !taken.includes(key));
    return { ...changed, waiting, version: etags[0] ?? '' };
  }

  async forget(communityId: string, before: string): Promise<void> {
    const table = await this.tables.open('notices');
    const waiting = await this.named(table, communityId);
    const rows = await readPartition<PersonRow>(table, communityId, 'person_');
    for (const { rowKey = '', personId, day = '', sending, etag } of rows) {
      if (sending !== undefined || waiting.has(personId) || day >= before.slice(0, 10)) continue;
      await this.remove(table, communityId, rowKey, etag);
    }
    const old = await readRows<{ at: string }>(table, odata`PartitionKey eq ${channels} and at lt ${before}`);
    for (const { rowKey = '', etag } of old) await this.remove(table, channels, rowKey, etag);
  }

  async channelOf(personId: string): Promise<{ readonly channel: Channel; readonly at: string } | undefined> {
    const table = await this.tables.open('notices');
    const row = await readEntity<{ channel: Channel; at: string }>(table, channels, personKeyOf(personId));
    return row && { channel: row.channel, at: row.at };
  }

  async noteChannel(personId: string, channel: Channel, at: string): Promise<void> {
    const table = await this.tables.open('notices');
    await table.upsertEntity({ partitionKey: channels, rowKey: personKeyOf(personId), channel, at }, 'Replace');
  }

  /** Everybody for whom something waits; what it says is not read. */
  private async named(table: TableClient, communityId: string): Promise<Set<string>> {
    const filter = odata`PartitionKey eq ${communityId} and RowKey ge 'due_' and RowKey lt 'due_~'`;
    const queryOptions = { filter, select: ['personId'] };
    const people = new Set<string>();
    for await (const { personId } of table.listEntities<Pick<DueRow, 'personId'>>({ queryOptions }))
      people.add(personId);
    return people;
  }

  private async create(table: TableClient, communityId: string, notices: readonly Notice[]): Promise<boolean> {
    const rows = notices.flatMap((notice): TransactionAction[] => [
      ['create', { partitionKey: communityId, rowKey: `key_${notice.key}` }],
      ['create', { partitionKey: communityId, rowKey: dueRowKeyOf(notice.personId, notice.key), ...dueRowOf(notice) }],
    ]);
    return (await commit(table, rows)) !== 'conflict';
  }

  /** Who has something new in the meantime is not forgotten. */
  private async remove(table: TableClient, partition: string, rowKey: string, etag: string): Promise<void> {
    await table.deleteEntity(partition, rowKey, { etag }).catch((error: unknown) => {
      if (![404, 412].includes(storageRefusal(error)?.status ?? 0)) throw error;
    });
  }
}

async function commit(table: TableClient, actions: TransactionAction[]): Promise<string[] | 'conflict'> {
  try {
    return (await table.submitTransaction(actions)).subResponses.map(({ etag }) => etag ?? '');
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    throw error;
  }
}
