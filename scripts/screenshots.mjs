import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runScript } from './project.mjs';
import { runProgram } from './runProgram.mjs';

// Takes the pictures of docs/screens.md again; with words behind it, only those whose name, or whose web part's, holds one of them.
await runScript(async () => {
  const node = await ensureInstalled();
  await ensureBuilt(['webparts', 'functions']);
  return runProgram(node, ['--import', 'tsx', 'tests/screens/takePictures.ts', ...process.argv.slice(2)]);
});
