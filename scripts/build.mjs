import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { installedNode, Refusal, runScript } from './project.mjs';
import { runQuietly, withProgress } from './runProgram.mjs';
import { staleness } from './staleness.mjs';

/** What can be built: by which command, from what, to where. */
const parts = {
  webparts: {
    title: 'the web parts',
    hint: 'about a minute',
    command: ['node_modules/gulp/bin/gulp.js', 'bundle', '--ship'],
    inputs: ['src', 'config', 'gulpfile.js', 'tsconfig.json', 'package-lock.json'],
    outputs: ['release/assets', 'release/manifests'],
  },
  functions: {
    title: 'the API',
    hint: 'a few seconds',
    command: ['functions/build.mjs'],
    inputs: [
      'functions/src',
      'functions/build.mjs',
      'functions/host.json',
      'functions/package.json',
      'src/domain',
      'package-lock.json',
    ],
    outputs: ['functions/deploy'],
  },
};

/**
 * Builds what is missing or older than its sources (judged by their contents, not their dates).
 *
 * @param {(keyof typeof parts)[]} names
 * @throws {Refusal} with everything the builder said, when it fails
 */
export async function ensureBuilt(names) {
  for (const name of names) {
    const part = parts[name];
    const state = staleness({ name, ...part });
    if (!state.isStale()) continue;
    const from = state.digest();
    const { code, output, seconds } = await withProgress(
      `Building ${part.title} (${part.hint})`,
      runQuietly(installedNode() ?? process.execPath, part.command),
    );
    if (code !== 0) {
      throw new Refusal(
        `${output}\nBuilding ${part.title} failed: \`node ${part.command.join(' ')}\` ended with ${code}.`,
      );
    }
    if (state.remember(from) === 0) {
      throw new Refusal(`${output}\nBuilding ${part.title} left nothing in ${part.outputs.join(' or ')}.`);
    }
    console.error(`Built ${part.title} in ${Math.round(seconds)} s`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    await ensureInstalled();
    await ensureBuilt(['webparts', 'functions']);
  });
}
