'use strict';

// What the SharePoint Framework's build runs over src (`gulp bundle --ship` fails on any warning of these rules).
// The rules of the house, for tests too, are in the .eslintrc.js above; `npm run check` goes by those.
module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  parserOptions: { project: '../tsconfig.json', tsconfigRootDir: __dirname },
  rules: {
    // A name that begins with _ is left out on purpose, as by the rules of the house.
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  },
  ignorePatterns: ['*.test.ts', '*.test.tsx', 'testing', '*.js'],
};
