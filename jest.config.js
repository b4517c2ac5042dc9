'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Packages that ship only ES modules (or have no CommonJS entry that Jest may load) and so pass through esbuild too. */
const esmOnly = ['jose', 'marked', 'temporal-polyfill', 'temporal-utils', '@sparticuz/chromium'];

// The SPFx build brings a Jest 25 whose environment lies at the top of node_modules; this is the one of our own Jest.
const nodeEnvironment = require.resolve('jest-environment-node', { paths: [require.resolve('jest/package.json')] });

const compiled = [
  '<rootDir>/(lib|dist|release|temp)/',
  '<rootDir>/functions/(dist|deploy)/',
  '<rootDir>/\\.guildhall/',
];

const shared = {
  rootDir: __dirname,
  transform: {
    '[/\\\\]loc[/\\\\][a-z-]+\\.js$': '<rootDir>/tests/jest/amdStrings.js',
    '\\.[cm]?[jt]sx?$': '<rootDir>/tests/jest/esbuildTransform.js',
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esmOnly.join('|')})/).+\\.c?js$`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: compiled,
  testPathIgnorePatterns: ['/node_modules/', ...compiled],
};

/**
 * Where the strings of each web part lie, as `config/config.json` tells the SPFx build, so that a test sees the same
 * English a reader sees.
 */
function webPartStrings() {
  const { localizedResources } = JSON.parse(fs.readFileSync(path.join(__dirname, 'config/config.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries(localizedResources)
      .filter(([, file]) => file.startsWith('lib/'))
      .map(([name, file]) => [`^${name}$`, `<rootDir>/${file.replace(/^lib\//, 'src/').replace('{locale}', 'en-us')}`]),
  );
}

// Hosts and Azurite are started hundreds of times: from the second time on their code is there compiled.
process.env.NODE_COMPILE_CACHE ??= path.join(__dirname, 'temp/compiled');

module.exports = {
  testSequencer: '<rootDir>/tests/jest/longestFirst.js',
  // Ends what hangs, on a slow and busy machine too; nothing is measured by it.
  testTimeout: 120_000,
  // Many tests wait for a process of their own (Azurite, a host, a browser): on two cores, two at a time.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: nodeEnvironment,
      setupFilesAfterEnv: ['<rootDir>/tests/jest/setupNode.ts'],
      testMatch: ['<rootDir>/{src/domain,functions,local,tests,bench,scripts}/**/*.test.ts'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        '<rootDir>/tests/browser/',
        '<rootDir>/local/.*\\.browser\\.test\\.ts$',
      ],
    },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: '<rootDir>/tests/jest/screensEnvironment.js',
      setupFilesAfterEnv: ['<rootDir>/tests/jest/setupScreens.ts'],
      testMatch: ['<rootDir>/src/{webparts,components,clients}/**/*.test.{ts,tsx}'],
      moduleNameMapper: {
        '\\.(css|scss)$': 'identity-obj-proxy',
        '\\.(png|svg|jpg|woff2?)$': '<rootDir>/tests/jest/stubs/asset.ts',
        '^@microsoft/sp-[a-z-]+$': '<rootDir>/tests/jest/stubs/spfx.ts',
        // The package's `lib` is ES modules; the same code as CommonJS needs no transform.
        '^@fluentui/([a-z-]+)/lib/(.*)$': '@fluentui/$1/lib-commonjs/$2',
        ...webPartStrings(),
      },
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: nodeEnvironment,
      setupFilesAfterEnv: ['<rootDir>/tests/jest/setupNode.ts'],
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts', '<rootDir>/local/**/*.browser.test.ts'],
    },
  ],
};
