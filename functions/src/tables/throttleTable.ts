import type { Throttles } from '../graph/Throttles';
import type { RealTime } from '../platform/clock';
import { isConflict, readEntity, type Tables } from './tableAccess';

/** How old the shared knowledge may be, in milliseconds: what one host learns binds the others within half a second. */
const freshFor = 500;
const partition = 'throttle';

/** Throttles in Azure Tables, a row a workload. */
export class ThrottleTable implements Throttles {
  private readonly kept = new Map<string, { until: number; readAt: number }>();

  constructor(
    private readonly tables: Tables,
    private readonly time: RealTime,
  ) {}

  async heldUntil(workload: string): Promise<number> {
    const kept = this.kept.get(workload);
    if (kept && (this.time() - kept.readAt < freshFor || kept.until > this.time())) return kept.until;
    const row = await readEntity<{ until: string }>(await this.tables.open('throttles'), partition, keyOf(workload));
    // While it was read, this host may have been asked for a pause that is not in the row yet.
    const until = Math.max(row ? Date.parse(row.until) : 0, this.kept.get(workload)?.until ?? 0);
    this.kept.set(workload, { until, readAt: this.time() });
    return until;
  }

  async hold(workload: string, until: number): Promise<void> {
    const known = this.kept.get(workload)?.until ?? 0;
    this.kept.set(workload, { until: Math.max(known, until), readAt: this.time() });
    const table = await this.tables.open('throttles');
    const standing = await readEntity<{ until: string }>(table, partition, keyOf(workload));
    if (standing && Date.parse(standing.until) >= until) return;
    const row = { partitionKey: partition, rowKey: keyOf(workload), until: new Date(until).toISOString() };
    try {
      await (standing ? table.updateEntity(row, 'Replace', { etag: standing.etag }) : table.createEntity(row));
    } catch (error) {
      // Another host wrote at the same moment, about the same throttling: its word is as good.
      if (!isConflict(error)) throw error;
    }
  }
}

/** Keys take no `/ \ # ?`, and a mailbox may hold some of them. */
function keyOf(workload: string): string {
  return encodeURIComponent(workload).replace(/%/g, '=');
}
