import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runScript } from './project.mjs';
import { runProgram } from './runProgram.mjs';

await runScript(async () => {
  const node = await ensureInstalled();
  await ensureBuilt(['webparts', 'functions']);
  return runProgram(node, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)]);
});
