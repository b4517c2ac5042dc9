import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plantTree } from './plantTree';

const root = resolve(__dirname, '../..');
const config = join(root, '.dependency-cruiser.cjs');

/** An import: the file that holds it, and the file or package it names. */
type Import = readonly [from: string, to: string];

interface Violation {
  rule: string;
  from: string;
  to: string;
}

/** For each rule, imports it must catch and the nearest ones it must leave alone (and what else must stand for it). */
const cases: { [rule: string]: { caught: Import[]; lawful: Import[]; given?: Import[] } } = {
  'domain-imports-only-domain': {
    caught: [
      ['src/domain/charter/readsClock.ts', 'functions/src/platform/clock.ts'],
      ['src/domain/charter/usesPackage.ts', 'node_modules/zod/index.js'],
      ['src/domain/charter/usesNode.ts', 'node:fs'],
    ],
    lawful: [
      ['src/domain/charter/adopt.ts', 'src/domain/kernel/index.ts'],
      ['src/domain/charter/adopt.test.ts', 'node_modules/fast-check/index.js'],
    ],
  },
  'domain-tests-stay-in-the-domain': {
    caught: [['src/domain/charter/reachesOut.test.ts', 'functions/src/platform/clock.ts']],
    lawful: [['src/domain/charter/object.test.ts', 'src/domain/charter/object.ts']],
  },
  'domain-features-meet-at-index': {
    caught: [['src/domain/charter/throughWindow.ts', 'src/domain/kernel/result.ts']],
    lawful: [
      ['src/domain/charter/throughDoor.ts', 'src/domain/kernel/index.ts'],
      ['src/domain/charter/atHome.ts', 'src/domain/charter/clause.ts'],
    ],
  },
  'domain-is-entered-by-index': {
    caught: [['functions/src/charter/throughWindow.ts', 'src/domain/kernel/result.ts']],
    lawful: [['functions/src/charter/throughDoor.ts', 'src/domain/kernel/index.ts']],
  },
  'functions-features-meet-at-index': {
    caught: [['functions/src/charter/peeks.ts', 'functions/src/roster/rosterService.ts']],
    lawful: [
      ['functions/src/charter/asks.ts', 'functions/src/roster/index.ts'],
      ['functions/src/charter/readsTime.ts', 'functions/src/platform/clock.ts'],
    ],
  },
  'platform-knows-no-feature': {
    caught: [
      ['functions/src/platform/knowsService.ts', 'functions/src/roster/rosterService.ts'],
      ['functions/src/platform/knowsDoor.ts', 'functions/src/roster/index.ts'],
      ['functions/src/platform/knowsTable.ts', 'functions/src/tables/tableClause.ts'],
      ['functions/src/platform/knowsWiring.ts', 'functions/src/compose.ts'],
    ],
    lawful: [
      ['functions/src/platform/answers.ts', 'functions/src/platform/clock.ts'],
      ['functions/src/platform/knowsRule.ts', 'src/domain/kernel/index.ts'],
    ],
  },
  'adapters-know-ports-only': {
    caught: [['functions/src/tables/knowsService.ts', 'functions/src/roster/rosterService.ts']],
    lawful: [['functions/src/tables/tableRoster.ts', 'functions/src/roster/RosterStore.ts']],
  },
  'functions-take-only-domain-from-src': {
    caught: [['functions/src/charter/borrowsView.ts', 'src/components/Panel.tsx']],
    lawful: [['functions/src/charter/borrowsRule.ts', 'src/domain/kernel/index.ts']],
  },
  'web-parts-take-nothing-of-the-api': {
    caught: [
      ['src/webparts/charter/borrowsService.ts', 'functions/src/platform/clock.ts'],
      ['src/clients/borrowsSettings.ts', 'functions/src/platform/settings.ts'],
    ],
    lawful: [['src/clients/borrowsRule.ts', 'src/domain/kernel/index.ts']],
  },
  'features-know-no-wiring': {
    caught: [
      ['functions/src/charter/asksForAll.ts', 'functions/src/compose.ts'],
      ['functions/src/charter/asksForSome.ts', 'functions/src/composeCharter.ts'],
    ],
    lawful: [
      ['functions/src/main.ts', 'functions/src/compose.ts'],
      ['functions/src/compose.ts', 'functions/src/composeCharter.ts'],
    ],
  },
  'web-part-never-imports-another': {
    caught: [['src/webparts/charter/useBoard.ts', 'src/webparts/leanCoffee/index.ts']],
    lawful: [
      ['src/webparts/charter/useClause.ts', 'src/webparts/charter/clause.ts'],
      ['src/webparts/charter/Clause.tsx', 'src/components/Panel.tsx'],
    ],
  },
  'components-know-no-web-part': {
    caught: [
      ['src/components/KnowsClause.tsx', 'src/webparts/charter/clause.ts'],
      ['src/components/AsksItself.tsx', 'src/clients/apiClient.ts'],
    ],
    lawful: [
      ['src/components/Shelf.tsx', 'src/components/Panel.tsx'],
      ['src/components/ShowsProblem.tsx', 'src/domain/kernel/index.ts'],
    ],
  },
  'clients-know-no-screen': {
    caught: [
      ['src/clients/knowsClause.ts', 'src/webparts/charter/clause.ts'],
      ['src/clients/knowsPanel.ts', 'src/components/Panel.tsx'],
    ],
    lawful: [
      ['src/clients/knowsContract.ts', 'src/domain/kernel/index.ts'],
      ['src/webparts/charter/CharterScreen.tsx', 'src/clients/apiClient.ts'],
    ],
  },
  'spfx-only-in-shells-and-clients': {
    caught: [
      ['src/webparts/charter/CharterPage.tsx', 'node_modules/@microsoft/sp-http/index.js'],
      ['src/components/Themed.tsx', 'node_modules/@microsoft/sp-http/index.js'],
      ['functions/src/charter/charterService.ts', 'node_modules/@microsoft/sp-http/index.js'],
    ],
    lawful: [
      ['src/webparts/charter/CharterWebPart.ts', 'node_modules/@microsoft/sp-http/index.js'],
      ['src/clients/charterClient.ts', 'node_modules/@microsoft/sp-http/index.js'],
    ],
  },
  'graph-sdk-only-in-functions-graph': {
    caught: [
      ['functions/src/tables/asksGraph.ts', 'node_modules/@microsoft/microsoft-graph-client/index.js'],
      ['src/clients/asksGraph.ts', 'node_modules/@microsoft/microsoft-graph-client/index.js'],
      ['functions/src/platform/namesGraph.ts', 'node_modules/@microsoft/microsoft-graph-types/index.js'],
    ],
    lawful: [['functions/src/graph/graphClient.ts', 'node_modules/@microsoft/microsoft-graph-client/index.js']],
  },
  'triggers-import-no-adapter': {
    caught: [
      ['functions/src/charter/charter.http.ts', 'functions/src/tables/tableClause.ts'],
      ['functions/src/charter/charter.timer.ts', 'functions/src/graph/mailbox.ts'],
      ['functions/src/charter/charter.queue.ts', 'functions/src/graph/mailbox.ts'],
    ],
    lawful: [['functions/src/charter/adopt.http.ts', 'functions/src/charter/adoptService.ts']],
  },
  'features-import-no-adapter': {
    caught: [['functions/src/charter/proposeService.ts', 'functions/src/tables/tableClause.ts']],
    lawful: [
      ['functions/src/charter/objectService.ts', 'functions/src/charter/CharterStore.ts'],
      ['functions/src/charter/CharterStore.test.ts', 'functions/src/tables/tableClause.ts'],
      ['functions/src/compose.ts', 'functions/src/tables/tableClause.ts'],
    ],
  },
  'local-imports-no-adapter': {
    caught: [
      ['local/workbench/stealsClient.ts', 'src/clients/apiClient.ts'],
      ['local/functionsHost/stealsClock.ts', 'functions/src/platform/clock.ts'],
    ],
    lawful: [['local/workbench/showsPhase.ts', 'src/domain/kernel/index.ts']],
  },
  'local-tenant-imports-nothing-of-the-product': {
    caught: [
      ['local/tenant/knowsPractice.ts', 'src/domain/kernel/index.ts'],
      ['local/tenant/knowsPieces.ts', 'infra/provisioning/index.ts'],
    ],
    lawful: [['local/tenant/users.ts', 'local/seed/people.ts']],
  },
  'provisioning-imports-nothing': {
    caught: [
      ['infra/provisioning/asksGraph.ts', 'functions/src/graph/graphClient.ts'],
      ['infra/provisioning/knowsRule.ts', 'src/domain/kernel/index.ts'],
      ['infra/provisioning/readsFile.ts', 'node:fs'],
    ],
    lawful: [
      ['infra/provisioning/index.ts', 'infra/provisioning/sitePieces.ts'],
      ['functions/src/charter/namesPieces.ts', 'infra/provisioning/index.ts'],
      ['local/start/provisionsSites.ts', 'infra/provisioning/index.ts'],
    ],
  },
  'web-parts-provision-nothing': {
    caught: [['src/webparts/charter/provisions.ts', 'infra/provisioning/index.ts']],
    lawful: [['tests/contract/provisions.ts', 'infra/provisioning/index.ts']],
  },
  'product-imports-nothing-of-local-or-tests': {
    caught: [
      ['functions/src/charter/leansOnLocal.ts', 'local/seed/people.ts'],
      ['src/clients/leansOnTests.ts', 'tests/builders.ts'],
      ['src/components/leansOnTest.ts', 'src/components/Panel.test.tsx'],
    ],
    lawful: [['functions/src/graph/mailbox.test.ts', 'local/seed/people.ts']],
  },
  'no-circles': {
    given: [['local/circle/hen.ts', 'local/circle/egg.ts']],
    caught: [['local/circle/egg.ts', 'local/circle/hen.ts']],
    lawful: [['local/circle/farm.ts', 'local/circle/field.ts']],
  },
};

describe('the walls between the rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-rules-'));
  let found: Violation[] = [];

  beforeAll(() => {
    plantTree(
      folder,
      Object.values(cases).flatMap(({ caught, lawful, given = [] }) => [...given, ...caught, ...lawful]),
    );
    found = cruise(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has a planted violation for every rule', () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- dependency-cruiser reads this file the same way
    const { forbidden } = require(config) as { forbidden: { name: string }[] };
    expect(Object.keys(cases).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  describe.each(Object.entries(cases))('%s', (rule, { caught, lawful }) => {
    it.each(caught)('catches %s importing %s', (from, to) => {
      const target = to.replace(/^node:/, '');
      expect(found).toContainEqual({ rule, from, to: target });
    });

    it.each(lawful)('lets %s import %s', (from) => {
      expect(found.filter((violation) => violation.from === from)).toEqual([]);
    });
  });
});

/** Runs dependency-cruiser once over the planted tree, under the project's own rules. */
function cruise(folder: string): Violation[] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [bin, '--config', config, '--output-type', 'json', 'src', 'functions', 'local', 'tests', 'infra'];
  const report = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { summary } = JSON.parse(report) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
