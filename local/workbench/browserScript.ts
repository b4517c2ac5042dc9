import { build } from 'esbuild';
import path from 'node:path';

const built = new Map<string, Promise<string>>();

/**
 * Bundles one of the workbench's own scripts for the browser; once a process, since it takes a tenth of a second.
 *
 * @param entry - a file under `local/workbench`, `browser/webPartPage.ts`.
 */
export function browserScript(entry: string): Promise<string> {
  let script = built.get(entry);
  if (!script) {
    script = bundle(entry);
    built.set(entry, script);
  }
  return script;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    sourcemap: 'inline',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
