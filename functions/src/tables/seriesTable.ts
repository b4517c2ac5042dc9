import type { SeriesStore, StoredSeries } from '../series/SeriesStore';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readPartition, removeEntity, saveEntity, type Tables } from './tableAccess';

/** Adopted series in Azure Tables: a partition a community, a row a series, in it the whole of it as JSON. */
export class SeriesTable implements SeriesStore {
  constructor(private readonly tables: Tables) {}

  async list(communityId: string): Promise<readonly StoredSeries[]> {
    const rows = await readPartition<Pieces>(await this.tables.open('series'), communityId);
    return rows.map((row) => ({ ...fromPieces<Omit<StoredSeries, 'etag'>>(row), etag: row.etag }));
  }

  async save(communityId: string, { etag: before, ...series }: StoredSeries): Promise<StoredSeries | 'conflict'> {
    const entity = { partitionKey: communityId, rowKey: series.id, ...toPieces(series) };
    const saved = await saveEntity(await this.tables.open('series'), entity, before);
    return saved === 'conflict' ? saved : { ...series, ...saved };
  }

  async remove(communityId: string, seriesId: string): Promise<void> {
    await removeEntity(await this.tables.open('series'), communityId, seriesId);
  }
}
