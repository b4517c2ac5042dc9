'use strict';

const crypto = require('node:crypto');
const path = require('node:path');
const esbuild = require('esbuild');

const loaders = { '.ts': 'ts', '.tsx': 'tsx', '.mts': 'ts', '.cts': 'ts' };
const importMeta = {
  define: { 'import.meta.url': '__importMetaUrl', 'import.meta.dirname': '__dirname' },
  banner: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
};

/**
 * Turns a file into CommonJS for Jest. Types are checked by `npm run check`, not here, so a test starts in milliseconds.
 * `import()` becomes `require`, since Jest's own loader knows no ES modules. `jest.mock` is not hoisted: inject instead.
 */
module.exports = {
  process(source, file) {
    return esbuild.transformSync(source, {
      loader: loaders[path.extname(file)] ?? 'js',
      format: 'cjs',
      target: 'node22',
      platform: 'node',
      jsx: 'transform',
      sourcemap: 'inline',
      sourcefile: file,
      supported: { 'dynamic-import': false },
      ...(source.includes('import.meta') ? importMeta : {}),
    });
  },
  getCacheKey(source, file) {
    const key = crypto.createHash('sha1');
    return key.update([esbuild.version, __filename, file, source].join('\0')).digest('hex');
  },
};
