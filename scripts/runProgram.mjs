import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';
import { watchStarter } from './watchStarter.mjs';

/**
 * Runs a program in the project's folder with our own input and output.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} the exit code, 128 + n when signal n ended it (as a shell tells it)
 */
export function runProgram(command, args) {
  return ended(spawn(command, args, { cwd: root, stdio: 'inherit' }));
}

/**
 * Runs a program and keeps what it prints for whoever wants it: a build that goes well has nothing to say.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export async function runQuietly(command, args, { env = process.env, shell = false } = {}) {
  const started = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env, shell });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  const code = await ended(child);
  return { code, output, seconds: (performance.now() - started) / 1000 };
}

/**
 * Says what is going on at once, and every ten seconds that it still is; on stderr, since stdout belongs to results.
 *
 * @template T
 * @param {string} what said once, at the beginning
 * @param {Promise<T>} work
 * @param {() => string} [more] what is known of the progress
 * @returns {Promise<T>}
 */
export function withProgress(what, work, more = () => '') {
  const started = performance.now();
  console.error(what);
  const timer = setInterval(() => {
    console.error(`  … ${Math.round((performance.now() - started) / 1000)} s${more()}`);
  }, 10_000);
  return work.finally(() => clearInterval(timer));
}

/**
 * Waits for a program's end, and passes on to it the signals that we get, so that it never outlives us. Nor does it
 * outlive who started us: npm is often ended without passing anything on.
 *
 * @returns {Promise<number>}
 */
function ended(child) {
  const passOn = (signal) => {
    // A terminal sends Ctrl-C to everybody in the foreground: twice would be one too many.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  const endWatch = watchStarter(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  }).finally(() => {
    endWatch();
    for (const signal of signals) process.off(signal, passOn);
  });
}
