import type { SyncRunSummary } from '../contract';
import type { SyncRun } from './syncRun';

/** A run as a row of a list shows it: how many people it is about instead of who. */
export function presentRun({ held, failed, ...run }: SyncRun): SyncRunSummary {
  return { ...run, ...(held ? { heldPeople: held.removals + held.additions } : {}), failedWrites: failed.length };
}
