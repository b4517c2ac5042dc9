import type { SyncRunSummary } from '../contract';
import type { HeldChange, SyncRun } from './syncRun';

/** A run as a row of a list shows it: how many people it is about instead of who. */
export function presentRun({ held, failed, people: _names, ...run }: SyncRun): SyncRunSummary {
  return { ...run, ...(held ? { heldPeople: held.removals + held.additions } : {}), failedWrites: failed.length };
}

/** What a run waits about for a reader to whom the directory shows nobody: how many people, and not who. */
export function withoutNames(held: HeldChange): HeldChange {
  return { ...held, removed: [], added: [] };
}
