import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { zipFolder } from '../../scripts/zipFolder.mjs';

describe('a zip of the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-zip-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same to the byte whenever it is made, and holds the folder without its name', () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'host.json'), '{}');
    writeFileSync(join(folder, 'dist/main.js'), 'start();');
    const today = zipFolder(folder);
    for (const file of ['host.json', 'dist/main.js']) utimesSync(join(folder, file), 1, 1);
    expect(Buffer.from(zipFolder(folder)).equals(Buffer.from(today))).toBe(true);
    expect(Object.keys(unzipSync(today))).toEqual(['dist/main.js', 'host.json']);
  });
});
