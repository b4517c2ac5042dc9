import { spawn, type ChildProcess } from 'child_process';
import { join, resolve } from 'path';
import { createInterface } from 'readline';
import { bundleEntry } from '../bundledProcess';
import type { HostMessage } from './hostMessage';

/** A host that has been asked to stop gets this long (it drains for at most 10 s), then it is killed. */
const stopMs = 12_000;
/** A host that does not become ready in this time is given up. */
const readyMs = 30_000;
/** Lines kept to explain a host that could not start. */
const keptLines = 50;

export interface SpawnHostOptions {
  /** The deployable folder: host.json, package.json with `main`, the bundle. */
  appDir: string;
  /** App settings: added to this process's environment; `undefined` takes one out. */
  env?: Record<string, string | undefined>;
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Each line the host or its app writes; JSON (a `LogEntry`) but for what the app prints itself. */
  onLine?: (line: string) => void;
}

/** A host in a process of its own. */
export interface HostProcess {
  port: number;
  pid: number;
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Settles when the process has ended, however it did. */
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Drains and ends it (SIGTERM); after 12 s by force. */
  stop(): Promise<void>;
  /** Ends it as a crash would (SIGKILL). */
  kill9(): Promise<void>;
}

/**
 * Starts a host as a child process and answers when it listens and its triggers run. It ends with this process,
 * even when this one is killed.
 *
 * @throws when the host refuses to start; the message is the app's own, followed by what it printed last.
 */
export async function spawnHost(options: SpawnHostOptions): Promise<HostProcess> {
  const bundle = await bundleEntry({ entry: join(__dirname, 'runHost.ts'), name: 'functionsHost.cjs' });
  const args = [bundle, resolve(options.appDir), String(options.port ?? 0)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C in a terminal must reach the starter only, which ends its children in the right order.
    detached: true,
  });
  const lastLines: string[] = [];
  const onLine = (line: string): void => {
    if (lastLines.push(line) > keptLines) lastLines.shift();
    options.onLine?.(line);
  };
  // Always read: a pipe that nobody empties would block the host in the middle of a request.
  for (const input of [child.stdout, child.stderr]) if (input) createInterface({ input }).on('line', onLine);
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    // 'close' and not 'exit': then its last lines have been read too.
    child.once('close', (code, signal) => done({ code, signal }));
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), stopMs);
    await exited;
    clearTimeout(force);
  };
  try {
    const port = await becomesReady(child);
    return {
      port,
      pid: child.pid ?? 0,
      origin: `http://127.0.0.1:${port}`,
      exited,
      stop: () => end('SIGTERM'),
      kill9: () => end('SIGKILL'),
    };
  } catch (error) {
    await end('SIGTERM');
    throw new Error(`The Functions host did not start: ${(error as Error).message}\n${lastLines.join('\n')}`);
  }
}

function becomesReady(child: ChildProcess): Promise<number> {
  return new Promise((done, refuse) => {
    const limit = setTimeout(() => refuse(new Error(`not ready after ${readyMs} ms`)), readyMs);
    const settle = (act: () => void): void => {
      clearTimeout(limit);
      act();
    };
    child.once('message', (message: HostMessage) =>
      settle(() => ('ready' in message ? done(message.ready.port) : refuse(new Error(message.failed)))),
    );
    child.once('error', (error) => settle(() => refuse(error)));
    child.once('exit', (code, signal) => settle(() => refuse(new Error(`it ended at once (${signal ?? code})`))));
  });
}
