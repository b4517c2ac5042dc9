import type { HourStore, StoredSearch } from '../protectedHour/HourStore';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readEntity, storageRefusal, type Tables } from './tableAccess';

const rowKey = 'search';

/** Searches for the hour in Azure Tables: a partition a community, one row, in it the whole search as JSON. */
export class HourTable implements HourStore {
  constructor(private readonly tables: Tables) {}

  async load(communityId: string): Promise<StoredSearch | undefined> {
    const row = await readEntity<Pieces>(await this.tables.open('hours'), communityId, rowKey);
    return row && { ...fromPieces<Omit<StoredSearch, 'etag'>>(row), etag: row.etag };
  }

  async save(communityId: string, { etag: before, ...search }: StoredSearch): Promise<StoredSearch | 'conflict'> {
    const entity = { partitionKey: communityId, rowKey, ...toPieces(search) };
    const table = await this.tables.open('hours');
    try {
      const { etag = '' } = await (before === ''
        ? table.createEntity(entity)
        : table.updateEntity(entity, 'Replace', { etag: before }));
      return { ...search, etag };
    } catch (error) {
      if ([404, 409, 412].includes(storageRefusal(error)?.status ?? 0)) return 'conflict';
      throw error;
    }
  }
}
