import { build } from 'esbuild';
import { existsSync, readdirSync, renameSync, statSync } from 'fs';
import { dirname, join } from 'path';

const root = join(__dirname, '..', '..');

export interface BundleEntryOptions {
  /** The TypeScript file a process begins with. */
  entry: string;
  /** The bundle's name in `temp/`. */
  name: string;
  /** Packages left out of the bundle, such as optional drivers that are not installed. */
  external?: readonly string[];
}

/**
 * Makes one file of a process's sources and packages, which Node starts two to three times as fast as the many. It is
 * made again when a source beside the entry or the lockfile is newer; several processes may ask at once. Answers its path.
 */
export async function bundleEntry({ entry, name, external = [] }: BundleEntryOptions): Promise<string> {
  const bundle = join(root, 'temp', name);
  if (isNewerThanSources(bundle, dirname(entry))) return bundle;
  // Beside its place and then moved there, so that nobody ever starts half a file.
  const draft = `${bundle}.${process.pid}-${Date.now()}`;
  await build({
    entryPoints: [entry],
    outfile: draft,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: [...external],
    // Some packages ask where their ES module lies; in a CommonJS bundle there is none.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('url').pathToFileURL(__filename).href;" },
    logLevel: 'silent',
  });
  renameSync(draft, bundle);
  return bundle;
}

function isNewerThanSources(bundle: string, folder: string): boolean {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
  return [...sources, __filename, join(root, 'package-lock.json')].every(
    (path) => !existsSync(path) || statSync(path).mtimeMs < built,
  );
}
