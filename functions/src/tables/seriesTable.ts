import type { SeriesStore, StoredSeries } from '../series/SeriesStore';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readPartition, storageRefusal, type Tables } from './tableAccess';

/** Adopted series in Azure Tables: a partition a community, a row a series, in it the whole of it as JSON. */
export class SeriesTable implements SeriesStore {
  constructor(private readonly tables: Tables) {}

  async list(communityId: string): Promise<readonly StoredSeries[]> {
    const rows = await readPartition<Pieces>(await this.tables.open('series'), communityId);
    return rows.map((row) => ({ ...fromPieces<Omit<StoredSeries, 'etag'>>(row), etag: row.etag }));
  }

  async save(communityId: string, { etag: before, ...series }: StoredSeries): Promise<StoredSeries | 'conflict'> {
    const entity = { partitionKey: communityId, rowKey: series.id, ...toPieces(series) };
    const table = await this.tables.open('series');
    try {
      const { etag = '' } = await (before === ''
        ? table.createEntity(entity)
        : table.updateEntity(entity, 'Replace', { etag: before }));
      return { ...series, etag };
    } catch (error) {
      if ([404, 409, 412].includes(storageRefusal(error)?.status ?? 0)) return 'conflict';
      throw error;
    }
  }

  async remove(communityId: string, seriesId: string): Promise<void> {
    const table = await this.tables.open('series');
    await table.deleteEntity(communityId, seriesId).catch((error: unknown) => {
      if (storageRefusal(error)?.status !== 404) throw error;
    });
  }
}
