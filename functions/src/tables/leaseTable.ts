import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TableClient } from '@azure/data-tables';
import type { RealTime } from '../platform/clock';
import type { Leases } from '../platform/Leases';
import { isConflict, readEntity, type Tables } from './tableAccess';

interface Row {
  holder: string;
  until: string;
}

const partition = 'lease';
/** How often a worker that waits looks again, in milliseconds. */
const askAgainMs = 150;

/** Leases in Azure Tables, by conditional writes. A holder that dies loses its lease when it runs out. */
export class LeaseTable implements Leases {
  /** @param heldForMs - how long a lease lasts without renewal */
  constructor(
    private readonly tables: Tables,
    private readonly time: RealTime,
    private readonly heldForMs: number,
  ) {}

  async whileHolding<Value>(name: string, work: () => Promise<Value>, patienceMs = 0): Promise<Value | 'busy'> {
    const table = await this.tables.open('leases');
    const holder = randomUUID();
    const deadline = this.time() + patienceMs;
    let etag = await this.take(table, name, holder);
    while (!etag && this.time() < deadline) {
      await sleep(askAgainMs);
      etag = await this.take(table, name, holder);
    }
    if (!etag) return 'busy';
    let renewing: Promise<void> | undefined;
    const renewal = setInterval(() => {
      // One at a time: a second with the same etag would be refused, and taken for the loss of the lease.
      if (!etag || renewing) return;
      renewing = this.write(table, name, holder, etag)
        .then(
          (renewed) => void (etag = renewed),
          () => undefined,
        )
        .finally(() => (renewing = undefined));
    }, this.heldForMs / 3);
    try {
      return await work();
    } finally {
      clearInterval(renewal);
      await renewing;
      await this.giveBack(table, name, holder);
    }
  }

  private async take(table: TableClient, name: string, holder: string): Promise<string | undefined> {
    const standing = await readEntity<Row>(table, partition, name);
    if (standing && Date.parse(standing.until) > this.time()) return undefined;
    return this.write(table, name, holder, standing?.etag);
  }

  /** Undefined when somebody else was quicker. */
  private async write(
    table: TableClient,
    name: string,
    holder: string,
    etag: string | undefined,
  ): Promise<string | undefined> {
    const row = {
      partitionKey: partition,
      rowKey: name,
      holder,
      until: new Date(this.time() + this.heldForMs).toISOString(),
    };
    try {
      const written = etag ? await table.updateEntity(row, 'Replace', { etag }) : await table.createEntity(row);
      return written.etag;
    } catch (error) {
      if (isConflict(error)) return undefined;
      throw error;
    }
  }

  /** Best effort: what can't be given back runs out by itself. */
  private async giveBack(table: TableClient, name: string, holder: string): Promise<void> {
    try {
      const standing = await readEntity<Row>(table, partition, name);
      if (standing?.holder === holder) await table.deleteEntity(partition, name, { etag: standing.etag });
    } catch {
      return;
    }
  }
}
