import { Cron } from 'croner';
import { stopsUntil } from './stopsUntil';
import type { TenantTime } from './tenantShapes';
import type { TenantTools } from './tenantTools';

/** A function of the product that a timer starts. */
export interface TimerFunction {
  readonly name: string;
  /** NCRONTAB with seconds, in UTC, as Azure Functions reads it. */
  readonly schedule: string;
}

/** The timer functions of the running hosts. */
export interface Timers {
  list(): Promise<readonly TimerFunction[]>;
  /** Runs the function once on one host; resolves when it has ended. */
  run(name: string): Promise<void>;
  /** Resolves when the hosts have done what lies in their queues, or after some seconds when they can't. */
  settle(): Promise<void>;
}

export interface ClockMove {
  readonly time: TenantTime;
  /** How often each function ran on the way. */
  readonly runs: Readonly<Record<string, number>>;
}

/**
 * Puts the tenant's clock forward and lets the timers tick in between, as they would have in that time.
 *
 * Ticks are coalesced: the clock stops in the morning of each day on the way (see `stopsUntil`) and at the end of it, where
 * a function runs once if at least one of its ticks lay on the way there. So four weeks run a five-minute timer 29 times
 * and not 8,064 times, and a timer function has to work the same when it comes late, which it must in production too. What the functions set
 * going is let to end before the clock goes on: a message that is quiet at night has to find it still morning.
 *
 * @throws when a function fails; the clock stays where it had come to.
 */
export async function advanceClock(
  milliseconds: number,
  tenant: Pick<TenantTools, 'time' | 'advance'>,
  timers: Timers,
): Promise<ClockMove> {
  const functions = await timers.list();
  const runs: Record<string, number> = {};
  let time = await tenant.time();
  for (const stop of stopsUntil(time.now, milliseconds)) {
    if (Object.keys(runs).length > 0) await timers.settle();
    const from = time.now;
    // The clock of the organisation has run on while the functions did.
    const left = stop.getTime() - (await tenant.time()).now.getTime();
    if (left <= 0) continue;
    time = await tenant.advance(left);
    for (const { name, schedule } of functions) {
      if (ticksBetween(schedule, from, time.now)) {
        await timers.run(name);
        runs[name] = (runs[name] ?? 0) + 1;
      }
    }
  }
  return { time, runs };
}

/** Whether a schedule has a tick after `from` and not after `to`. */
function ticksBetween(schedule: string, from: Date, to: Date): boolean {
  const next = new Cron(schedule, { timezone: 'UTC', paused: true, domAndDow: true }).nextRun(from);
  return next !== null && next <= to;
}
