import { randomUUID } from 'crypto';
import { resolve } from 'path';
import { createAdmin } from './admin';
import { applyLocalSettings, isDisabled } from './appSettings';
import { hostIdOf } from './hostId';
import { readHostJson, readJson } from './hostJson';
import { readHostStatus } from './hostStatus';
import { listenHttp } from './httpServer';
import { Invoker } from './invoker';
import { jsonLines, Logger, type LogSink } from './logger';
import { Outputs, refuseUnsupportedBindings } from './outputs';
import { Queues } from './queues';
import { compileRoutes } from './routes';
import { Triggers } from './triggers';
import { Worker } from './worker';

/** How long the real runtime holds a queue message before another instance may have it. */
const defaultLeaseSeconds = 600;
/** How long a host that is asked to stop waits for what is in work. */
const drainMs = 10_000;

export interface HostOptions {
  /** The deployable folder: host.json, package.json with `main`, the bundle. */
  appDir: string;
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Where log entries go; JSON lines on standard output by default. */
  log?: LogSink;
}

/** A host in this process. */
export interface Host {
  port: number;
  /** Drains: takes nothing new on, lets what is in work end, gives its locks back, runs `appTerminate`. */
  stop(): Promise<void>;
}

/**
 * Runs a function app in this process, as the Functions runtime would. The app sees `process.env`, to which
 * `local.settings.json` adds what is missing. One process can hold one app: use `spawnHost` for several instances.
 * `GUILDHALL_HOST_QUEUE_LEASE_SECONDS` shortens the lease of queue messages (600 s as in the runtime).
 *
 * @throws when the app cannot be loaded or has something this host does not support; nothing listens then.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const appDir = resolve(options.appDir);
  const environment = process.env;
  applyLocalSettings(readJson(appDir, 'local.settings.json'), environment);
  environment['FUNCTIONS_WORKER_RUNTIME'] ??= 'node';
  environment['AZURE_FUNCTIONS_ENVIRONMENT'] ??= 'Development';
  const hostJson = readHostJson(appDir, environment);
  const sink = options.log ?? jsonLines((text) => process.stdout.write(text));
  const logger = new Logger(sink, hostJson.logLevels);
  const worker = new Worker(logger);
  await worker.start(appDir);

  const queues = new Queues();
  const invoker = new Invoker(worker, new Outputs(queues, hostJson.queues, environment), logger);
  const hostId = hostIdOf(appDir, environment);
  const instanceId = randomUUID();
  const queueLeaseSeconds = leaseSeconds(environment['GUILDHALL_HOST_QUEUE_LEASE_SECONDS']);
  const triggers = new Triggers({ hostJson, hostId, queues, queueLeaseSeconds, invoker, logger, environment });
  const functions = [...worker.functions.values()];
  for (const fn of functions) {
    refuseUnsupportedBindings(fn);
    triggers.add(fn);
  }
  const status = () => readHostStatus({ hostId, instanceId, functions, triggers, environment });
  const server = await listenHttp({
    port: options.port ?? 0,
    routes: compileRoutes(
      functions.filter((fn) => !isDisabled(fn.name, environment)),
      hostJson.routePrefix,
    ),
    invoke: (fn, input) => invoker.runQuietly(fn, input),
    admin: createAdmin({ status, triggers }),
    logger,
  });
  await triggers.start();
  const names = functions.map((fn) => fn.name).join(', ');
  logger.log('information', 'Host.Startup', `Host started on port ${server.port}: ${names}`);
  return {
    port: server.port,
    stop: async () => {
      await Promise.all([server.close(drainMs), within(drainMs, triggers.stop())]);
      await worker.terminate();
      logger.log('information', 'Host.Shutdown', 'Host stopped');
    },
  };
}

function leaseSeconds(setting: string | undefined): number {
  const seconds = setting === undefined ? defaultLeaseSeconds : Number(setting);
  // Queue storage takes whole seconds up to seven days; half of it must leave time to renew.
  if (Number.isInteger(seconds) && seconds >= 2 && seconds <= 604_800) return seconds;
  throw new Error(`GUILDHALL_HOST_QUEUE_LEASE_SECONDS must be whole seconds from 2 to 604800, not "${setting}"`);
}

/** Waits for what is in work, but not for ever: a message whose handler hangs comes back when its lease ends. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let limit: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    limit = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, tooLong]);
  clearTimeout(limit);
}
