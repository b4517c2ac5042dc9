import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { median, rounded } from '../measure';

const root = join(__dirname, '../..');
const bundled = join(root, 'functions/deploy/dist/main.js');
const unbundled = join(root, 'functions/dist/unbundled.js');
const runs = 9;

/** Loads the entry point as the runtime would, in a process of its own, and says how long `require` took. */
const loader = `
  const started = process.hrtime.bigint();
  require(process.argv[1]);
  process.stdout.write(String(Number(process.hrtime.bigint() - started) / 1e6));
  process.exit(0);
`;

const settings = {
  GUILDHALL_TENANT_ID: '7c1f2f0a-5f0e-4f6b-9c53-2b8d1f6a9e01',
  GUILDHALL_API_CLIENT_ID: '5b0a8a3e-4e0c-4a9f-8f6d-0c6d2f1b7a10',
  GUILDHALL_PSEUDONYM_KEY: Buffer.alloc(32).toString('base64'),
  GUILDHALL_COMMUNITIES: '[]',
  GUILDHALL_PUBLIC_URL: 'https://localhost:1/api',
  AzureWebJobsStorage__tableServiceUri: 'https://localhost:1/tables',
  AzureWebJobsStorage__queueServiceUri: 'https://localhost:1/queues',
  AzureWebJobsStorage__blobServiceUri: 'https://localhost:1/blobs',
};

/** The bundle against the same entry point with its dependencies loaded from node_modules, in turn. Milliseconds. */
export async function measureLoading() {
  mkdirSync(dirname(unbundled), { recursive: true });
  await build({
    entryPoints: [join(root, 'functions/src/main.ts')],
    outfile: unbundled,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node22',
    format: 'cjs',
  });
  try {
    const times = { bundled: [] as number[], unbundled: [] as number[] };
    for (let run = -1; run < runs; run += 1) {
      const pair = { bundled: load(bundled), unbundled: load(unbundled) };
      // The first pair warms the file system.
      if (run >= 0) {
        times.bundled.push(pair.bundled);
        times.unbundled.push(pair.unbundled);
      }
    }
    return { bundleMs: rounded(median(times.bundled)), unbundledMs: rounded(median(times.unbundled)) };
  } finally {
    rmSync(unbundled, { force: true });
  }
}

function load(entry: string): number {
  // The library warns on standard error that it runs outside the runtime; that costs both the same.
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
  return Number(
    execFileSync(process.execPath, ['-e', loader, entry], { env: { ...process.env, ...settings }, stdio }).toString(),
  );
}
