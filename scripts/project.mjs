import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What scripts remember between runs; `npm ci` clears it together with everything that was installed. */
export const memory = join(root, 'node_modules/.cache/guildhall');

/**
 * The Node 22 that comes as the npm package `node`, so that any machine builds and tests with the same one.
 *
 * @returns {string | undefined} its path, or undefined when nothing is installed yet
 */
export function installedNode() {
  const names = ['node', 'node.exe'].map((name) => join(root, 'node_modules/node/bin', name));
  return names.find((path) => existsSync(path));
}

/**
 * Something went wrong that a sentence explains better than a stack trace does.
 */
export class Refusal extends Error {}

/**
 * Runs a script's main function and turns what it throws into one sentence and an exit code.
 *
 * @param {() => Promise<number | void>} main resolves to the exit code, 0 when it says nothing
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
