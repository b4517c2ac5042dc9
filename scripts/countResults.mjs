/*
 * Adds up Jest's report and the checks' for `.ci/run`, prints `N passed, N failed` as the last line, and fails if
 * anything did: node scripts/countResults.mjs <tests.json> <exit code> <checks.json> <exit code>
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A run that ended badly without a failure to its name (nothing was installed, a test file did not load, the runner
 * was ended half-way) counts as one failure, so that no failure goes unseen.
 *
 * @param {{ exitCode: number, report?: JestReport }} tests
 * @param {{ exitCode: number, report?: { passed: boolean }[] }} checks
 * @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} JestReport
 */
export function countResults(tests, checks) {
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = tests.report ?? {};
  const steps = checks.report ?? [];
  const failedTests = numFailedTests + numRuntimeErrorTestSuites;
  const failedSteps = steps.filter(({ passed }) => !passed).length;
  const unnamed = (exitCode, failures) => (exitCode !== 0 && failures === 0 ? 1 : 0);
  const ranNone = tests.exitCode === 0 && numPassedTests === 0 ? 1 : 0;
  return {
    passed: numPassedTests + steps.length - failedSteps,
    failed:
      failedTests +
      failedSteps +
      unnamed(tests.exitCode, failedTests) +
      unnamed(checks.exitCode, failedSteps) +
      ranNone,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [testsFile, testsExit, checksFile, checksExit] = process.argv.slice(2);
  const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
  const { passed, failed } = countResults(
    { exitCode: Number(testsExit), report: read(testsFile) },
    { exitCode: Number(checksExit), report: read(checksFile) },
  );
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
