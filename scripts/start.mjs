import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runScript } from './project.mjs';
import { runProgram } from './runProgram.mjs';

await runScript(async () => {
  const node = await ensureInstalled();
  // Who only asks what can be asked for waits for no build.
  if (!process.argv.includes('--help')) await ensureBuilt(['webparts', 'functions']);
  return runProgram(node, ['--import', 'tsx', 'local/start/main.ts', ...process.argv.slice(2)]);
});
