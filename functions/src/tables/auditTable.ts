import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { AuditEntry, ChangeThreshold } from '../../../src/domain/membership';
import type { AuditStore, NewAuditEntry } from '../audit/AuditStore';
import { shortDigest } from '../platform/shortDigest';
import { slicesOf } from '../platform/slicesOf';
import { isConflict, readRows, transactionLimit, type Tables } from './tableAccess';

interface Row {
  readonly at: string;
  readonly what: AuditEntry['what'];
  readonly personId?: string;
  readonly personName?: string;
  readonly byId?: string;
  readonly byName?: string;
  readonly why?: string;
  readonly was?: string;
  /** As JSON. */
  readonly threshold?: string;
  /** Key of the row that makes it one. */
  readonly keyRow: string;
}

/** Each entry is two rows. */
const keptAtOnce = transactionLimit / 2;
const pageLength = 100;
/** Later than any instant, in milliseconds. */
const endOfTime = 9_999_999_999_999;

/**
 * Who changed what in Azure Tables: a partition a community. An entry is `at_<milliseconds to the end of time>_<digest>`, so that
 * the newest comes first, together with `key_<digest>`, so that it is kept once however often it is handed over.
 */
export class AuditTable implements AuditStore {
  constructor(private readonly tables: Tables) {}

  async add(communityId: string, entries: readonly NewAuditEntry[]): Promise<void> {
    const table = await this.tables.open('membershipAudit');
    const each = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
    for (const some of slicesOf(each, keptAtOnce)) {
      // One that is known spoils a transaction for all others in it: then each has its own.
      if (await keep(table, communityId, some)) continue;
      for (const entry of some) await keep(table, communityId, [entry]);
    }
  }

  async page(communityId: string, before?: string) {
    const table = await this.tables.open('membershipAudit');
    const from = before === undefined ? 'at_' : `at_${before}`;
    const filter = odata`PartitionKey eq ${communityId} and RowKey gt ${from} and RowKey lt 'at_~'`;
    // One more than is shown tells whether there is more.
    const pages = table.listEntities<Row>({ queryOptions: { filter } }).byPage({ maxPageSize: pageLength + 1 });
    const rows = [];
    for await (const page of pages) {
      rows.push(...page);
      // A page may be short, or empty, before the end.
      if (rows.length > pageLength) break;
    }
    const shown = rows.slice(0, pageLength);
    const last = shown[shown.length - 1]?.rowKey;
    return {
      entries: shown.map(entryOf),
      ...(rows.length > pageLength && last ? { before: last.slice('at_'.length) } : {}),
    };
  }

  async forget(communityId: string, before: string): Promise<void> {
    const table = await this.tables.open('membershipAudit');
    const from = `at_${untilEnd(before)}_~`;
    const old = await readRows<Row>(
      table,
      odata`PartitionKey eq ${communityId} and RowKey gt ${from} and RowKey lt 'at_~'`,
    );
    for (const some of slicesOf(old, keptAtOnce)) {
      const writes = some.flatMap(({ rowKey = '', keyRow }): TransactionAction[] => [
        ['delete', { partitionKey: communityId, rowKey }],
        ['delete', { partitionKey: communityId, rowKey: keyRow }],
      ]);
      await table.submitTransaction(writes).catch((error: unknown) => {
        // Another host is forgetting them too; what it leaves goes the next day.
        if (!isConflict(error)) throw error;
      });
    }
  }
}

async function keep(table: TableClient, communityId: string, entries: readonly NewAuditEntry[]): Promise<boolean> {
  const partitionKey = communityId;
  const writes = entries.flatMap(({ key, at, what, person, by, why, was, threshold }): TransactionAction[] => {
    const digest = shortDigest(key);
    const row: Row = {
      ...{ at, what },
      ...(person ? { personId: person.id, personName: person.name } : {}),
      ...(by ? { byId: by.id, byName: by.name } : {}),
      ...(why === undefined ? {} : { why }),
      ...(was === undefined ? {} : { was }),
      ...(threshold ? { threshold: JSON.stringify(threshold) } : {}),
      keyRow: `key_${digest}`,
    };
    return [
      ['create', { partitionKey, rowKey: row.keyRow }],
      ['create', { partitionKey, rowKey: `at_${untilEnd(at)}_${digest}`, ...row }],
    ];
  });
  try {
    await table.submitTransaction(writes);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

function untilEnd(at: string): string {
  return String(endOfTime - Date.parse(at)).padStart(String(endOfTime).length, '0');
}

function entryOf({ at, what, personId, personName, byId, byName, why, was, threshold }: Row): AuditEntry {
  return {
    ...{ at, what },
    ...(personId === undefined ? {} : { person: { id: personId, name: personName ?? '' } }),
    ...(byId === undefined ? {} : { by: { id: byId, name: byName ?? '' } }),
    ...(why === undefined ? {} : { why }),
    ...(was === undefined ? {} : { was }),
    ...(threshold === undefined ? {} : { threshold: JSON.parse(threshold) as ChangeThreshold }),
  };
}
