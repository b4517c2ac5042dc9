import type { Instant } from '../../../src/domain/kernel';
import type { HeldChange, SyncRun, SyncTrigger } from '../../../src/domain/membership';
import type { RunParts } from './runParts';
import type { StoredRun } from './RunStores';

/** How many runs of a community are kept. */
export const keptRuns = 100;

/** A run that nobody has written down yet. */
export function newRun(id: string, trigger: SyncTrigger, startedAt: string): SyncRun {
  const nothing = { read: 0, added: 0, removed: 0, repaired: 0, failed: [] };
  return { id, trigger, startedAt, state: 'running', ...nothing };
}

/**
 * The row of a run that is under way. It is written only once there is something to tell; one that a lead has asked for, or
 * that a killed host left behind, is there already and is gone on with.
 */
export class RunRow {
  private constructor(
    private readonly runs: RunParts['runs'],
    private readonly communityId: string,
    private stored: StoredRun,
    /** The run that waits for a lead; absent: none does. */
    private waiting: StoredRun | undefined,
  ) {}

  /** @param fresh - the run as it would begin anew */
  static async takeUp({ runs }: Pick<RunParts, 'runs'>, communityId: string, fresh: SyncRun): Promise<RunRow> {
    const open = await runs.open(communityId);
    const waiting = open.find(({ run }) => run.state === 'holding');
    const [first, ...others] = open.filter(({ run }) => run.state === 'running').sort(byImportance);
    // What several rows asked for is done by one run.
    for (const { run, etag } of others) {
      await runs.save(communityId, { run: { ...run, state: 'done', endedAt: fresh.startedAt }, etag });
    }
    return new RunRow(runs, communityId, first ?? { run: fresh, etag: '' }, waiting);
  }

  /** A run beside one that holds. */
  static of({ runs }: Pick<RunParts, 'runs'>, communityId: string, fresh: SyncRun): RunRow {
    return new RunRow(runs, communityId, { run: fresh, etag: '' }, undefined);
  }

  get run(): SyncRun {
    return this.stored.run;
  }

  get isWritten(): boolean {
    return this.stored.etag !== '';
  }

  /** The digest of the change that a lead has said yes to. */
  get approved(): string | undefined {
    return this.run.answeredBy && this.run.held?.digest;
  }

  /** What has set it going, as it turns out; one that is written has told it already, and so has a lead who asked for it. */
  tell(trigger: SyncTrigger): void {
    const { run, etag } = this.stored;
    if (!this.isWritten) this.stored = { run: { ...run, trigger }, etag };
  }

  /** It is not only about what people did themselves. */
  tellOfOthers(): void {
    if (this.run.trigger === 'person') this.tell('changes');
  }

  /** The change that waits for a lead, or that one has said yes to. */
  get asked(): HeldChange | undefined {
    return this.waiting?.run.held ?? (this.run.answeredBy && this.run.held);
  }

  async write(change: Partial<SyncRun>): Promise<void> {
    const isNew = !this.isWritten;
    const saved = await this.runs.save(this.communityId, { ...this.stored, run: { ...this.run, ...change } });
    // Only this run writes its row while it holds the lease; whoever has written it since has taken it over.
    if (saved === 'conflict') return;
    this.stored = saved;
    if (isNew) await this.runs.trim(this.communityId, keptRuns);
  }

  /**
   * The run holds. Where another one waits for an answer already, that one names the change from now on.
   * @returns the run that waits
   */
  async hold(change: Required<Pick<SyncRun, 'held'>> & Pick<SyncRun, 'read'>, fresh: SyncRun): Promise<SyncRun> {
    const { approved, waiting } = this;
    if (approved !== undefined) {
      // The yes was to another change: nothing of it was done, and leads are asked anew.
      await this.write({ state: 'dropped', endedAt: fresh.startedAt });
      this.stored = { run: fresh, etag: '' };
    }
    if (!waiting || this.isWritten) {
      if (waiting) await this.drop(fresh.startedAt);
      await this.write({ ...change, state: 'holding' });
      return this.run;
    }
    if (waiting.run.held?.digest === change.held.digest) return waiting.run;
    // What a lead has changed meanwhile is what leads look at first.
    const trigger = fresh.trigger === 'rules' ? fresh.trigger : waiting.run.trigger;
    const next = { ...waiting.run, ...change, trigger };
    await this.runs.save(this.communityId, { ...waiting, run: next });
    return next;
  }

  /** What waited for an answer has come to nothing, or was done. */
  async drop(at: Instant): Promise<void> {
    const { waiting } = this;
    if (!waiting) return;
    await this.runs.save(this.communityId, { ...waiting, run: { ...waiting.run, state: 'dropped', endedAt: at } });
    this.waiting = undefined;
  }
}

/** An answered one first, then one that a lead has asked for. */
function byImportance({ run: a }: StoredRun, { run: b }: StoredRun): number {
  const rank = ({ answeredBy, trigger }: SyncRun) => (answeredBy ? 0 : trigger === 'byHand' ? 1 : 2);
  return rank(a) - rank(b);
}
