import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { WebPartManifest } from './webPartPageSettings';

/** The shipped web parts are not there, or not the one that is asked for. */
export class NotReleased extends Error {}

/**
 * The release manifest of a web part, as `gulp bundle --ship` wrote it.
 *
 * @param alias - `LeanCoffeeWebPart`.
 * @throws NotReleased when it was not built.
 */
export async function readReleasedManifest(releaseFolder: string, alias: string): Promise<WebPartManifest> {
  const folder = path.join(releaseFolder, 'manifests');
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((file) => file.endsWith('.json'))) {
    const manifest = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as WebPartManifest;
    if (manifest.alias === alias) {
      return manifest;
    }
  }
  throw new NotReleased(`The bundle of ${alias} is not in ${folder}. "npm run build" makes it.`);
}
