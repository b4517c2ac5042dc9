'use strict';

/*
 * The walls of the house, as `docs/architecture.md` describes them. Every rule is shown to catch a planted violation,
 * and to leave its lawful neighbour alone, in `tests/rules/dependencyRules.test.ts`.
 */

/** Tests, and the builders and contract suites that only tests use (a folder `testing` beside the code). */
const tests = ['\\.test\\.tsx?$', '/testing/'];
const adapters = '^functions/src/(graph|tables|queues)/';

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-only-domain',
      comment: 'The rules of the practice run in the browser and on the server: no I/O, no framework, no package.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'domain-tests-stay-in-the-domain',
      comment: 'A test of a rule needs nothing but the rule; what joins parts is tested in tests/.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^(functions|local|bench|scripts|src/(?!domain/))' },
    },
    {
      name: 'domain-features-meet-at-index',
      comment: 'A feature of the domain says in its index.ts what others may rely on.',
      severity: 'error',
      from: { path: '^src/domain/([^/]+)/' },
      to: { path: '^src/domain/[^/]+/', pathNot: ['^src/domain/$1/', '^src/domain/[^/]+/(testing/)?index\\.ts$'] },
    },
    {
      name: 'domain-is-entered-by-index',
      comment: 'Whoever uses the domain comes in by the door of the feature.',
      severity: 'error',
      from: { pathNot: '^src/domain/' },
      to: { path: '^src/domain/', pathNot: '^src/domain/[^/]+/(testing/)?index\\.ts$' },
    },
    {
      name: 'functions-features-meet-at-index',
      comment:
        'Features of the API know each other by index.ts. (platform is no feature; compose*.ts wires everything.)',
      severity: 'error',
      from: { path: '^functions/src/([^/]+)/', pathNot: ['^functions/src/(platform|graph|tables|queues)/', ...tests] },
      to: {
        path: '^functions/src/[^/]+/',
        pathNot: ['^functions/src/$1/', '^functions/src/[^/]+/index\\.ts$', '^functions/src/platform/', adapters],
      },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The ground every feature stands on: no feature, no adapter, nothing of what is wired together on top.',
      severity: 'error',
      from: { path: '^functions/src/platform/', pathNot: tests },
      to: { path: '^functions/src/', pathNot: '^functions/src/platform/' },
    },
    {
      name: 'adapters-know-ports-only',
      comment: 'An adapter implements a port (a file with a capital, such as BoardStore.ts) and knows no service.',
      severity: 'error',
      from: { path: adapters, pathNot: tests },
      to: {
        path: '^functions/src/',
        pathNot: [
          '^functions/src/(graph|tables|queues|platform)/',
          '^functions/src/[^/]+/(index|[A-Z][A-Za-z]*)\\.ts$',
        ],
      },
    },
    {
      name: 'functions-take-only-domain-from-src',
      comment: 'The API shares the rules with the web parts, and nothing else.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'web-parts-take-nothing-of-the-api',
      comment: 'The browser and the server share rules and contracts, which are in the domain, and nothing else.',
      severity: 'error',
      from: { path: '^src/(?!domain/)', pathNot: tests },
      to: { path: '^functions/' },
    },
    {
      name: 'features-know-no-wiring',
      comment:
        'What is wired together (compose*.ts) is known to main.ts alone; a part that could ask for it would need no port.',
      severity: 'error',
      from: { path: '^functions/src/(?!platform/)[^/]+/' },
      to: { path: '^functions/src/(compose\\w*|main)\\.ts$' },
    },
    {
      name: 'web-part-never-imports-another',
      comment: 'Each web part is one bundle that may be installed alone; shared views live in src/components.',
      severity: 'error',
      from: { path: '^src/webparts/([^/]+)/' },
      to: { path: '^src/webparts/', pathNot: '^src/webparts/$1/' },
    },
    {
      name: 'components-know-no-web-part',
      comment: 'A shared view is told what it shows: it serves every web part, and asks nobody.',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^src/(webparts|clients)/' },
    },
    {
      name: 'clients-know-no-screen',
      comment: 'What asks the API serves whatever is drawn; a screen knows its client, never the other way about.',
      severity: 'error',
      from: { path: '^src/clients/' },
      to: { path: '^src/(webparts|components)/' },
    },
    {
      name: 'spfx-only-in-shells-and-clients',
      comment: 'Views that know no SharePoint can be tested in jsdom and moved to another host.',
      severity: 'error',
      from: { pathNot: ['^src/webparts/.+WebPart\\.ts$', '^src/clients/', '^(local|tests)/.+\\.test\\.tsx?$'] },
      to: { path: '(^|/)@microsoft/sp-' },
    },
    {
      name: 'graph-sdk-only-in-functions-graph',
      comment: 'One door to Graph: what is asked of it, with which permission, is read in one folder.',
      severity: 'error',
      from: { pathNot: ['^functions/src/graph/', '^(local|tests)/.+\\.test\\.ts$'] },
      to: { path: '(^|/)@microsoft/microsoft-graph-' },
    },
    {
      name: 'triggers-import-no-adapter',
      comment: 'A trigger parses, authenticates, calls and presents; compose*.ts hands it what it calls.',
      severity: 'error',
      from: { path: '^functions/src/.+\\.(http|timer|queue)\\.ts$' },
      to: { path: adapters },
    },
    {
      name: 'features-import-no-adapter',
      comment: 'A service speaks to a port; only compose*.ts knows which adapter stands behind it.',
      severity: 'error',
      from: { path: '^functions/src/(?!(graph|tables|queues)/)[^/]+/', pathNot: tests },
      to: { path: adapters },
    },
    {
      name: 'local-imports-no-adapter',
      comment:
        'What stands in for Microsoft 365 shares no code with what talks to it, or both could be wrong together.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(functions|src)/', pathNot: ['^src/domain/', '^functions/permissions\\.json$'] },
    },
    {
      name: 'local-tenant-imports-nothing-of-the-product',
      comment: 'The tenant answers any Graph client; Graph knows nothing of Lean Coffee.',
      severity: 'error',
      from: { path: '^local/tenant/' },
      to: { path: '^(functions|src|infra)/' },
    },
    {
      name: 'provisioning-imports-nothing',
      comment:
        'What a site needs is described once, for an installer, the API and this machine: whoever uses it brings the way to Graph.',
      severity: 'error',
      from: { path: '^infra/' },
      to: { pathNot: '^infra/' },
    },
    {
      name: 'web-parts-provision-nothing',
      comment: 'A browser sets up no site: that takes rights which nobody has there.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^infra/' },
    },
    {
      name: 'product-imports-nothing-of-local-or-tests',
      comment: 'What is deployed must not carry what only a developer runs.',
      severity: 'error',
      from: { path: '^(src|functions)/', pathNot: tests },
      to: { path: ['^(local|tests|bench|scripts)/', ...tests] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(lib|dist|release|temp|coverage|functions/(dist|deploy))/' },
    tsPreCompilationDeps: true, // an `import type` is knowledge too
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
