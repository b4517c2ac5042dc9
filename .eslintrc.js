'use strict';

const time = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the time as an argument, or from the injected clock: it can be set, and the rule tested.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Take the time as an argument, or from the injected clock: it can be set, and the rule tested.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take chance as an argument, so that a seed repeats it.',
  },
];

/**
 * One set of rules for the whole house, run by `npm run check`. The SharePoint Framework's build lints `src` once more
 * by its own rules (`src/.eslintrc.js`).
 */
module.exports = {
  root: true,
  reportUnusedDisableDirectives: true,
  ignorePatterns: [
    'node_modules',
    '!.eslintrc.js',
    '!.dependency-cruiser.cjs',
    '/lib',
    '/dist',
    '/release',
    '/temp',
    '/coverage',
    '/functions/dist',
    '/functions/deploy',
    '/sharepoint',
    '/teams',
    '*.scss.ts',
    '/src/**/loc/*.js', // AMD, in the form that SharePoint loads
  ],
  env: { es2022: true, node: true },
  parserOptions: { ecmaVersion: 2022 },
  extends: ['eslint:recommended'],
  rules: {
    eqeqeq: ['error', 'smart'],
    'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
    'no-constant-condition': ['error', { checkLoops: false }],
    'object-shorthand': 'error',
    'prefer-const': 'error',
  },
  overrides: [
    { files: ['*.mjs'], parserOptions: { sourceType: 'module' } },
    {
      files: ['*.ts', '*.tsx'],
      parser: '@typescript-eslint/parser',
      parserOptions: {
        tsconfigRootDir: __dirname,
        project: ['functions', 'local', 'tests', 'bench', 'src/domain', 'infra', '.'].map(
          (part) => `./${part}/tsconfig.json`,
        ),
      },
      plugins: ['@typescript-eslint'],
      extends: ['plugin:@typescript-eslint/strict', 'plugin:@typescript-eslint/stylistic'],
      rules: {
        // By types, the few that find real mistakes: the whole type-checked set takes three times as long.
        '@typescript-eslint/await-thenable': 'error',
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/no-misused-promises': [
          'error',
          { checksVoidReturn: { attributes: false, properties: false } },
        ],
        '@typescript-eslint/only-throw-error': 'error',
        '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

        '@typescript-eslint/class-literal-property-style': 'off', // a stand-in for a base class needs its getters
        '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
        '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
        '@typescript-eslint/consistent-indexed-object-style': 'off', // `{ [name: string]: T }` says what the key is
        '@typescript-eslint/consistent-type-definitions': 'off', // a union or an alias may be what is meant
        '@typescript-eslint/no-extraneous-class': 'off',
        '@typescript-eslint/no-invalid-void-type': 'off',
        '@typescript-eslint/no-empty-function': 'off',
        '@typescript-eslint/naming-convention': [
          'error',
          {
            selector: ['interface', 'typeAlias'],
            format: ['PascalCase'],
            custom: { regex: '^I[A-Z]', match: false },
          },
          {
            selector: 'variable',
            format: ['camelCase', 'PascalCase'],
            leadingUnderscore: 'allow', // left out on purpose, see no-unused-vars
            custom: { regex: '^[A-Z][A-Z0-9]+$', match: false }, // PascalCase alone lets MAILBOX through
          },
          { selector: 'variable', modifiers: ['destructured'], format: null }, // somebody else chose the name
        ],
        '@typescript-eslint/no-explicit-any': 'error',
        '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      },
    },
    {
      // Not in src: a web part overrides what the SharePoint Framework declares public, and may say so.
      files: ['functions/**/*.ts', 'infra/**/*.ts', 'local/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
      rules: { '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }] },
    },
    {
      files: ['*.tsx', 'src/webparts/**/*.ts', 'src/components/**/*.ts'],
      env: { browser: true },
      plugins: ['react-hooks'],
      rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
    },
    {
      files: ['*.tsx'],
      rules: { 'max-lines': ['warn', { max: 100, skipBlankLines: true, skipComments: true }] },
    },
    {
      // One word, one line: as long as what the web part says.
      files: ['**/loc/mystrings.d.ts'],
      rules: { 'max-lines': 'off' },
    },
    {
      files: ['src/domain/**/*.ts', 'functions/src/**/*.ts'],
      excludedFiles: ['*.test.ts', 'functions/src/{platform,graph,tables,queues}/**'],
      rules: { 'no-restricted-syntax': ['error', ...time] },
    },
    {
      // Logs go through the telemetry, which knows what is personal.
      files: ['functions/src/**/*.ts', 'src/**/*.ts', 'src/**/*.tsx'],
      excludedFiles: ['*.test.ts', '*.test.tsx'],
      rules: { 'no-console': 'error' },
    },
    {
      files: ['*.test.ts', '*.test.tsx', 'tests/**/*.ts'],
      env: { jest: true },
      rules: {
        'max-lines': 'off',
        '@typescript-eslint/no-non-null-assertion': 'off', // a test that meets null fails, as it should
      },
    },
  ],
};
