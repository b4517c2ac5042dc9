import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { webParts } from '../../local/workbench/webParts';
import { rounded, say } from '../measure';
import { noteWhenThere, openCold } from './webPartPage';

const assetsFolder = join(__dirname, '../../release/assets');
const kilobyte = 1_000;
/** Who sees most of a web part. */
const viewers: Readonly<Record<string, string>> = { communitiesManager: 'manager', directory: 'member' };
/** Something to read: one that has nothing to show yet has nothing to press either. */
const anyWords = '[id^="web-part-"] :is(h2, h3, p)';

/** Files that a page with one web part loads by itself, by the web part's word. */
type Files = ReadonlyMap<string, readonly string[]>;

/** Opens a page with each web part alone, cold, and waits until nothing more is loaded. */
export async function loadEach(browser: Browser, origin: string): Promise<Files> {
  const files = new Map<string, readonly string[]>();
  for (const { word } of webParts) {
    const address = `${origin}/webpart/${word}?as=${viewers[word] ?? 'facilitator'}&host=sharepoint&theme=light`;
    const { assets } = await openCold(browser, address, { slowed: 1, noteUsable: noteWhenThere([anyWords]) });
    files.set(word, [...assets.keys()]);
    say(`${word}: ${kilobytesOf([...assets.keys()])} kB packed with gzip`);
  }
  return files;
}

/** Files of a web part that not all other ones load too. */
export function ownOf(word: string, files: Files): readonly string[] {
  const others = [...files].filter(([name]) => name !== word).map(([, paths]) => new Set(paths));
  return (files.get(word) ?? []).filter((path) => !others.every((paths) => paths.has(path)));
}

/** Packed with gzip, each file by itself. @returns kB of 1,000 bytes */
export function kilobytesOf(paths: readonly string[]): number {
  return rounded(paths.reduce((sum, path) => sum + gzipped(path), 0) / kilobyte);
}

export const nameOf = (path: string): string => decodeURIComponent(path.slice('/assets/'.length));

function gzipped(path: string): number {
  return gzipSync(readFileSync(join(assetsFolder, nameOf(path))), { level: 9 }).length;
}
