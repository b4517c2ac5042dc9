import type { RealTime } from '../platform/clock';
import { DailyLook } from './dailyLook';
import { Marks } from './marks';
import type { RunParts } from './runParts';
import { RunService } from './runService';
import { RunSweep } from './runSweep';

export type SyncRuns = ReturnType<typeof openSyncRuns>;

/** Everything about sync runs, on the same parts. */
export function openSyncRuns(parts: RunParts & { readonly time: RealTime }) {
  const { queue } = parts;
  return {
    queue,
    service: new RunService(parts),
    marks: new Marks(parts),
    sweep: new RunSweep(parts),
    dailyLook: new DailyLook(parts),
  };
}
