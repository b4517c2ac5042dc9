import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first day a zip can name, so that the same contents always make the same zip, whenever and wherever. */
const mtime = new Date(1980, 0, 1);

/**
 * Zips what lies in a folder (not the folder itself), in a fixed order.
 *
 * @param {string} folder
 * @param {{ only?: string[] }} [options] the names to take; all when left out
 * @returns {Uint8Array}
 */
export function zipFolder(folder, { only } = {}) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), path])
    .filter(([name]) => !only || only.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files.map(([name, path]) => [name, [readFileSync(path), { mtime, level: 9 }]])));
}
