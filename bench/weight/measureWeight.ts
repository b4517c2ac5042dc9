import { startGuildhall } from '../../local/start';
import { openChromium } from '../../local/workbench/testing/openChromium';
import { median, rounded, say } from '../measure';
import { kilobytesOf, loadEach, nameOf, ownOf } from './eachWebPart';
import { openCold, sumOf, type LoadedPage } from './webPartPage';

const coldLoads = 5;
const slowed = 4;
const kilobyte = 1_000;
const inKb = (bytes: number): number => rounded(bytes / kilobyte);

/**
 * What people wait for. 1 kB is 1,000 bytes.
 *
 * - `firstKb`: everything that a page with the Lean Coffee alone loads from `/assets/` (bundle, chunks, strings) until it can
 *   be used, and whatever loads by itself within three seconds after, as Chromium got it over the wire, packed with Brotli,
 *   without headers. Chunks that are fetched only for a dialog, a menu or a later phase are not in it. React and what stands in
 *   for the SharePoint Framework come from elsewhere and are not counted, for SharePoint has them loaded; fonts are `fontsKb`.
 * - `firstGzipKb`: the same files packed with gzip, for networks that know no Brotli.
 * - `furtherKb`: what the same page loads more with Open actions below; null while that web part is not built.
 * - `webParts`: of each web part what a page with it alone loads by itself, packed with gzip, and how much of that not every page with
 *   another one alone loads too; what its viewer sees is an organisation that has begun lately.
 * - `usableMs`: from the beginning of the navigation until one can type into the first box, with the processor slowed four
 *   times; the median of five cold loads. The page's own scripts, React and the first answer of the API are in it.
 */
export async function measureWeight() {
  const guildhall = await startGuildhall({ port: 0, now: '2026-03-20T09:00:00Z' });
  try {
    await guildhall.planNow();
    const browser = await openChromium();
    try {
      const address = `${guildhall.origin}/webpart/leanCoffee?as=member&host=sharepoint&theme=light`;
      // The server packs each file once; that is not the browser's to wait for.
      await openCold(browser, `${address}&with=openActions`, { slowed: 1 });
      const loads: LoadedPage[] = [];
      for (let run = 1; run <= coldLoads; run += 1) {
        const load = await openCold(browser, address, { slowed });
        say(`cold load ${run} of ${coldLoads}: ${Math.round(load.usableMs)} ms`);
        loads.push(load);
      }
      const [first] = loads as [LoadedPage];
      const both = await openCold(browser, `${address}&with=openActions`, { slowed: 1 });
      const files = await loadEach(browser, guildhall.origin);
      const webParts = Object.fromEntries(
        [...files].map(([word, all]) => [
          word,
          { gzipKb: kilobytesOf(all), ownGzipKb: kilobytesOf(ownOf(word, files)) },
        ]),
      );
      return { ...figuresOf(first, both, await isBuilt(guildhall.origin), loads), webParts };
    } finally {
      await browser.close();
    }
  } finally {
    await guildhall.stop();
  }
}

function figuresOf(first: LoadedPage, both: LoadedPage, furtherIsBuilt: boolean, loads: readonly LoadedPage[]) {
  return {
    firstKb: inKb(sumOf(first.assets)),
    furtherKb: furtherIsBuilt ? inKb(sumOf(both.assets) - sumOf(first.assets)) : null,
    usableMs: Math.round(median(loads.map(({ usableMs }) => usableMs))),
    firstGzipKb: kilobytesOf([...first.assets.keys()]),
    fontsKb: inKb(sumOf(first.fonts)),
    files: Object.fromEntries([...first.assets].map(([path, bytes]) => [nameOf(path), inKb(bytes)])),
  };
}

const isBuilt = async (origin: string): Promise<boolean> =>
  (await fetch(`${origin}/webpart/openActions?as=member`)).status === 200;
