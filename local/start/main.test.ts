import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const readyLine = /^Guildhall is ready at (http:\/\/localhost:\d+)$/m;

interface Run {
  readonly child: ChildProcess;
  printed(): string;
  readonly ended: Promise<number | null>;
}

function run(...args: readonly string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'main.ts'), ...args], {
    cwd: path.join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout?.on('data', (piece) => (text += String(piece)));
  child.stderr?.on('data', (piece) => (text += String(piece)));
  return { child, printed: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}

async function until(wanted: () => Promise<boolean> | boolean, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await wanted())) {
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The processes that a process has started, by what Linux tells of it. */
async function childrenOf(pid: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${pid}/task`);
  const lists = await Promise.all(tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, 'utf8')));
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('npm start, once everything is built', () => {
  let state: string;
  let runs: Run[];
  const start = (...args: readonly string[]): Run => {
    const started = run('--state', state, '--port', '0', ...args);
    runs.push(started);
    return started;
  };
  beforeEach(async () => {
    runs = [];
    state = await mkdtemp(path.join(tmpdir(), 'guildhall-main-'));
  });
  afterEach(async () => {
    for (const { child, ended } of runs) {
      if (child.exitCode === null) child.kill('SIGKILL');
      await ended;
    }
    await rm(state, { recursive: true, force: true });
  });

  it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
    'says where it is, and leaves nothing behind after %s',
    async (signal) => {
      const { child, printed, ended } = start();
      await until(() => readyLine.test(printed()));
      const [, origin = ''] = readyLine.exec(printed()) ?? [];
      expect(await (await fetch(origin)).text()).toContain('Bethan Morris-Evans');
      const children = await childrenOf(child.pid ?? 0);
      expect(children.length).toBeGreaterThanOrEqual(2);
      child.kill(signal);
      expect(await ended).toBe(0);
      // The bundler's helper notices a moment later that nobody needs it any more.
      await until(() => !children.some(isAlive));
      await expect(fetch(origin)).rejects.toThrow();
    },
  );

  it('leaves nothing behind when it is asked to stop while it starts', async () => {
    const { child, printed, ended } = start();
    await until(() => printed().includes('Starting storage'));
    await until(async () => (await childrenOf(child.pid ?? 0)).length > 0);
    const children = await childrenOf(child.pid ?? 0);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(printed()).not.toMatch(readyLine);
    await until(() => !children.some(isAlive));
  });

  it('refuses what it does not understand, and shows how it is written', async () => {
    const { printed, ended } = start('--prot', '80');
    expect(await ended).toBe(2);
    expect(printed()).toMatch(/^Unknown option '--prot'\.\n\nnpm start -- \[options\]/);
  });
});
