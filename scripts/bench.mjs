import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { Refusal, root, runScript } from './project.mjs';
import { runProgram } from './runProgram.mjs';

await runScript(async () => {
  const [name, ...args] = process.argv.slice(2);
  const file = `bench/${name}.bench.ts`;
  if (!name || !existsSync(join(root, file))) {
    const names = readdirSync(join(root, 'bench')).flatMap((file) => file.match(/^(.+)\.bench\.ts$/)?.[1] ?? []);
    throw new Refusal(`Say which measurement to take: npm run bench -- <${names.join(' | ')}> [--json]`);
  }
  const node = await ensureInstalled();
  await ensureBuilt(['webparts', 'functions']);
  return runProgram(node, ['--import', 'tsx', file, ...args]);
});
