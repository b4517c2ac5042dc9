import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { format } from 'prettier';
import type { Act, Picture } from './Act';
import { charter } from './charter';
import { directory } from './directory';
import { managing } from './managing';
import { meeting } from './meeting';
import { membership } from './membership';
import { prepareMany, proposing } from './proposing';
import { sessions } from './sessions';
import { openStage, untilDrawn, type Stage } from './stage';

const root = resolve(__dirname, '../..');
const folder = join(root, 'docs/images/screens');

/**
 * Walks real people through a whole Lean Coffee and takes a picture of every state, into `docs/images/screens`, with the
 * page that shows them, `docs/screens.md`.
 *
 * @param only - words; then only pictures whose name, or whose web part's, holds one of them are taken, and the page is left as
 * it is
 */
async function takePictures(only: readonly string[]): Promise<number> {
  const stage = await openStage('2026-03-20T09:00:00Z');
  const wanted = ({ name, look: { webPart = 'leanCoffee' } }: Picture): boolean =>
    only.length === 0 || only.some((word) => name.includes(word) || webPart.includes(word));
  const failed: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    const acts = [...proposing, ...meeting, ...sessions, ...directory, ...membership, ...managing, ...charter];
    if (only.length === 0) for (const file of readdirSync(folder)) rmSync(join(folder, file));
    await prepareMany(stage);
    for (const act of acts) {
      await act.prepare?.(stage);
      for (const picture of act.pictures.filter(wanted)) {
        await take(stage, picture).catch((error: unknown) => {
          failed.push(picture.name);
          console.error(`${picture.name}: ${String(error).split('\n')[0] ?? ''}`);
        });
      }
    }
    if (only.length === 0) writeFileSync(join(root, 'docs/screens.md'), await pageOf(acts));
  } finally {
    await stage.close();
  }
  if (failed.length > 0) console.error(`Not taken: ${failed.join(', ')}`);
  return failed.length;
}

async function take(stage: Stage, picture: Picture): Promise<void> {
  const { look, width = 1200, height = 900, media, before, then } = picture;
  const context = await stage.browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    hasTouch: width < 400,
    isMobile: width < 400,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    bypassCSP: true, // for the style below
  });
  try {
    const page = await context.newPage();
    if (media) await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await before?.(page);
    await page.goto(stage.addressOf(look));
    await untilDrawn(page, picture.shows);
    await then?.(page);
    await settle(page);
    await page.screenshot({
      path: join(folder, `${picture.name}.png`),
      animations: 'disabled',
      style: 'nav.strip { display: none }',
    });
    console.log(picture.name);
  } finally {
    await context.close();
  }
}

/** Two frames without anything under way, so that what has just been drawn is on the picture. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

async function pageOf(acts: readonly Act[]): Promise<string> {
  const lines = [
    '# Screens',
    '',
    'Every state as `npm run screenshots` sees it: the shipped web parts in Chromium, on the local tenant, with real people behind them. Made by that command; do not edit. The Welsh has not been reviewed by a speaker yet.',
  ];
  for (const { title, pictures } of acts) {
    lines.push('', `## ${title}`);
    for (const { name, says } of pictures)
      lines.push('', says, '', `![${says.replace(/\.$/, '')}](images/screens/${name}.png)`);
  }
  return format(`${lines.join('\n')}\n`, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}

takePictures(process.argv.slice(2)).then(
  (failed) => process.exit(failed === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
