import type { Browser, Page } from 'playwright-core';

/** What a cold browser loads for a page of web parts. Bytes as they came over the wire: packed, headers left out. */
export interface LoadedPage {
  /** By address, each file once. */
  readonly assets: ReadonlyMap<string, number>;
  readonly fonts: ReadonlyMap<string, number>;
  /** From the beginning of the navigation until it can be used, in milliseconds. */
  readonly usableMs: number;
  /** What was asked of the API. */
  readonly requests: readonly string[];
}

/** In a web part: the box one can type in. A shimmer has none, and neither has a page that says what went wrong. */
const firstControl = '[id^="web-part-"] :is(input, textarea):not([disabled], [readonly])';
const limitMs = 60_000;
/** What loads by itself so long after, on an idle machine, somebody pays for who only looks. */
const afterwardsMs = 3_000;

/**
 * Opens a page in a fresh context: nothing is cached, nothing is warm but the server.
 *
 * @param slowed - how many times slower than this machine's the processor is.
 * @param noteUsable - runs in the page and notes when it can be used; the first box that one can type in unless it is said.
 * @throws when it cannot be used within a minute.
 */
export async function openCold(
  browser: Browser,
  url: string,
  { slowed, noteUsable = noteWhenUsable }: { readonly slowed: number; readonly noteUsable?: string },
): Promise<LoadedPage> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    const loaded = await countLoading(page);
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.addInitScript(noteUsable);
    await page.goto(url, { waitUntil: 'commit' });
    const usableAt = await page.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt, undefined, {
      timeout: limitMs,
    });
    const usableMs = Number(await usableAt.jsonValue());
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.waitForLoadState('networkidle');
    await new Promise((resolve) => setTimeout(resolve, afterwardsMs));
    return { usableMs, assets: new Map(loaded.assets), fonts: new Map(loaded.fonts), requests: [...loaded.requests] };
  } finally {
    await context.close();
  }
}

/** Counts what comes from `/assets/`, and fonts from wherever; the rest of the page is the host's. */
async function countLoading(page: Page) {
  const assets = new Map<string, number>();
  const fonts = new Map<string, number>();
  const requests: string[] = [];
  const addresses = new Map<string, { readonly path: string; readonly type: string | undefined }>();
  const headers = new Map<string, number>();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  devTools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const path = new URL(request.url).pathname;
    addresses.set(requestId, { path, type });
    if (path.startsWith('/api/')) requests.push(`${request.method} ${path}`);
  });
  devTools.on('Network.responseReceived', ({ requestId, response }) =>
    headers.set(requestId, response.encodedDataLength),
  );
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { path = '', type } = addresses.get(requestId) ?? {};
    const bytes = encodedDataLength - (headers.get(requestId) ?? 0);
    if (type === 'Font' || /\.woff2?$/.test(path)) fonts.set(path, bytes);
    else if (path.startsWith('/assets/')) assets.set(path, bytes);
  });
  return { assets, fonts, requests };
}

/**
 * Runs in the page, before anything of it: looks once a frame whether there is a control that can be used. Text, because what
 * compiles this file leaves helpers in functions that a page does not have.
 */
export const noteWhenUsable = noteWhenThere([firstControl]);

/**
 * Likewise, for what cannot be used before all of these are there.
 *
 * @param selectors - each of something that is seen
 */
export function noteWhenThere(selectors: readonly string[]): string {
  return `requestAnimationFrame(function look() {
    const isSeen = (selector) => {
      const found = document.querySelector(selector);
      return found && found.getClientRects().length > 0;
    };
    if (${JSON.stringify(selectors)}.every(isSeen)) window.usableAt = performance.now();
    else requestAnimationFrame(look);
  });`;
}

export function sumOf(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}
