import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A browser that needs nothing of the machine: libraries and fonts come with it. */
export interface UnpackedChromium {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

// Its `exports` let nobody ask for the folder.
const packageFolder = path.join(__dirname, '../../../node_modules/@sparticuz/chromium');

/**
 * Unpacks the Chromium of the npm package once per version (200 MB, two seconds) and finds it again after that. It is unpacked
 * aside and moved into place when it is whole, because the package itself takes a half-written browser of a second process
 * for a good one.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = path.join(tmpdir(), `guildhall-chromium-${version}`);
  if (!existsSync(home)) {
    await unpackTo(home);
  }
  return {
    executable: path.join(home, 'chromium'),
    // Its own libraries, so that a machine without any desktop will do; its own font, so that pictures are alike everywhere.
    env: { LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'), FONTCONFIG_FILE: path.join(home, 'fonts.conf') },
  };
}

async function unpackTo(home: string): Promise<void> {
  const draft = await mkdtemp(`${home}-`);
  // The package unpacks to the folder for temporary files and knows no other; a process of its own can be given another one.
  await promisify(execFile)(process.execPath, [path.join(__dirname, 'unpackHere.mjs'), packageFolder], {
    env: { ...process.env, TMPDIR: draft },
  });
  await writeFile(
    path.join(draft, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  // When another process was faster, its copy is as good.
  await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
}
