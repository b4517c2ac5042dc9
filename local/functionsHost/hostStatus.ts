import { isDisabled, resolveSettings, type Environment } from './appSettings';
import type { Triggers } from './triggers';
import type { RegisteredFunction } from './worker';

/** What `GET /admin/host/status` tells. The first members are the real host's; the rest helps tests and `npm start`. */
export interface HostStatus {
  id: string;
  state: 'Running';
  version: string;
  /** Milliseconds. */
  processUptime: number;
  instanceId: string;
  /** `schedule` of a timer: NCRONTAB, its app settings resolved. */
  functions: { name: string; trigger: string; isDisabled: boolean; schedule?: string }[];
  /** Timers that this instance runs, of those that all instances share. */
  timersHere: string[];
}

export interface HostStatusOptions {
  hostId: string;
  instanceId: string;
  functions: readonly RegisteredFunction[];
  triggers: Triggers;
  environment: Environment;
}

/** How the host is now. */
export function readHostStatus({
  hostId,
  instanceId,
  functions,
  triggers,
  environment,
}: HostStatusOptions): HostStatus {
  return {
    id: hostId,
    state: 'Running',
    version: '4.1042.0',
    processUptime: Math.round(process.uptime() * 1000),
    instanceId,
    functions: functions.map(({ name, trigger }) => ({
      name,
      trigger: trigger.type,
      isDisabled: isDisabled(name, environment),
      ...(trigger.schedule === undefined ? {} : { schedule: resolveSettings(trigger.schedule, environment) }),
    })),
    timersHere: triggers.timersHere,
  };
}
