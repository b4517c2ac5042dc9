import type { HourStore, StoredSearch } from '../protectedHour/HourStore';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readEntity, saveEntity, type Tables } from './tableAccess';

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
    const saved = await saveEntity(await this.tables.open('hours'), entity, before);
    return saved === 'conflict' ? saved : { ...search, ...saved };
  }
}
