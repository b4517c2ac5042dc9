import { statSync } from 'node:fs';
import { join } from 'node:path';
import { report, rounded } from './measure';
import { measureLoading } from './start/loading';
import { measureSecondStart } from './start/startTwice';

/** How long people wait for `npm start`, and a cold function for its code. */
async function main(): Promise<void> {
  const loading = await measureLoading();
  const bundleMegabytes = rounded(statSync(join(__dirname, '../functions/deploy/dist/main.js')).size / 1_000_000, 2);
  report({ name: 'start', seconds: await measureSecondStart(), bundleMegabytes, ...loading });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
