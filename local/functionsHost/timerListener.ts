import type { Logger } from './logger';
import type { Schedule } from './ncrontab';
import type { ScheduleMonitor } from './scheduleMonitor';
import type { InvocationInput } from './worker';
import type { TypedData } from './workerProtocol';

/** setTimeout fires at once beyond this many milliseconds; a later run is reached in steps. */
const longestWaitMs = 2 ** 31 - 1;

export interface TimerListenerOptions {
  functionName: string;
  schedule: Schedule;
  /** Absent for a timer that keeps no record (`useMonitor: false`, or more often than once a minute). */
  monitor: ScheduleMonitor | undefined;
  runOnStartup: boolean;
  invoke: (input: InvocationInput, reason: string) => Promise<unknown>;
  logger: Logger;
}

/** Fires a timer function while this instance is the one to do so. Two of its runs never overlap. */
export class TimerListener {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  /** Counts starts and stops, so that what an earlier start began does not go on in a later one. */
  private life = 0;
  /** The newest time fired for: setTimeout may ring a millisecond early, and must not ring twice for one time. */
  private lastDue = 0;

  constructor(private readonly on: TimerListenerOptions) {}

  start(): void {
    const life = ++this.life;
    this.running = this.running.then(() => this.begin(life));
  }

  /** Fires no more; answers when a run under way has ended. */
  async stop(): Promise<void> {
    this.life++;
    clearTimeout(this.timer);
    await this.running;
  }

  private async begin(life: number): Promise<void> {
    try {
      const isPastDue = (await this.on.monitor?.isPastDue(new Date())) ?? false;
      if (life !== this.life) return;
      if (isPastDue || this.on.runOnStartup) await this.fire(isPastDue);
    } catch (error) {
      const about = { function: this.on.functionName };
      this.on.logger.log('error', 'Host.Triggers.Timer', `cannot read the schedule's record: ${String(error)}`, about);
    }
    this.scheduleNext(life);
  }

  private scheduleNext(life: number): void {
    const next = this.on.schedule.nextAfter(new Date(Math.max(Date.now(), this.lastDue)));
    if (life !== this.life || !next) return;
    const wait = Math.max(0, next.getTime() - Date.now());
    this.timer = setTimeout(
      () => {
        if (wait > longestWaitMs) return this.scheduleNext(life);
        this.lastDue = next.getTime();
        this.running = this.fire(false).then(() => this.scheduleNext(life));
      },
      Math.min(wait, longestWaitMs),
    );
  }

  private async fire(isPastDue: boolean): Promise<void> {
    const { invoke, monitor, functionName, logger } = this.on;
    const at = new Date(Math.max(Date.now(), this.lastDue));
    try {
      await invoke({ data: timerData(monitor, isPastDue) }, isPastDue ? 'Timer fired, past due' : 'Timer fired');
    } catch {
      // Logged by the invocation. A timer that failed waits for its next time, as in the runtime.
    }
    const recorded = monitor?.ran(at) ?? Promise.resolve();
    await recorded.catch((error: unknown) => {
      const about = { function: functionName };
      logger.log('error', 'Host.Triggers.Timer', `cannot write the schedule's record: ${String(error)}`, about);
    });
  }
}

/** The timer object a function is given; without a monitor it has no schedule status. */
export function timerData(monitor: ScheduleMonitor | undefined, isPastDue: boolean): TypedData {
  const info = { Schedule: { AdjustForDST: true }, ScheduleStatus: monitor?.status ?? null, IsPastDue: isPastDue };
  return { json: JSON.stringify(info) };
}
