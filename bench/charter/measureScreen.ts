import { startGuildhall } from '../../local/start';
import { openChromium } from '../../local/workbench/testing/openChromium';
import { median, say } from '../measure';
import { kilobytesOf, loadEach, nameOf, ownOf } from '../weight/eachWebPart';
import { noteWhenThere, openCold, type LoadedPage } from '../weight/webPartPage';
import { acknowledgementCount, clauseCount, proposalCount, seed, writeLargeCharter, writeLink } from './largeCharter';
import { idOf } from './longCharter';

const coldLoads = 5;
const slowed = 4;
/** The menu of the last clause, and a proposal: before they are there something is missing. */
const whole = [
  `[id^="web-part-"] [data-clause="${idOf(clauseCount - 1)}"] button:not([disabled])`,
  '[id^="web-part-"] aside li button:not([disabled])',
];

/**
 * A lead opens a charter with 60 clauses, 200 open proposals and 1,000 acknowledgements.
 *
 * - `usableMs`: from the beginning of the navigation until the last clause and the first proposals are there and can be used, with the
 *   processor slowed four times; the median of five cold loads.
 * - `requests`: what the page asked of the API until then and in the three seconds after, at most.
 * - `furtherKb`: what a page with the charter alone loads by itself and pages with each other web part alone do not all load too,
 *   packed with gzip; `furtherFiles` says what that is. 1 kB is 1,000 bytes. Its clauses are paragraphs, lists and words in bold.
 * - `linksKb`: what one clause with a link makes it load more, by itself too.
 * - `stringsKb`: its sentences in the reader's language; they are not in `furtherKb`, for every page with any web part loads them all.
 */
export async function measureScreen() {
  const guildhall = await startGuildhall({ port: 0, tenant: { seed }, now: '2026-03-20T09:00:00Z' });
  try {
    await guildhall.readDirectory();
    await writeLargeCharter(guildhall);
    say(`${clauseCount} clauses, ${proposalCount} proposals and ${acknowledgementCount} acknowledgements are there`);
    const browser = await openChromium();
    try {
      const address = `${guildhall.origin}/webpart/charter?as=facilitator&host=sharepoint&theme=light`;
      const noteUsable = noteWhenThere(whole);
      // The server packs each file once; that is not the browser's to wait for.
      await openCold(browser, address, { slowed: 1, noteUsable });
      const loads: LoadedPage[] = [];
      for (let run = 1; run <= coldLoads; run += 1) {
        const load = await openCold(browser, address, { slowed, noteUsable });
        say(`charter ${run} of ${coldLoads}: ${Math.round(load.usableMs)} ms, ${load.requests.join(', ')}`);
        loads.push(load);
      }
      const files = await loadEach(browser, guildhall.origin);
      const own = ownOf('charter', files);
      const plain = files.get('charter') ?? [];
      await writeLink(guildhall);
      const { assets } = await openCold(browser, address, { slowed: 1, noteUsable });
      return {
        ...{ clauses: clauseCount, proposals: proposalCount, acknowledgements: acknowledgementCount },
        usableMs: Math.round(median(loads.map(({ usableMs }) => usableMs))),
        requests: Math.max(...loads.map(({ requests }) => requests.length)),
        furtherKb: kilobytesOf(own),
        linksKb: kilobytesOf([...assets.keys()].filter((path) => !plain.includes(path))),
        stringsKb: kilobytesOf(plain.filter((path) => nameOf(path).startsWith('CharterWebPartStrings'))),
        furtherFiles: Object.fromEntries(own.map((path) => [nameOf(path), kilobytesOf([path])])),
      };
    } finally {
      await browser.close();
    }
  } finally {
    await guildhall.stop();
  }
}
