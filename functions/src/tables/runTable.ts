import { odata } from '@azure/data-tables';
import type { LetThrough, SyncRun } from '../../../src/domain/membership';
import type { RunStore, StoredRun } from '../syncRuns/RunStores';
import { fromPieces, toPieces, type Pieces } from './jsonPieces';
import { readEntity, readPartition, readRows, removeEntity, saveEntity, type Tables } from './tableAccess';

type Row = Pieces & { readonly runId: string; readonly state: SyncRun['state'] };

/** Stands apart from the runs of all communities: a row a community. */
const gonePartition = 'goneThrough';
/** Later than any instant that a run begins at, in milliseconds: what is left to it counts down. */
const endOfTime = 10 ** 14;

/** Sync runs in Azure Tables: a partition a community, a row a run, the newest first, in it the whole run as JSON. */
export class RunTable implements RunStore {
  constructor(private readonly tables: Tables) {}

  async find(communityId: string, runId: string): Promise<StoredRun | undefined> {
    const rows = await this.rows(odata`PartitionKey eq ${communityId} and runId eq ${runId}`);
    return rows[0];
  }

  async latest(communityId: string, limit: number): Promise<readonly SyncRun[]> {
    const table = await this.tables.open('syncRuns');
    const filter = odata`PartitionKey eq ${communityId}`;
    const found: SyncRun[] = [];
    for await (const page of table
      .listEntities<Row>({ queryOptions: { filter } })
      .byPage({ maxPageSize: Math.max(1, limit) })) {
      found.push(...page.map((row) => fromPieces<SyncRun>(row)));
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  }

  open(communityId: string): Promise<readonly StoredRun[]> {
    return this.rows(odata`PartitionKey eq ${communityId} and (state eq 'running' or state eq 'holding')`);
  }

  async save(communityId: string, { run, etag }: StoredRun): Promise<StoredRun | 'conflict'> {
    const row = { runId: run.id, state: run.state, ...toPieces(run) };
    const entity = { partitionKey: communityId, rowKey: rowKeyOf(run), ...row };
    const saved = await saveEntity(await this.tables.open('syncRuns'), entity, etag);
    return saved === 'conflict' ? saved : { run, ...saved };
  }

  async goneThrough(communityId: string): Promise<{ readonly runs: readonly LetThrough[]; readonly etag: string }> {
    const row = await readEntity<Pieces>(await this.tables.open('syncRuns'), gonePartition, communityId);
    return row ? { runs: fromPieces<readonly LetThrough[]>(row), etag: row.etag } : { runs: [], etag: '' };
  }

  async noteGoneThrough(communityId: string, runs: readonly LetThrough[], etag: string): Promise<'noted' | 'conflict'> {
    const entity = { partitionKey: gonePartition, rowKey: communityId, ...toPieces(runs) };
    const saved = await saveEntity(await this.tables.open('syncRuns'), entity, etag);
    return saved === 'conflict' ? saved : 'noted';
  }

  async trim(communityId: string, keep: number): Promise<void> {
    const table = await this.tables.open('syncRuns');
    const rows = await readPartition<Row>(table, communityId);
    const old = rows.slice(keep).filter(({ state }) => state !== 'running' && state !== 'holding');
    for (const { rowKey = '' } of old) await removeEntity(table, communityId, rowKey);
  }

  private async rows(filter: string): Promise<readonly StoredRun[]> {
    const rows = await readRows<Row>(await this.tables.open('syncRuns'), filter);
    return rows.map((row) => ({ run: fromPieces<SyncRun>(row), etag: row.etag }));
  }
}

function rowKeyOf({ id, startedAt }: SyncRun): string {
  return `${String(endOfTime - Date.parse(startedAt)).padStart(15, '0')}_${id}`;
}
