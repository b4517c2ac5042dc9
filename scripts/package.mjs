/*
 * Makes what a tenant installs, in release/: the SharePoint package, the Teams app, the Functions app, and what to grant.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { describePermissions, readPermissions } from './describePermissions.mjs';
import { ensureInstalled } from './install.mjs';
import { Refusal, root, runScript } from './project.mjs';
import { runQuietly, withProgress } from './runProgram.mjs';

const release = join(root, 'release');
/** The Functions app is these; what main.js loads later stands beside it. */
const needed = ['host.json', 'package.json', 'permissions.json', 'dist/main.js', 'dist/date-holidays.js'];

await runScript(async () => {
  const node = await ensureInstalled();
  await ensureBuilt(['webparts', 'functions']);
  mkdirSync(release, { recursive: true });

  const teamsApp = await packTeamsApp();
  // "Add to Teams" in SharePoint's app catalogue hands out the zip of this name that lies in the package.
  mkdirSync(join(root, 'teams'), { recursive: true });
  copyFileSync(teamsApp, join(root, 'teams/TeamsSPFxApp.zip'));

  const made = [await packSolution(node), teamsApp, await packFunctions(), writePermissions()];
  for (const file of made) console.log(`${file.slice(root.length + 1)}  ${Math.ceil(statSync(file).size / 1024)} KB`);
});

async function packTeamsApp() {
  // Only now: what these import has been installed above.
  const { zipFolder } = await import('./zipFolder.mjs');
  const { faultsOfTeamsManifest } = await import('./teamsManifest.mjs');
  const folder = join(root, 'teams-manifest');
  const faults = faultsOfTeamsManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  if (faults.length) throw new Refusal(`Teams would refuse teams-manifest/manifest.json:\n  ${faults.join('\n  ')}`);
  const zip = join(release, 'guildhall-teams.zip');
  writeFileSync(zip, zipFolder(folder, { only: ['manifest.json', 'color.png', 'outline.png'] }));
  return zip;
}

function writePermissions() {
  const page = join(release, 'guildhall-permissions.md');
  writeFileSync(page, describePermissions(readPermissions()));
  return page;
}

async function packSolution(node) {
  const gulp = ['node_modules/gulp/bin/gulp.js', 'package-solution', '--ship'];
  const { code, output } = await withProgress('Packing the web parts', runQuietly(node, gulp));
  const { zippedPackage } = JSON.parse(readFileSync(join(root, 'config/package-solution.json'), 'utf8')).paths;
  const solution = join(root, 'sharepoint', zippedPackage);
  if (code !== 0 || !existsSync(solution)) {
    throw new Refusal(`${output}\nPacking the web parts failed: \`gulp package-solution --ship\` ended with ${code}.`);
  }
  const sppkg = join(release, 'guildhall.sppkg');
  copyFileSync(solution, sppkg);
  return sppkg;
}

async function packFunctions() {
  const { zipFolder } = await import('./zipFolder.mjs');
  const folder = join(root, 'functions/deploy');
  const missing = needed.filter((file) => !existsSync(join(folder, file)));
  if (missing.length) {
    throw new Refusal(`functions/deploy lacks ${missing.join(' and ')}: no Functions host would start it.`);
  }
  const zip = join(release, 'guildhall-functions.zip');
  writeFileSync(zip, zipFolder(folder));
  return zip;
}
