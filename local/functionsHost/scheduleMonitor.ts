import type { BlockBlobClient } from '@azure/storage-blob';
import type { Schedule } from './ncrontab';
import { statusOf } from './storageError';

/** What the runtime remembers of a timer between starts; ISO 8601 times as in its own status blob. */
export interface ScheduleStatus {
  Last: string;
  Next: string;
  LastUpdated: string;
}

const neverRan = new Date(0).toISOString();

/** Keeps a timer's record in a blob, so that a run missed while no host was up is made good at the next start. */
export class ScheduleMonitor {
  private current: ScheduleStatus | undefined;

  constructor(
    private readonly blob: BlockBlobClient,
    private readonly schedule: Schedule,
  ) {}

  get status(): ScheduleStatus | undefined {
    return this.current;
  }

  /** Reads the record (or begins one) and answers whether a run that it promised lies in the past. */
  async isPastDue(now: Date): Promise<boolean> {
    this.current = await this.read();
    if (!this.current) {
      await this.write({ Last: neverRan, Next: this.next(now), LastUpdated: now.toISOString() });
      return false;
    }
    // The schedule may have changed since: what counts is when today's would have fired after the last entry.
    const base = new Date(this.current.Last === neverRan ? this.current.LastUpdated : this.current.Last);
    const due = this.schedule.nextAfter(base);
    if (due && due < now) return true;
    await this.write({ ...this.current, Next: this.next(base) });
    return false;
  }

  /** Enters a run. */
  async ran(at: Date): Promise<void> {
    await this.write({ Last: at.toISOString(), Next: this.next(at), LastUpdated: at.toISOString() });
  }

  private next(after: Date): string {
    return this.schedule.nextAfter(after)?.toISOString() ?? neverRan;
  }

  private async read(): Promise<ScheduleStatus | undefined> {
    try {
      return JSON.parse((await this.blob.downloadToBuffer()).toString('utf8')) as ScheduleStatus;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  private async write(status: ScheduleStatus): Promise<void> {
    this.current = status;
    const text = JSON.stringify(status);
    await this.blob.upload(text, Buffer.byteLength(text));
  }
}
