import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { certificateFiles } from '../certificate';
import { StartRefused } from './startRefused';

/** What one machine keeps of Guildhall between two starts. */
export interface StateFolder {
  /** The folder itself. */
  readonly folder: string;
  readonly azurite: string;
  /** The tenant's journal. */
  readonly tenant: string;
  readonly keys: Keys;
  /** Says that nobody runs here any more. */
  leave(): void;
}

/** Made once for each folder, so that ballots keep their pseudonyms over a restart; never part of the repository. */
export interface Keys {
  /** 32 bytes in base64, for GUILDHALL_PSEUDONYM_KEY. */
  readonly pseudonymKey: string;
  /** What the managed-identity endpoint wants to hear, for IDENTITY_HEADER. */
  readonly identityHeader: string;
}

interface Running {
  readonly pid: number;
  readonly port: number;
}

export function makeKeys(): Keys {
  return { pseudonymKey: randomBytes(32).toString('base64'), identityHeader: randomBytes(24).toString('hex') };
}

/**
 * Takes a folder for this process: two Guildhalls that write to the same files would ruin both.
 *
 * @param port - where this one answers; named to whoever comes second.
 * @param reset - forgets what is there.
 * @throws StartRefused when another Guildhall runs on it.
 */
export async function enterStateFolder(folder: string, port: number, reset: boolean): Promise<StateFolder> {
  const runningFile = path.join(folder, 'running.json');
  const running = read<Running>(runningFile);
  // On the port that this process has just taken nobody else can be running: then the file is left from a crash.
  if (running && running.port !== port && isAlive(running.pid) && (await answersAt(running.port))) {
    throw new StartRefused(
      `Guildhall is running already, at http://localhost:${running.port} (process ${running.pid}). Stop it first.`,
    );
  }
  if (reset) {
    // By name, and not the whole folder: somebody may have named one that holds other things too.
    for (const name of ['azurite', 'tenant.ndjson', 'tenant.ndjson.recording', 'keys.json', ...certificateFiles]) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
  mkdirSync(folder, { recursive: true });
  write(runningFile, { pid: process.pid, port });
  const keysFile = path.join(folder, 'keys.json');
  const keys = read<Keys>(keysFile) ?? makeKeys();
  write(keysFile, keys);
  return {
    folder,
    azurite: path.join(folder, 'azurite'),
    tenant: path.join(folder, 'tenant.ndjson'),
    keys,
    leave: () => rmSync(runningFile, { force: true }),
  };
}

function read<Value>(file: string): Value | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Value;
  } catch {
    return undefined;
  }
}

function write(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value)}\n`, { mode: 0o600 });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A process id alone proves little: it may have gone to somebody else since a crash. */
function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const settle = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
