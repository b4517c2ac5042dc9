import { Cron } from 'croner';
import type { TenantTime, TenantTools } from './tenantTools';

const dayMs = 24 * 60 * 60_000;

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
}

export interface ClockMove {
  readonly time: TenantTime;
  /** How often each function ran on the way. */
  readonly runs: Readonly<Record<string, number>>;
}

/**
 * Puts the tenant's clock forward and lets the timers tick in between, as they would have in that time.
 *
 * Ticks are coalesced: the clock moves in steps of at most a day, and after each step a function runs once if at least one of
 * its ticks lay within the step. So four weeks run a five-minute timer 28 times and not 8,064 times, and a timer function has
 * to work the same when it comes late, which it must in production too.
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
  for (let left = milliseconds; left > 0; left -= dayMs) {
    const from = time.now;
    time = await tenant.advance(Math.min(left, dayMs));
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
