/*
 * Installs what package-lock.json names, when that has not been done yet. Runs on the Node a machine happens to have
 * (18 or later), with nothing installed: only Node's own modules may be imported here.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { memory, Refusal, root, installedNode } from './project.mjs';
import { runQuietly, withProgress } from './runProgram.mjs';

const stamp = join(memory, 'installed');

/**
 * Makes sure that node_modules is what package-lock.json says.
 *
 * @returns {Promise<string>} the path of the installed Node 22
 * @throws {Refusal} when npm is missing or fails
 */
export async function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!done && !matchesLockfile()) await install();
  if (!done) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  }
  const node = installedNode();
  if (node) return node;
  throw new Refusal(
    'Node 22 is missing from node_modules although everything else is there: npm was told to run no install scripts. ' +
      'Run `npm rebuild node`, or set `ignore-scripts` to false in your npm settings, and try again.',
  );
}

/** Whether somebody has run `npm ci` or `npm install` by hand: npm notes in node_modules what it has put there. */
function matchesLockfile() {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packagesOf(note);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    // What is optional may be for another operating system, what is extraneous npm leaves out.
    ([path, { version, optional, devOptional, extraneous }]) =>
      path === '' || optional || devOptional || extraneous || present[path]?.version === version,
  );
}

async function install() {
  // npm removes node_modules first, and with it the Node that may be running us: it shall run on the machine's own.
  const PATH = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin$/.test(folder))
    .join(delimiter);
  const { code, output, seconds } = await withProgress(
    'Installing what Guildhall is built with (three minutes or so, the first time only)',
    runQuietly('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
      env: { ...process.env, PATH },
      shell: process.platform === 'win32', // npm is a .cmd file there
    }),
    () => {
      const count = packagesInPlace();
      // npm makes all folders before it fills the first: there is nothing to count for a while.
      return count > 10 ? `, ${count} packages in place` : '';
    },
  ).catch((error) => {
    throw new Refusal(`npm could not be started (${error.message}). Guildhall needs Node 20 or later with its npm.`);
  });
  if (code > 128) throw new Refusal('The installation was stopped. Nothing is half done; the next try starts afresh.');
  if (code !== 0) {
    throw new Refusal(
      `${output}\nnpm could not install what package-lock.json names: \`npm ci\` ended with ${code}, and its words above say ` +
        'why. Most often there is no way to the package registry. Nothing is half done; the next try starts afresh.',
    );
  }
  console.error(`Installed in ${Math.round(seconds)} s`);
}

/** npm makes every folder first and then fills them: the filled ones count. */
function packagesInPlace() {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return 0;
  const folders = readdirSync(modules)
    .map((name) => join(modules, name))
    .flatMap((folder) =>
      /[\\/]@[^\\/]+$/.test(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [folder],
    );
  return folders.filter((folder) => existsSync(join(folder, 'package.json'))).length;
}
