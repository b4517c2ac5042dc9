// Bundles the Functions app into `deploy/`: a folder without node_modules that Azure Functions runs as it is.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const deploy = join(here, 'deploy');

await rm(deploy, { recursive: true, force: true });
await mkdir(join(deploy, 'dist'), { recursive: true });

const common = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // ES modules first: only what is used of them gets into the bundle.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
};
/** Larger than the app itself, and asked for now and then: it stands beside the app and is loaded when it is needed. */
const loadedLater = 'date-holidays';
await build({
  ...common,
  entryPoints: [join(here, 'src/main.ts')],
  outfile: join(deploy, 'dist/main.js'),
  sourcemap: true,
  sourcesContent: false,
  // Supplied by the Functions runtime.
  external: ['@azure/functions-core'],
  // A dependency asks for its own address, which CommonJS does not have.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [
    {
      name: 'loadedLater',
      setup: ({ onResolve }) =>
        onResolve({ filter: new RegExp(`^${loadedLater}$`) }, () => ({ path: `./${loadedLater}.js`, external: true })),
    },
  ],
});
await build({
  ...common,
  // Required as it is in the source, so that the file gives what the library gives.
  stdin: { contents: `module.exports = require('${loadedLater}')`, resolveDir: here },
  outfile: join(deploy, `dist/${loadedLater}.js`),
});
await copyFile(join(here, 'host.json'), join(deploy, 'host.json'));
// What the app needs to be granted travels with it.
await copyFile(join(here, 'permissions.json'), join(deploy, 'permissions.json'));
await writeFile(
  join(deploy, 'package.json'),
  `${JSON.stringify({ name: 'guildhall-functions', version: '0.1.0', private: true, main: 'dist/main.js' }, null, 2)}\n`,
);
