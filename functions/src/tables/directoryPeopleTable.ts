import { odata, type TableClient, type TableEntityResult, type TransactionAction } from '@azure/data-tables';
import type { DirectoryFacts } from '../../../src/domain/membership';
import { AtMost } from '../platform/atMost';
import { partOf, type PeopleStore, type PersonWrite, type StoredPerson } from '../directory/PeopleStore';
import { inParallel, pageSize, readEntity, readPartition, saveRows, type Tables, isConflict } from './tableAccess';

interface Row {
  /** JSON of {@link DirectoryFacts}: a property each would take three times as long to read for 80,000 people. */
  facts?: string;
  toldAt?: string;
}

/** So many of one partition are cheaper to read with the whole of it. */
const readSingly = 4;
const atOnce = 8;
/** The first letters of partitions: each a sixteenth of everybody. */
const sixteenths = '0123456789abcdef';

/** What the directory says of everybody, in Azure Tables: a partition for each beginning of an id, a row a person. */
export class DirectoryPeopleTable implements PeopleStore {
  /** Of all who ask this host at once: a part of everybody takes some hundred kilobytes until it is looked through. */
  private readonly reads = new AtMost(atOnce);

  constructor(private readonly tables: Tables) {}

  async find(personIds: readonly string[]): Promise<ReadonlyMap<string, StoredPerson>> {
    const table = await this.tables.open('directoryPeople');
    const wanted = new Map<string, Set<string>>();
    for (const id of personIds) wanted.set(partOf(id), (wanted.get(partOf(id)) ?? new Set()).add(id));
    const found = new Map<string, StoredPerson>();
    await inParallel([...wanted], atOnce, async ([part, ids]) => {
      const rows = await this.reads.run(() =>
        ids.size > readSingly
          ? readPartition<Row>(table, part)
          : Promise.all([...ids].map((id) => readEntity<Row>(table, part, id))),
      );
      for (const row of rows) if (row?.rowKey && ids.has(row.rowKey)) found.set(row.rowKey, personOf(row));
    });
    return found;
  }

  async save(rows: readonly PersonWrite[]): Promise<'saved' | 'conflict'> {
    const table = await this.tables.open('directoryPeople');
    const byPart = new Map<string, TransactionAction[]>();
    for (const row of rows) byPart.set(partOf(row.id), [...(byPart.get(partOf(row.id)) ?? []), writeOf(row)]);
    return saveRows(table, [...byPart.values()], atOnce);
  }

  async forget(personId: string, etag: string): Promise<void> {
    const table = await this.tables.open('directoryPeople');
    await table.deleteEntity(partOf(personId), personId, { etag }).catch((error: unknown) => {
      if (!isConflict(error)) throw error;
    });
  }

  async *rows(): AsyncIterable<ReadonlyMap<string, StoredPerson>> {
    const table = await this.tables.open('directoryPeople');
    for await (const page of pagesOf(table)) yield new Map(page.map((row) => [row.rowKey ?? '', personOf(row)]));
  }

  async *all(): AsyncIterable<readonly DirectoryFacts[]> {
    const table = await this.tables.open('directoryPeople');
    // Facts name whose they are: nothing else has to be sent for them.
    for await (const page of pagesOf(table, ['facts'])) yield page.flatMap((row) => personOf(row).facts ?? []);
  }
}

/** @param select - the properties that are read; all, where nothing is said */
async function* pagesOf(table: TableClient, select?: string[]): AsyncIterable<readonly TableEntityResult<Row>[]> {
  for (const first of sixteenths) {
    const filter = odata`PartitionKey ge ${`${first}0`} and PartitionKey lt ${`${first}g`}`;
    const queryOptions = { filter, ...(select ? { select } : {}) };
    for await (const page of table.listEntities<Row>({ queryOptions }).byPage({ maxPageSize: pageSize })) {
      if (page.length > 0) yield page;
    }
  }
}

function personOf({ facts, toldAt, etag }: TableEntityResult<Row>): StoredPerson {
  return {
    ...(facts ? { facts: JSON.parse(facts) as DirectoryFacts } : {}),
    ...(toldAt ? { toldAt } : {}),
    etag,
  };
}

function writeOf({ id, facts, toldAt, etag }: PersonWrite): TransactionAction {
  const row: Row = { ...(facts ? { facts: JSON.stringify(facts) } : {}), ...(toldAt ? { toldAt } : {}) };
  const entity = { partitionKey: partOf(id), rowKey: id, ...row };
  return etag === '' ? ['create', entity] : ['update', entity, 'Replace', { etag }];
}
