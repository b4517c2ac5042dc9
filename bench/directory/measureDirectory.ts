import type { Browser } from 'playwright-core';
import { mostMembers } from '../../local/seed';
import { startGuildhall } from '../../local/start';
import { openChromium } from '../../local/workbench/testing/openChromium';
import { median, percentile, rounded, say } from '../measure';
import { noteWhenUsable } from '../weight/webPartPage';
import { filterTimes } from './filterTimes';

/** The one that has them all. */
const community = 'Digital Practice';
const coldLoads = 5;
const slowed = 4;
const limitMs = 60_000;

/** One visit of a browser in which nothing is cached. */
interface Visit {
  readonly usableMs: number;
  readonly peopleMs: number;
  readonly filterMs: readonly number[];
  /** Requests to the API until everybody is shown, and those that searching caused. */
  readonly requests: number;
  readonly requestsOfSearch: number;
}

/**
 * The web part with all communities, and a community of 5,000 in it, with the processor slowed four times.
 *
 * - `usableMs`: from the beginning of the navigation until one can type into the first box; the median of five cold loads.
 * - `peopleMs`: from the click on the community until its people are there and can be searched; the median likewise.
 * - `filterP95Ms`: from a change of the search text until the people found are drawn, of all 5,000.
 * - `requests`: what the page asked of the API from its beginning until the 5,000 were there; `requestsOfSearch` came after.
 */
export async function measureDirectory() {
  const guildhall = await startGuildhall({ port: 0, people: mostMembers, now: '2026-03-20T09:00:00Z' });
  try {
    await guildhall.readDirectory();
    const browser = await openChromium();
    try {
      const address = `${guildhall.origin}/webpart/directory?as=member&host=sharepoint&theme=light`;
      // The server packs each file once; that is not the browser's to wait for.
      await visit(browser, address, community, 1);
      const visits: Visit[] = [];
      for (let run = 1; run <= coldLoads; run += 1) {
        const one = await visit(browser, address, community, slowed);
        say(`visit ${run} of ${coldLoads}: ${Math.round(one.usableMs)} ms, people ${Math.round(one.peopleMs)} ms`);
        visits.push(one);
      }
      const filters = visits.flatMap(({ filterMs }) => filterMs);
      return {
        members: mostMembers,
        usableMs: Math.round(median(visits.map(({ usableMs }) => usableMs))),
        peopleMs: Math.round(median(visits.map(({ peopleMs }) => peopleMs))),
        filterP95Ms: rounded(percentile(filters, 0.95)),
        filterMedianMs: rounded(median(filters)),
        requests: Math.max(...visits.map(({ requests }) => requests)),
        requestsOfSearch: Math.max(...visits.map(({ requestsOfSearch }) => requestsOfSearch)),
      };
    } finally {
      await browser.close();
    }
  } finally {
    await guildhall.stop();
  }
}

async function visit(browser: Browser, address: string, name: string, rate: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    let requests = 0;
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/api/')) requests += 1;
    });
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate });
    await page.addInitScript(noteWhenUsable);
    await page.goto(address, { waitUntil: 'commit' });
    const usableAt = await page.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt, undefined, {
      timeout: limitMs,
    });
    const usableMs = Number(await usableAt.jsonValue());
    const clicked = performance.now();
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('grid').getByRole('row').first().waitFor();
    const peopleMs = performance.now() - clicked;
    const before = requests;
    const filterMs = await filterTimes(page);
    return { usableMs, peopleMs, filterMs, requests: before, requestsOfSearch: requests - before };
  } finally {
    await context.close();
  }
}
