import { countResults } from '../../scripts/countResults.mjs';

const tests = { numPassedTests: 40, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
const checks = [{ passed: true }, { passed: true }];

describe('the closing line of a run', () => {
  it('adds tests and checks', () => {
    expect(countResults({ exitCode: 0, report: tests }, { exitCode: 0, report: checks })).toEqual({
      passed: 42,
      failed: 0,
    });
  });

  it('counts failed tests, test files that did not load, and failed checks', () => {
    const report = { ...tests, numFailedTests: 2, numRuntimeErrorTestSuites: 1 };
    const outcome = countResults({ exitCode: 1, report }, { exitCode: 1, report: [...checks, { passed: false }] });
    expect(outcome).toEqual({ passed: 42, failed: 4 });
  });

  it('counts a run that ended badly without a failure to its name as one', () => {
    expect(countResults({ exitCode: 1 }, { exitCode: 1 })).toEqual({ passed: 0, failed: 2 });
    expect(countResults({ exitCode: 1, report: tests }, { exitCode: 0, report: checks }).failed).toBe(1);
  });

  it('counts a run in which no test ran as failed', () => {
    expect(countResults({ exitCode: 0, report: { ...tests, numPassedTests: 0 } }, { exitCode: 0 }).failed).toBe(1);
  });
});
