import { FreshClone } from './freshClone';

/** An npm whose `test` and `check` report what they are told to, where `.ci/run` asks them to. */
const npm = ({ tests, checks }: { tests: object; checks: object[] }, exitCodes = { test: 0, check: 0 }): string => `
for word in "$@"; do last=$word; done
if [ "$1" = test ]; then
  echo 'what Jest says'
  echo '${JSON.stringify(tests)}' > "\${last#--outputFile=}"
  exit ${exitCodes.test}
fi
echo 'what the checks say'
echo '${JSON.stringify(checks)}' > "$last"
exit ${exitCodes.check}`;

const allWell = { tests: { numPassedTests: 12 }, checks: [{ passed: true }, { passed: true }] };

describe('.ci/run', () => {
  let clone: FreshClone;

  beforeEach(() => (clone = new FreshClone()));
  afterEach(() => clone.remove());

  it('runs the tests, then the checks, shows both, and ends with the count of all', async () => {
    clone.pretendNpm(npm(allWell));
    const { code, output } = await clone.runCi();
    expect(clone.npmCalls).toEqual([expect.stringMatching(/^test -- --ci /), expect.stringMatching(/^run check -- /)]);
    expect(output).toMatch(/what Jest says[\s\S]*what the checks say[\s\S]*\n14 passed, 0 failed\n$/);
    expect(code).toBe(0);
  });

  it('still runs the checks when a test fails, and fails itself', async () => {
    clone.pretendNpm(npm({ ...allWell, tests: { numPassedTests: 11, numFailedTests: 1 } }, { test: 1, check: 0 }));
    const { code, output } = await clone.runCi();
    expect(output.endsWith('\n13 passed, 1 failed\n')).toBe(true);
    expect(code).toBe(1);
  });

  it('fails when npm could do nothing at all', async () => {
    clone.pretendNpm('exit 1');
    const { code, output } = await clone.runCi();
    expect(output.endsWith('\n0 passed, 2 failed\n')).toBe(true);
    expect(code).toBe(1);
  });
});
