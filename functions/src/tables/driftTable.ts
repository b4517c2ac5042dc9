import { createHash } from 'node:crypto';
import { driftsKept, type Drift, type DriftStore } from '../invitations/DriftStore';
import { readPartition, removeEntity, type Tables } from './tableAccess';

const partition = 'drift';
/** Later than any instant that a finding can have, in milliseconds: what is left until then grows smaller with time. */
const endOfTime = 9_999_999_999_999;

/** Findings in Azure Tables: a row each, the newest in front. */
export class DriftTable implements DriftStore {
  constructor(private readonly tables: Tables) {}

  async add(drift: Drift): Promise<void> {
    const table = await this.tables.open('drifts');
    // The same finding again is the same row.
    await table.upsertEntity({ partitionKey: partition, rowKey: keyOf(drift), ...drift }, 'Replace');
    for (const { rowKey = '' } of (await readPartition(table, partition)).slice(driftsKept)) {
      await removeEntity(table, partition, rowKey);
    }
  }

  async latest(limit: number): Promise<readonly Drift[]> {
    const rows = await readPartition<Drift>(await this.tables.open('drifts'), partition);
    return rows
      .slice(0, limit)
      .map(({ at, kind, communityId, sessionId, part }) => ({ at, kind, communityId, sessionId, part }));
  }
}

function keyOf({ at, kind, communityId, sessionId, part }: Drift): string {
  const left = String(endOfTime - Date.parse(at)).padStart(13, '0');
  const name = createHash('sha256').update([kind, communityId, sessionId, part].join('\n')).digest('hex').slice(0, 16);
  return `${left}_${name}`;
}
