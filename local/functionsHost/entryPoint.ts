import { existsSync, readdirSync, readFileSync } from 'fs';
import { createRequire } from 'module';
import { join, posix, sep } from 'path';
import { pathToFileURL } from 'url';

interface PackageJson {
  main?: string;
  type?: string;
}

/**
 * Loads the files that the app's package.json names in `main`: a file, or a pattern such as
 * `dist/functions/*.js` or `dist/{main,functions}.js`, as the runtime's worker does.
 *
 * @throws when nothing matches, or whatever the entry point itself throws.
 */
export async function loadEntryPoint(appDir: string): Promise<void> {
  const manifest = join(appDir, 'package.json');
  const { main = '', type } = JSON.parse(readFileSync(manifest, 'utf8')) as PackageJson;
  const files = filesMatching(appDir, main);
  if (files.length === 0) throw new Error(`package.json "main" (${main}) matches no file in ${appDir}`);
  const appRequire = createRequire(manifest);
  for (const file of files) {
    const isModule = file.endsWith('.mjs') || (type === 'module' && !file.endsWith('.cjs'));
    if (isModule) await import(pathToFileURL(file).href);
    else appRequire(file);
  }
}

function filesMatching(root: string, pattern: string): string[] {
  const folders = pattern.split('/').slice(0, -1);
  const firstWild = folders.findIndex((folder) => /[*{]/.test(folder));
  const base = folders.slice(0, firstWild < 0 ? undefined : firstWild).join('/');
  if (pattern === '' || !existsSync(join(root, base))) return [];
  const expression = patternToRegExp(pattern);
  // Only a pattern is worth a walk: the app's folder may hold node_modules.
  if (!/[*{]/.test(pattern)) return existsSync(join(root, pattern)) ? [join(root, pattern)] : [];
  return readdirSync(join(root, base), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(base, name.split(sep).join('/')))
    .filter((name) => expression.test(name))
    .sort()
    .map((name) => join(root, name));
}

function patternToRegExp(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*|\{[^}]*\})/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '*') return '[^/]*';
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(escaped).join('|')})`;
    return escaped(part);
  });
  return new RegExp(`^${parts.join('')}$`);
}

const escaped = (text: string): string => text.replace(/[.+?^$()|[\]\\{}]/g, '\\$&');
