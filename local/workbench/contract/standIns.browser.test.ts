import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../testing/openChromium';
import type { Behaviour, Observation } from './probe';
import { serveContract } from './serveContract';

/** What the page of the contract offers, in one half. */
interface Half {
  readonly failed?: string;
  liveThrough(behaviour: Behaviour): Promise<readonly Observation[]>;
  liveInEs5(): Promise<string>;
  propertyPane(): Promise<unknown>;
  coreValues(): Promise<unknown>;
  sendAsSomebody(): Promise<{ readonly sent: readonly unknown[] }>;
  showShipped(): Promise<{ readonly shown: string; readonly left: string }>;
}
declare global {
  interface Window {
    guildhall: Half;
  }
}

describe("the stand-in for the SharePoint Framework, held to Microsoft's own", () => {
  let server: Awaited<ReturnType<typeof serveContract>>;
  let browser: Browser;
  let microsoft: Page;
  let standIn: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveContract(), openChromium()]);
    [microsoft, standIn] = [await open('microsoft'), await open('standIn')];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(base: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/contract/?base=${base}`);
    await page.waitForFunction(() => 'guildhall' in window);
    expect(await page.evaluate(() => window.guildhall.failed)).toBeUndefined();
    return page;
  }
  /** Each life on a page of its own: a web part that failed still listens to the page's theme. */
  async function live(page: Page, behaviour: Behaviour): Promise<readonly Observation[]> {
    await page.reload();
    await page.waitForFunction(() => 'guildhall' in window);
    return page.evaluate((wish) => window.guildhall.liveThrough(wish), behaviour);
  }

  it.each<[string, Behaviour]>([
    ['listens to themes', {}],
    ['does not mind the theme', { minds: false }],
    ['finishes its drawing later', { rendersLater: true }],
    ['waits for "Apply" in the property pane', { waitsForApply: true }],
    ['fails while it prepares itself', { failsIn: 'onInit' }],
    ['fails while it draws', { failsIn: 'render' }],
  ])('a web part that %s lives through the same in both', async (_story, behaviour) => {
    const original = await live(microsoft, behaviour);
    expect(original.length).toBeGreaterThan(3);
    expect(await live(standIn, behaviour)).toEqual(original);
  });

  it('calls a web part in the order its authors were promised', async () => {
    const calls = (await live(standIn, {})).map(({ call }) => call);
    expect(calls.slice(0, 7)).toEqual([
      'onThemeChanged',
      'onAfterDeserialize',
      'onInit',
      'onInit, after waiting',
      'render',
      '-- mounted',
      'onThemeChanged',
    ]);
    expect(calls.filter((call) => call === 'onDispose')).toHaveLength(1);
  });

  it('bears a web part that was compiled to ES5, as the original does', async () => {
    expect(await microsoft.evaluate(() => window.guildhall.liveInEs5())).toBe('drawn true');
    expect(await standIn.evaluate(() => window.guildhall.liveInEs5())).toBe('drawn true');
  });

  it('shows the shipped Lean Coffee as the original shows it, and leaves nothing behind', async () => {
    const original = await microsoft.evaluate(() => window.guildhall.showShipped());
    expect(original.shown).toContain('How do we review <b>research</b>?');
    expect(original.left).toBe('');
    expect(await standIn.evaluate(() => window.guildhall.showShipped())).toEqual(original);
  });

  it('makes the same fields for the property pane', async () => {
    const original = await microsoft.evaluate(() => window.guildhall.propertyPane());
    expect(await standIn.evaluate(() => window.guildhall.propertyPane())).toEqual(original);
  });

  it('gives the same values of the core library', async () => {
    const original = await microsoft.evaluate(() => window.guildhall.coreValues());
    expect(await standIn.evaluate(() => window.guildhall.coreValues())).toEqual(original);
  });

  it("sends the same requests in somebody's name, and a refused one twice, as the original does", async () => {
    const original = await microsoft.evaluate(() => window.guildhall.sendAsSomebody());
    expect(original.sent).toHaveLength(4);
    expect(await standIn.evaluate(() => window.guildhall.sendAsSomebody())).toEqual(original);
  });
});
