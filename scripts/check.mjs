import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, runScript } from './project.mjs';
import { runQuietly } from './runProgram.mjs';

const bin = {
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
};

const rooms = ['src', 'functions', 'local', 'tests', 'bench', 'scripts', 'infra'].filter((room) =>
  existsSync(join(root, room)),
);

const types = (project) => [bin.tsc, '--noEmit', '-p', project];

/**
 * The longest first, so that two at a time end together.
 *
 * @type {[name: string, args: string[]][]}
 */
const steps = [
  // One set of rules everywhere: --no-eslintrc leaves out those that the SharePoint Framework's build applies by itself.
  ['lint', [bin.eslint, '--no-eslintrc', '-c', '.eslintrc.js', '--ext', '.ts,.tsx,.js,.mjs,.cjs', '.']],
  ['unused files, exports, dependencies', [bin.knip, '--no-progress']],
  ['formatting', [bin.prettier, '--check', '--log-level', 'warn', '.']],
  ['types of the web parts', types('tsconfig.json')],
  ['types of the tests', types('tests/tsconfig.json')],
  ['types of the API', types('functions/tsconfig.json')],
  ['types of what is local', types('local/tsconfig.json')],
  ['types of the measurements', types('bench/tsconfig.json')],
  ['types of the scripts', types('scripts/tsconfig.json')],
  ['types of the provisioning', types('infra/tsconfig.json')],
  ['types of the domain, without any platform', types('src/domain/tsconfig.json')],
  ['walls between the rooms', [bin.depcruise, '--config', '.dependency-cruiser.cjs', ...rooms]],
];

/** `--report <file>` writes the outcome of each step as JSON, for `.ci/run` to count. */
const reportFile = process.argv.includes('--report') ? process.argv[process.argv.indexOf('--report') + 1] : undefined;

await runScript(async () => {
  const node = await ensureInstalled();
  const results = [];
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const [name, args] = step;
      const { code, output, seconds } = await runQuietly(node, args);
      console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(42)} ${seconds.toFixed(1).padStart(5)} s`);
      results.push({ name, passed: code === 0, seconds, output });
    }
  };
  await Promise.all([worker(), worker()]);

  const failed = results.filter(({ passed }) => !passed);
  for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`);
  if (reportFile) writeFileSync(reportFile, JSON.stringify(results.map(({ name, passed }) => ({ name, passed }))));
  console.log(
    failed.length ? `\n${failed.length} of ${steps.length} checks failed` : `\nAll ${steps.length} checks passed`,
  );
  return failed.length ? 1 : 0;
});
