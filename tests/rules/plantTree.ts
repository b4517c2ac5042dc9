import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Writes a small source tree in which each `from` imports its `to`. A `to` that begins with `node_modules/` is a package
 * named by its folder, one that begins with `node:` is Node's own.
 */
export function plantTree(folder: string, imports: readonly (readonly [from: string, to: string])[]): void {
  const lines = new Map<string, string[]>();
  for (const [from, to] of imports) {
    lines.set(from, [...(lines.get(from) ?? []), `import '${specifier(from, to)}';`]);
    if (!to.startsWith('node:') && !lines.has(to)) lines.set(to, []);
  }
  for (const [file, text] of lines) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.join('\n'));
    if (file.startsWith('node_modules/')) writeFileSync(join(dirname(path), 'package.json'), '{"main":"index.js"}');
  }
}

function specifier(from: string, to: string): string {
  if (to.startsWith('node:')) return to;
  if (to.startsWith('node_modules/')) return to.slice('node_modules/'.length).replace(/\/index\.js$/, '');
  return './' + relative(dirname(from), to).replace(/\.tsx?$/, '');
}
