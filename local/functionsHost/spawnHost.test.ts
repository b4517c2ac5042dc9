import { spawn } from 'child_process';
import { once } from 'events';
import { join } from 'path';
import { spawnHost } from './spawnHost';
import { eventually } from './testing/demoHosts';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a spawned host', () => {
  it('ends with its storage when the process that started them is killed', async () => {
    const script = join(__dirname, 'fixtures', 'starter.ts');
    const starter = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: join(__dirname, '..', '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = (await once(starter.stdout, 'data')) as [Buffer];
    const pids = JSON.parse(printed.toString()) as number[];
    expect(pids.map(isAlive)).toEqual([true, true]);
    starter.kill('SIGKILL');
    await eventually(() => !pids.some(isAlive));
  });

  it('that is no function app is refused with the reason', async () => {
    await expect(spawnHost({ appDir: __dirname })).rejects.toThrow('package.json');
  });
});
