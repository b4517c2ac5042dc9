import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { openChromium } from './testing/openChromium';
import { openWorkbench, type WorkbenchStage } from './testing/openWorkbench';

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> };
  }
}

describe('the pages of the workbench, in a browser', () => {
  let stage: WorkbenchStage;
  let browser: Browser;
  let axe: string;
  beforeAll(async () => {
    [stage, browser, axe] = await Promise.all([
      openWorkbench(),
      openChromium(),
      readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
    ]);
    stage.world.messages = [
      {
        id: '1',
        subject: 'Lean Coffee',
        from: { emailAddress: { name: 'Digital Communities' } },
        bodyPreview: 'Welcome',
      },
    ];
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const pages = [
    '/',
    '/mail',
    '/mail?as=guest',
    '/clock',
    '/clock?by=P1W&ran=7',
    '/webpart/leanCoffee?as=guest&host=x',
  ];
  it.each(pages.flatMap((path) => [360, 1200].map((width) => [path, width] as const)))(
    '%s can be used by everybody at a width of %d, and fits',
    async (path, width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(stage.origin + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it('lets somebody with a keyboard skip the bar', async () => {
    const page = await browser.newPage();
    await page.goto(`${stage.origin}/clock`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1 hour');
    await page.close();
  });
});
