import { FreshClone } from './freshClone';

const buildNotingItsRuns = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  appendFileSync('builds.txt', 'x');
  mkdirSync('functions/deploy', { recursive: true });
  writeFileSync('functions/deploy/main.js', '');`;
const gulpThatBuilds = `
  const fs = require('node:fs');
  fs.mkdirSync('release/assets', { recursive: true });
  fs.writeFileSync('release/assets/bundle.js', '');`;
const program = `
  process.on('SIGTERM', () => { console.log('goodbye'); process.exit(7); });
  setInterval(() => {}, 1000);
  console.log('ready', process.argv.slice(2).join(' '));`;

describe('npm start on a fresh clone', () => {
  let clone: FreshClone;

  beforeEach(() => {
    clone = new FreshClone();
    clone.pretendNpmInstalls();
    clone.write('functions/build.mjs', buildNotingItsRuns);
    clone.write('functions/src/main.ts', 'first');
    clone.write('node_modules/gulp/bin/gulp.js', gulpThatBuilds);
    clone.write('local/start/main.ts', 'process.exit(0);');
  });
  afterEach(() => clone.remove());

  it('installs once, and again only when package-lock.json has changed', async () => {
    await clone.run('start.mjs');
    const { code, output } = await clone.run('start.mjs');
    expect({ code, output, calls: clone.npmCalls.length }).toEqual({ code: 0, output: '', calls: 1 });
    expect(clone.npmCalls[0]).toMatch(/^ci /);

    clone.write('package-lock.json', '{"packages":{"node_modules/new":{"version":"1.0.0"}}}');
    expect((await clone.run('start.mjs')).output).toContain('Installing');
    expect(clone.npmCalls).toHaveLength(2);
  });

  it('takes what somebody installed by hand, when it is what package-lock.json names', async () => {
    const installed = '{"packages":{"node_modules/node":{"version":"22.0.0"}}}';
    clone.write('package-lock.json', installed);
    clone.write('node_modules/.package-lock.json', installed);
    clone.write('node_modules/node/bin/node', '');
    await clone.run('build.mjs');
    expect(clone.npmCalls).toEqual([]);
  });

  it('builds again only what has changed since, and what is gone', async () => {
    await clone.run('start.mjs');
    await clone.run('start.mjs');
    expect(clone.read('builds.txt')).toBe('x');

    clone.write('functions/src/main.test.ts', 'a test is not part of the build');
    await clone.run('start.mjs');
    expect(clone.read('builds.txt')).toBe('x');

    clone.write('functions/src/main.ts', 'second');
    await clone.run('start.mjs');
    expect(clone.read('builds.txt')).toBe('xx');

    clone.write('functions/deploy/main.js', 'spoilt');
    await clone.run('start.mjs');
    expect(clone.read('builds.txt')).toBe('xxx');
  });

  it('passes a signal on, and ends as the program did', async () => {
    clone.write('local/start/main.ts', program);
    const { child, ended } = clone.start('start.mjs');
    await new Promise<void>((ready) => {
      child.stdout?.on('data', (text: Buffer) => text.toString().includes('ready') && ready());
    });
    child.kill('SIGTERM');
    const { code, output } = await ended;
    expect(output).toContain('goodbye');
    expect(code).toBe(7);
  });

  it('says in a sentence that npm failed, and what npm said', async () => {
    clone.pretendNpm('echo "npm error ENOTFOUND" >&2; exit 1');
    const { code, output } = await clone.run('start.mjs');
    expect(code).toBe(1);
    expect(output).toContain('npm error ENOTFOUND');
    expect(output).toContain('npm could not install what package-lock.json names');
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('says in a sentence which build failed, tries it again the next time, and starts nothing', async () => {
    clone.write('functions/build.mjs', 'console.error("main.ts does not compile"); process.exit(3);');
    clone.write('local/start/main.ts', program);
    const { code, output } = await clone.run('start.mjs');
    expect(code).toBe(1);
    expect(output).toContain('main.ts does not compile');
    expect(output).toContain('Building the API failed: `node functions/build.mjs` ended with 3.');
    expect(output).not.toContain('ready');

    clone.write('functions/build.mjs', buildNotingItsRuns);
    await clone.run('build.mjs');
    expect(clone.read('builds.txt')).toBe('x');
  });
});
