/*
 * A host's own process: `node functionsHost.cjs <appDir> [port]`. Tells its parent by message when it is ready or why
 * it cannot be. Drains on SIGTERM and SIGINT, and ends when its parent does, so that nothing is left behind.
 */
import { jsonLines, Logger } from './logger';
import type { HostMessage } from './hostMessage';
import { startHost } from './startHost';

/** With its parent gone nobody waits for what is in work; a moment remains to give locks back. */
const orphanMs = 1_000;

function tell(message: HostMessage): void {
  process.send?.(message);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function run([appDir = '.', port = '0']: string[]): Promise<void> {
  const logger = new Logger(jsonLines((text) => process.stdout.write(text)));
  const failed = (error: unknown): void => {
    logger.log('critical', 'Host.Startup', textOf(error));
    tell({ failed: error instanceof Error ? error.message : String(error) });
    // One turn later, so that the log is out.
    setTimeout(() => process.exit(1), 20);
  };
  // The runtime restarts a worker whose app throws outside of an invocation; here whoever started the host sees it end.
  process.on('uncaughtException', failed);
  process.chdir(appDir);
  const starting = startHost({ appDir: process.cwd(), port: Number(port) });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    starting
      .then((host) => host.stop())
      .then(
        () => setTimeout(() => process.exit(0), 20),
        () => setTimeout(() => process.exit(1), 20),
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', () => {
    setTimeout(() => process.exit(0), orphanMs);
    stop();
  });
  await starting.then(({ port: taken }) => tell({ ready: { port: taken } }), failed);
}

// With the parent gone its ends of our pipes are too; that nobody reads the log must not cut the draining short.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

void run(process.argv.slice(2));
