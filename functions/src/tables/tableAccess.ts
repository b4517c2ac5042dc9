import type { TokenCredential } from '@azure/identity';
import {
  odata,
  RestError,
  TableClient,
  type TableEntity,
  type TableEntityResult,
  type TransactionAction,
} from '@azure/data-tables';
import type { StorageSettings } from '../platform/settings';

export type TableName =
  | 'boards'
  | 'actions'
  | 'records'
  | 'sessions'
  | 'plans'
  | 'invitationParts'
  | 'drifts'
  | 'brakes'
  | 'communities'
  | 'proposals'
  | 'communitiesManagers'
  | 'communitySizes'
  | 'directoryPeople'
  | 'directoryGroups'
  | 'directoryState'
  | 'askings'
  | 'askedPeople'
  | 'preferences'
  | 'notices'
  | 'hours'
  | 'series'
  | 'rosters'
  | 'marks'
  | 'syncRuns'
  | 'memberships'
  | 'profiles'
  | 'membershipAudit'
  | 'rules'
  | 'charters'
  | 'charterDue'
  | 'acknowledgements'
  | 'leases'
  | 'throttles';

/** Opens tables by name; each is created when it is first used. */
export interface Tables {
  open(name: TableName): Promise<TableClient>;
}

/**
 * @param storage - where the tables are
 * @param credential - used when the storage is reached by identity
 */
export function tablesOf(storage: StorageSettings, credential: TokenCredential): Tables {
  const opened = new Map<TableName, Promise<TableClient>>();
  return {
    open(name) {
      let table = opened.get(name);
      if (!table) {
        table = created(clientFor(name, storage, credential));
        opened.set(name, table);
        // A failure is not remembered: the next caller tries again.
        table.catch(() => opened.delete(name));
      }
      return table;
    },
  };
}

function clientFor(name: TableName, storage: StorageSettings, credential: TokenCredential): TableClient {
  return storage.kind === 'connectionString'
    ? TableClient.fromConnectionString(storage.connectionString, name, { allowInsecureConnection: true })
    : new TableClient(storage.tableServiceUri, name, credential);
}

async function created(table: TableClient): Promise<TableClient> {
  // The client answers "already exists" without an error.
  await table.createTable();
  return table;
}

/** Why storage refused a write: the status, and in a transaction the place of the operation that failed. */
export interface StorageRefusal {
  readonly status: number;
  /** 0-based index of the failing operation of a transaction; undefined outside one. */
  readonly operation?: number;
}

/**
 * Reads what storage refused. A transaction's failing operation is named only at the start of the message ("1:The
 * specified resource does not exist"): the service's own format, "Performing entity group transactions".
 */
export function storageRefusal(error: unknown): StorageRefusal | undefined {
  if (!(error instanceof RestError) || error.statusCode === undefined) return undefined;
  const operation = /^(\d+):/.exec(error.message)?.[1];
  return { status: error.statusCode, ...(operation === undefined ? {} : { operation: Number(operation) }) };
}

/** Whether a write was refused because what it writes over has changed, is there already, or is there no more. */
export function isConflict(error: unknown): boolean {
  return [404, 409, 412].includes(storageRefusal(error)?.status ?? 0);
}

/**
 * Writes an entity if it is still as it was read.
 *
 * @param before - its ETag; empty: if there is none yet
 * @returns its new ETag
 */
export async function saveEntity(
  table: TableClient,
  entity: TableEntity,
  before: string,
): Promise<{ readonly etag: string } | 'conflict'> {
  try {
    const { etag = '' } = await (before === ''
      ? table.createEntity(entity)
      : table.updateEntity(entity, 'Replace', { etag: before }));
    return { etag };
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    throw error;
  }
}

/** Deletes an entity; one that is not there is as good. */
export async function removeEntity(table: TableClient, partition: string, row: string): Promise<void> {
  await table.deleteEntity(partition, row).catch((error: unknown) => {
    if (storageRefusal(error)?.status !== 404) throw error;
  });
}

/** Azure Tables take at most 100 operations in one transaction. */
export const transactionLimit = 100;

/** Reads one entity; undefined when there is none. */
export async function readEntity<Row extends object>(
  table: TableClient,
  partition: string,
  row: string,
): Promise<TableEntityResult<Row> | undefined> {
  try {
    return await table.getEntity<Row>(partition, row);
  } catch (error) {
    if (storageRefusal(error)?.status === 404) return undefined;
    throw error;
  }
}

/** The most rows the service gives at once. */
export const pageSize = 1_000;

/**
 * Reads a whole partition, page by page.
 * @param prefix - only rows whose key begins so
 */
export async function readPartition<Row extends object>(
  table: TableClient,
  partition: string,
  prefix = '',
): Promise<TableEntityResult<Row>[]> {
  const whole = odata`PartitionKey eq ${partition}`;
  // Keys are ASCII: what begins with the prefix lies between it and the prefix with something higher than any of them.
  return readRows(table, prefix ? `${whole} and ${odata`RowKey ge ${prefix} and RowKey lt ${`${prefix}~`}`}` : whole);
}

/** Reads all rows that a filter lets through, page by page. */
export async function readRows<Row extends object>(
  table: TableClient,
  filter: string,
): Promise<TableEntityResult<Row>[]> {
  const rows: TableEntityResult<Row>[] = [];
  const pages = table.listEntities<Row>({ queryOptions: { filter } }).byPage({ maxPageSize: pageSize });
  for await (const page of pages) rows.push(...page);
  return rows;
}

/** Does a work for each of a list, so many at once; the first that fails ends it. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

/**
 * Carries out conditional writes by partition, in as few transactions as there can be.
 *
 * @param partitions - the writes of each partition; any number
 * @param atOnce - transactions that may be under way together
 * @returns `conflict` when a row was not as expected; other transactions may have been carried out
 */
export async function saveRows(
  table: TableClient,
  partitions: readonly (readonly TransactionAction[])[],
  atOnce: number,
): Promise<'saved' | 'conflict'> {
  const transactions = partitions.flatMap((actions) =>
    Array.from({ length: Math.ceil(actions.length / transactionLimit) }, (_, part) =>
      actions.slice(part * transactionLimit, (part + 1) * transactionLimit),
    ),
  );
  try {
    await inParallel(transactions, atOnce, async (actions) => void (await table.submitTransaction(actions)));
    return 'saved';
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    throw error;
  }
}
