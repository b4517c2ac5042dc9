import { randomUUID } from 'crypto';
import { connectionString, isDisabled, resolveSettings, type Environment } from './appSettings';
import { HostBlobs } from './hostBlobs';
import type { HostJson } from './hostJson';
import type { Invoker } from './invoker';
import type { Logger } from './logger';
import { parseNcrontab } from './ncrontab';
import { QueueListener } from './queueListener';
import type { Queues } from './queues';
import { ScheduleMonitor } from './scheduleMonitor';
import { SingletonLock } from './singletonLock';
import { timerData, TimerListener } from './timerListener';
import type { RegisteredFunction } from './worker';

export interface TriggersOptions {
  hostJson: HostJson;
  hostId: string;
  queues: Queues;
  queueLeaseSeconds: number;
  invoker: Invoker;
  logger: Logger;
  environment: Environment;
}

/** Runs a function by hand and answers when it has ended. */
export type ManualRun = (input: string) => Promise<unknown>;

/** The triggers without a route: listens to queues, and runs timers on one of the instances. */
export class Triggers {
  private readonly queueListeners: QueueListener[] = [];
  private readonly timers = new Map<string, { lock: SingletonLock; listener: TimerListener }>();
  private stopped = false;
  private readonly manualRuns = new Map<string, ManualRun>();

  constructor(private readonly on: TriggersOptions) {}

  /** Names of the timers that this instance runs at present. */
  get timersHere(): string[] {
    return [...this.timers].filter(([, { lock }]) => lock.isHeld).map(([name]) => name);
  }

  manualRun(functionName: string): ManualRun | undefined {
    return this.manualRuns.get(functionName);
  }

  /** Prepares a function; @throws when its trigger is none that this host knows. A disabled one only runs by hand. */
  add(fn: RegisteredFunction): void {
    if (fn.trigger.type === 'queueTrigger') this.addQueue(fn);
    else if (fn.trigger.type === 'timerTrigger') this.addTimer(fn);
    else if (fn.trigger.type !== 'httpTrigger') {
      throw new Error(`${fn.name}: the local host does not support the trigger "${fn.trigger.type}"`);
    }
  }

  /** Begins to listen. Answers when it is known which timers run here. */
  async start(): Promise<void> {
    for (const listener of this.queueListeners) listener.start();
    if (this.timers.size === 0) return;
    await this.hostBlobs().create();
    await Promise.all([...this.timers.values()].map(({ lock }) => lock.start()));
  }

  /**
   * Answers when nothing lies in any queue that this host listens to; messages that are hidden for later stay.
   * @returns how many messages were in work meanwhile: another host may have been handed something by them
   */
  async settle(signal: AbortSignal): Promise<number> {
    let taken = 0;
    for (;;) {
      const round = await Promise.all(this.queueListeners.map((listener) => listener.emptied(signal)));
      const count = round.reduce((sum, one) => sum + one, 0);
      taken += count;
      // A listener that was stopped waits for nothing more: its answer would be the same for ever.
      if (count === 0 || signal.aborted || this.stopped) return taken;
    }
  }

  /** Takes nothing new on; answers when what is in work has ended and the locks are given back. */
  async stop(): Promise<void> {
    this.stopped = true;
    const timers = [...this.timers.values()];
    await Promise.all([
      ...this.queueListeners.map((listener) => listener.stop()),
      ...timers.map(async ({ listener, lock }) => {
        await listener.stop();
        await lock.stop();
      }),
    ]);
  }

  private addQueue(fn: RegisteredFunction): void {
    const { environment, queues, invoker, hostJson } = this.on;
    const connection = connectionString(fn.trigger, environment);
    const name = resolveSettings(fn.trigger.queueName ?? '', environment);
    const listener = new QueueListener({
      functionName: fn.name,
      queue: queues.queue(connection, name),
      poison: name.endsWith('-poison') ? undefined : queues.queue(connection, `${name}-poison`),
      options: hostJson.queues,
      leaseSeconds: this.on.queueLeaseSeconds,
      invoke: (input, reason) => invoker.run(fn, input, reason),
      logger: this.on.logger,
    });
    this.manualRuns.set(fn.name, (text) => {
      const triggerMetadata = {
        QueueTrigger: { string: text },
        Id: { string: randomUUID() },
        DequeueCount: { int: 1 },
      };
      return invoker.run(fn, { data: { string: text }, triggerMetadata }, 'run by the admin API');
    });
    if (isDisabled(fn.name, environment)) return;
    queues.onSent(connection, name, () => listener.wake());
    this.queueListeners.push(listener);
  }

  private addTimer(fn: RegisteredFunction): void {
    const { environment, invoker, logger } = this.on;
    const schedule = parseNcrontab(resolveSettings(fn.trigger.schedule ?? '', environment));
    const keepsRecord = fn.trigger.useMonitor !== false && !schedule.isSubMinute;
    const monitor = keepsRecord ? new ScheduleMonitor(this.hostBlobs().scheduleStatus(fn.name), schedule) : undefined;
    const listener = new TimerListener({
      functionName: fn.name,
      schedule,
      monitor,
      runOnStartup: fn.trigger.runOnStartup === true,
      invoke: (input, reason) => invoker.run(fn, input, reason),
      logger,
    });
    this.manualRuns.set(fn.name, () => invoker.run(fn, { data: timerData(monitor, false) }, 'run by the admin API'));
    if (isDisabled(fn.name, environment)) return;
    const about = { function: fn.name };
    const lock = new SingletonLock(this.hostBlobs().lock(fn.name), {
      acquired: () => {
        logger.log('information', 'Host.Singleton', 'this instance runs the timer', about);
        listener.start();
      },
      lost: () => {
        // A machine that is busy for long loses all of them again and again: no trouble, others or this one go on.
        logger.log('debug', 'Host.Singleton', 'this instance no longer runs the timer', about);
        void listener.stop();
      },
    });
    this.timers.set(fn.name, { lock, listener });
  }

  private hostBlobs(): HostBlobs {
    return new HostBlobs(connectionString({}, this.on.environment), this.on.hostId);
  }
}
