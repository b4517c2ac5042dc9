import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TableClient } from '@azure/data-tables';
import type { RealTime } from '../platform/clock';
import type { Leases } from '../platform/Leases';
import { Turns } from '../platform/turns';
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
  /** Of one host only the first in line asks the table, so that messages of one mailbox do not all ask for as long as one is sent. */
  private readonly turns = new Turns();

  /** @param heldForMs - how long a lease lasts without renewal */
  constructor(
    private readonly tables: Tables,
    private readonly time: RealTime,
    private readonly heldForMs: number,
  ) {}

  async whileHolding<Value>(name: string, work: () => Promise<Value>, patienceMs = 0): Promise<Value | 'busy'> {
    const deadline = this.time() + patienceMs;
    const endTurn = await this.turns.next(name, patienceMs);
    if (!endTurn) return 'busy';
    try {
      return await this.whileHoldingRow(name, work, deadline);
    } finally {
      endTurn();
    }
  }

  private async whileHoldingRow<Value>(
    name: string,
    work: () => Promise<Value>,
    deadline: number,
  ): Promise<Value | 'busy'> {
    const table = await this.tables.open('leases');
    const holder = randomUUID();
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
      await this.giveBack(table, name, holder, etag);
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
  private async giveBack(table: TableClient, name: string, holder: string, etag: string | undefined): Promise<void> {
    try {
      if (etag && (await isDeleted(table, name, etag))) return;
      // A renewal whose answer was lost has named it anew.
      const standing = await readEntity<Row>(table, partition, name);
      if (standing?.holder === holder) await isDeleted(table, name, standing.etag);
    } catch {
      return;
    }
  }
}

async function isDeleted(table: TableClient, name: string, etag: string): Promise<boolean> {
  try {
    await table.deleteEntity(partition, name, { etag });
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
