import type { BlobLeaseClient, BlockBlobClient } from '@azure/storage-blob';
import { unlessStatus } from './storageError';

/** The shortest lease a blob can have, in seconds; after a crash others wait as long. */
const leaseSeconds = 15;
const renewMs = 5_000;
/** How often an instance without the lease asks for it. Together with the lease: taken over within 18 s. */
const retryMs = 2_000;

/** Told when this instance becomes the one, and when it no longer is. */
export interface SingletonHolder {
  acquired(): void;
  lost(): void;
}

/**
 * Makes one of several host instances the one that runs a timer: whoever holds the lease of a blob. An instance that
 * cannot renew in time counts itself out before the lease can go to another.
 */
export class SingletonLock {
  private readonly lease: BlobLeaseClient;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;
  private heldUntil = 0;

  constructor(
    private readonly blob: BlockBlobClient,
    private readonly holder: SingletonHolder,
  ) {
    this.lease = blob.getBlobLeaseClient();
  }

  get isHeld(): boolean {
    return Date.now() < this.heldUntil;
  }

  /** Answers after the first try; goes on trying or renewing by itself. */
  async start(): Promise<void> {
    const condition = { conditions: { ifNoneMatch: '*' } };
    // 409: it is there. 412: it is there and leased.
    await unlessStatus([409, 412], this.blob.upload('', 0, condition));
    await this.turn();
  }

  /** Gives the lease back, so that another instance need not wait for its end. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
    if (this.isHeld) await this.lease.releaseLease().catch(() => undefined);
    this.heldUntil = 0;
  }

  private turn(): Promise<void> {
    this.working = this.tryOnce().then((succeeded) => {
      if (!this.stopped) this.timer = setTimeout(() => void this.turn(), succeeded ? renewMs : retryMs);
    });
    return this.working;
  }

  private async tryOnce(): Promise<boolean> {
    const wasHeld = this.heldUntil > 0;
    // Counted from before the call: the service's clock for the lease starts while it is under way.
    const asked = Date.now();
    try {
      if (this.isHeld) await this.lease.renewLease({ abortSignal: AbortSignal.timeout(renewMs) });
      else await this.lease.acquireLease(leaseSeconds, { abortSignal: AbortSignal.timeout(renewMs) });
      this.heldUntil = asked + leaseSeconds * 1000;
      if (!wasHeld) this.holder.acquired();
      return true;
    } catch {
      // Another has it, or the storage is away; while our time still runs the next renewal may succeed.
      if (wasHeld && !this.isHeldAfter(renewMs)) {
        this.heldUntil = 0;
        this.holder.lost();
      }
      return false;
    }
  }

  private isHeldAfter(milliseconds: number): boolean {
    return Date.now() + milliseconds < this.heldUntil;
  }
}
