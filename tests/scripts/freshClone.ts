import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** How a script ended, and everything it said. */
export interface Outcome {
  code: number | null;
  output: string;
}

/**
 * The project's scripts in a folder of their own, with an npm that only pretends, so that what they do on a fresh clone
 * is seen in a second.
 */
export class FreshClone {
  readonly folder = mkdtempSync(join(tmpdir(), 'guildhall-clone-'));
  private readonly started: ChildProcess[] = [];

  constructor() {
    for (const part of ['scripts', '.ci']) {
      cpSync(resolve(__dirname, '../..', part), join(this.folder, part), { recursive: true });
    }
    this.write('package-lock.json', '{"packages":{}}');
    this.write('package.json', '{}');
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  read(file: string): string {
    return existsSync(join(this.folder, file)) ? readFileSync(join(this.folder, file), 'utf8') : '';
  }

  /** An `npm` on the path that notes how it was called and then does as the shell script says. */
  pretendNpm(script: string): void {
    this.write('bin/npm', `#!/bin/sh\necho "$@" >> npm-calls.txt\n${script}\n`);
    chmodSync(join(this.folder, 'bin/npm'), 0o755);
  }

  /** An `npm` that installs what the scripts look for: a Node, and a tsx that does nothing. */
  pretendNpmInstalls(): void {
    this.pretendNpm(
      [
        'mkdir -p node_modules/node/bin node_modules/tsx',
        `ln -sf "${process.execPath}" node_modules/node/bin/node`,
        'echo > node_modules/tsx/index.mjs',
        `echo '{"exports":"./index.mjs"}' > node_modules/tsx/package.json`,
      ].join('\n'),
    );
  }

  get npmCalls(): string[] {
    return this.read('npm-calls.txt').split('\n').filter(Boolean);
  }

  run(script: string): Promise<Outcome> {
    return this.start(script).ended;
  }

  runCi(): Promise<Outcome> {
    return this.spawn('bash', ['.ci/run']).ended;
  }

  /** @returns the running script, and its outcome once it has ended */
  start(script: string): { child: ChildProcess; ended: Promise<Outcome> } {
    return this.spawn(process.execPath, [join('scripts', script)]);
  }

  remove(): void {
    for (const child of this.started) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private spawn(command: string, args: string[]): { child: ChildProcess; ended: Promise<Outcome> } {
    const path = [join(this.folder, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'];
    const env = { ...process.env, PATH: path.join(delimiter) };
    const child = spawn(command, args, { cwd: this.folder, env });
    this.started.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    const ended = new Promise<Outcome>((done) => child.once('close', (code) => done({ code, output })));
    return { child, ended };
  }
}
