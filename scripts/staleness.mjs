import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memory, root } from './project.mjs';

/**
 * Every file under the given files and folders, in a fixed order, but no tests and nothing that was installed or made.
 *
 * @param {string[]} paths relative to the project
 * @returns {string[]} relative to the project
 */
function filesUnder(paths) {
  return paths
    .flatMap((path) => {
      const full = join(root, path);
      if (!existsSync(full)) return [];
      if (!statSync(full).isDirectory()) return [path];
      const names = readdirSync(full).filter((name) => !['node_modules', 'dist', 'deploy'].includes(name));
      return filesUnder(names.map((name) => `${path}/${name}`));
    })
    .filter((file) => !/\.test\.tsx?$|\.scss\.ts$/.test(file))
    .sort();
}

/**
 * Remembers what a part was built from and what came out of it, so that it is built again only when one of them changed.
 *
 * @param {{ name: string, inputs: string[], outputs: string[] }} part with its files and folders
 */
export function staleness({ name, inputs, outputs }) {
  const stamp = join(memory, `built-${name}.json`);
  const digest = () => {
    const hash = createHash('sha256');
    for (const file of filesUnder(inputs)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
    return hash.digest('hex');
  };
  return {
    isStale() {
      if (!existsSync(stamp)) return true;
      const { from, made } = JSON.parse(readFileSync(stamp, 'utf8'));
      const stands = ([file, size]) => existsSync(join(root, file)) && statSync(join(root, file)).size === size;
      return made.length === 0 || !made.every(stands) || from !== digest();
    },
    /** @param {string} from the digest of the inputs as they were when the build began */
    remember(from) {
      const made = outputs
        .flatMap((folder) => listFiles(folder))
        .map((file) => [file, statSync(join(root, file)).size]);
      mkdirSync(dirname(stamp), { recursive: true });
      writeFileSync(stamp, JSON.stringify({ from, made }));
      return made.length;
    },
    digest,
  };
}

/** @returns {string[]} every file under a folder, relative to the project */
function listFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
