import type { Instant } from '../../../src/domain/kernel';
import type { KnownValues } from '../directory/Organisation';
import type { Reading, ReadingStore, StoredReading, StoredSubscription } from '../directory/ReadingStore';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { isConflict, readEntity, readPartition, removeEntity, saveEntity, type Tables } from './tableAccess';

const partition = 'state';
const readingRow = 'reading';
const askedRow = 'asked';
const knownRow = 'known';
const subscriptions = 'subscription';

const nothingRead: StoredReading = { groups: [], version: 0, etag: '' };

/** How far the reading of the directory has come, in Azure Tables: a row in pieces, and some small ones beside it. */
export class DirectoryStateTable implements ReadingStore {
  constructor(private readonly tables: Tables) {}

  async load(): Promise<StoredReading> {
    const row = await readEntity<Pieces>(await this.open(), partition, readingRow);
    return row ? { ...fromPieces<Reading>(row), etag: row.etag } : nothingRead;
  }

  async save({ etag: before, ...reading }: StoredReading): Promise<StoredReading | 'conflict'> {
    const entity = { partitionKey: partition, rowKey: readingRow, ...toPieces(reading) };
    const saved = await saveEntity(await this.open(), entity, before);
    return saved === 'conflict' ? saved : { ...reading, ...saved };
  }

  async addListed(listingId: string, batch: number, personIds: readonly string[]): Promise<void> {
    const packed = Buffer.concat(personIds.map((id) => Buffer.from(id.replaceAll('-', ''), 'hex'))).toString('base64');
    const entity = { partitionKey: listingId, rowKey: String(batch), ...toPieces(packed) };
    await (await this.open()).upsertEntity(entity, 'Replace');
  }

  async listed(listingId: string): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    for (const row of await readPartition<Pieces>(await this.open(), listingId)) {
      const packed = Buffer.from(fromPieces<string>(row), 'base64').toString('hex');
      for (let first = 0; first < packed.length; first += 32) ids.add(withDashes(packed.slice(first, first + 32)));
    }
    return ids;
  }

  async forgetListed(listingId: string): Promise<void> {
    const table = await this.open();
    for (const { rowKey = '' } of await readPartition(table, listingId)) await removeEntity(table, listingId, rowKey);
  }

  async known(): Promise<KnownValues | undefined> {
    const row = await readEntity<Pieces>(await this.open(), partition, knownRow);
    return row && fromPieces<KnownValues>(row);
  }

  async putKnown(known: KnownValues): Promise<void> {
    await (
      await this.open()
    ).upsertEntity({ partitionKey: partition, rowKey: knownRow, ...toPieces(known) }, 'Replace');
  }

  async ask(at: Instant): Promise<boolean> {
    try {
      await (await this.open()).createEntity({ partitionKey: partition, rowKey: askedRow, at });
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      throw error;
    }
  }

  async answer(): Promise<void> {
    await removeEntity(await this.open(), partition, askedRow);
  }

  async subscriptions(): Promise<readonly StoredSubscription[]> {
    return (await readPartition<Pieces>(await this.open(), subscriptions)).map((row) =>
      fromPieces<StoredSubscription>(row),
    );
  }

  async putSubscription(subscription: StoredSubscription): Promise<void> {
    const entity = { partitionKey: subscriptions, rowKey: subscription.resource, ...toPieces(subscription) };
    await (await this.open()).upsertEntity(entity, 'Replace');
  }

  private open() {
    return this.tables.open('directoryState');
  }
}

function withDashes(id: string): string {
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
}
