import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounded, say } from '../measure';

const root = join(__dirname, '../..');
const port = '4877';
const limitMs = 180_000;

/** Seconds of the second `npm start`: everything is installed and built, and the state of the first is there. */
export async function measureSecondStart(): Promise<number> {
  const state = mkdtempSync(join(tmpdir(), 'guildhall-start-'));
  try {
    say('first start');
    await startAndStop(state);
    say('second start');
    return rounded(await startAndStop(state), 2);
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

async function startAndStop(state: string): Promise<number> {
  const started = performance.now();
  const child = spawn('npm', ['start', '--', '--port', port, '--state', state], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  try {
    await new Promise<void>((resolve, reject) => {
      let text = '';
      const limit = setTimeout(() => reject(new Error('it did not get ready')), limitMs);
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (!text.includes('Guildhall is ready at')) return;
        clearTimeout(limit);
        resolve();
      });
      child.once('exit', () => reject(new Error(`it ended:\n${text}`)));
    });
    return (performance.now() - started) / 1_000;
  } finally {
    // To the whole group, as Ctrl-C in a terminal does.
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await exited;
  }
}
