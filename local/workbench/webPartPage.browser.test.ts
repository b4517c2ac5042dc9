import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from './testing/openChromium';
import { openWorkbench, type WorkbenchStage } from './testing/openWorkbench';
import { releaseProbe } from './testing/releaseProbe';

/** What the probe was told by its host. */
interface Told {
  readonly background: string;
  readonly isInverted: boolean;
  readonly width: number;
  readonly locale: string;
  readonly editing: boolean;
  readonly team?: string;
  readonly heard?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

describe('the page of a web part', () => {
  let release: Awaited<ReturnType<typeof releaseProbe>>;
  let stage: WorkbenchStage;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    release = await releaseProbe(['LeanCoffeeWebPart']);
    [stage, browser] = await Promise.all([openWorkbench({ repository: release.repository }), openChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
    await release?.remove();
  });
  beforeEach(async () => {
    page = await (await browser.newContext({ viewport: { width: 1200, height: 800 } })).newPage();
  });
  afterEach(() => page.context().close());

  async function open(query: string): Promise<Told> {
    await page.goto(`${stage.origin}/webpart/leanCoffee?as=facilitator&${query}`);
    return told();
  }
  async function told(): Promise<Told> {
    await page.locator('#web-part-leanCoffee:has-text("background")').waitFor();
    return JSON.parse((await page.locator('#web-part-leanCoffee').textContent()) ?? '') as Told;
  }
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

  it('changes its theme without being loaded again, and keeps it when it is', async () => {
    expect((await open('host=sharepoint')).background).toBe('#ffffff');
    const pagesBefore = await page.evaluate(() => Object.assign(window, { before: true }).history.length);
    await press('Dark');
    expect(await told()).toMatchObject({ background: '#1f1f1f', isInverted: true });
    expect(await page.evaluate(() => 'before' in window)).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(pagesBefore);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(31, 31, 31)',
    );
    expect(await page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('link', { name: 'Teams' }).getAttribute('href')).toContain('theme=dark');
    await page.reload();
    expect((await told()).background).toBe('#1f1f1f');
  });

  it('tells a tab of Teams of each new theme in the words of Teams', async () => {
    expect((await open('host=teams&theme=contrast')).background).toBe('#000000');
    await press('Light');
    expect(await told()).toMatchObject({ heard: 'default', background: '#f5f5f5' });
    await press('Contrast');
    expect(await told()).toMatchObject({ heard: 'contrast', background: '#000000' });
  });

  it('belongs to a team in a tab, and to none in the personal app', async () => {
    expect((await open('host=teams')).team).toBe('Digital Practice');
    expect((await open('host=teams&scope=personal')).team).toBe('none');
    expect((await open('host=sharepoint&scope=personal')).team).toBeUndefined();
  });

  it('gives a web part the theme of its section, which has that background', async () => {
    const { background, isInverted } = await open('section=strong');
    expect([background, isInverted]).toEqual(['#0078d4', true]);
    const canvas = page.locator('main');
    expect(await canvas.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 120, 212)');
    await press('Contrast');
    expect((await told()).background).toBe('#000000');
  });

  it.each([
    ['full', 1200],
    ['one', 1136],
    ['two', 556],
    ['three', 362],
  ])('gives it the width of its place: %s', async (column, width) => {
    expect(Math.floor((await open(`column=${column}`)).width)).toBe(width);
  });

  it('lets columns stand below each other where there is no room beside', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    expect((await open('column=three')).width).toBe(288);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('speaks Welsh when it is asked to', async () => {
    expect((await open('locale=cy-gb')).locale).toBe('cy-GB');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy-GB');
  });

  it('shows what is built beside what is not', async () => {
    await open('with=openActions');
    await page.getByText('Open actions is not built yet.').waitFor();
  });

  it('lets an author set what the web part asks for, and readers see it after that', async () => {
    expect((await open('edit=1')).editing).toBe(true);
    const pane = page.getByRole('complementary', { name: 'Properties' });
    await pane.getByText('What it shows.').waitFor();
    expect((await told()).width).toBe(1136 - 320);
    await pane.getByLabel('Note').fill('Bring a cup');
    await pane.getByLabel('Votes').selectOption('5 votes');
    await pane.getByLabel('Sound').check();
    await pane.getByLabel('Name').fill('Elevenses');
    await page.locator('#web-part-leanCoffee:has-text("Elevenses")').waitFor();
    expect((await told()).properties).toEqual({
      name: 'Elevenses',
      note: 'Bring a cup',
      votes: 5,
      sound: true,
    });
    expect((await open('edit=0')).properties).toMatchObject({ name: 'Elevenses', votes: 5 });
  });

  it('keeps a value that is wrong out, and says what is wrong with it', async () => {
    await open('edit=1');
    await page.getByLabel('Name').fill(' ');
    await page.getByText('Give it a name.').waitFor();
    expect(await page.getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
    expect((await told()).properties.name).toBe('Probe');
  });

  it('closes the pane and gives the focus back to where it was opened', async () => {
    await open('edit=1');
    await press('Close');
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit properties of Lean Coffee');
    await page.keyboard.press('Enter');
    await page.getByLabel('Votes').waitFor();
  });

  it.each(
    ['host=sharepoint', 'host=sharepoint&section=strong&edit=1', 'host=teams', 'host=teams&scope=personal'].flatMap(
      (query) => ['light', 'dark', 'contrast'].map((theme) => `${query}&theme=${theme}`),
    ),
  )('wears a dress that everybody can use: %s', async (query) => {
    await open(query);
    await page.locator('.strip summary').click();
    await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => window.axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('closes its menu by Escape, a click elsewhere and a choice, and has it closed when the browser comes back', async () => {
    await open('host=sharepoint');
    const menu = page.locator('.strip details');
    const isOpen = (): Promise<boolean> => menu.evaluate((details: HTMLDetailsElement) => details.open);
    const summary = menu.locator('summary');
    await summary.click();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.click();
    await page.locator('.canvas').click();
    expect(await isOpen()).toBe(false);
    await summary.click();
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    expect((await told()).locale).toBe('cy-GB');
    expect(await isOpen()).toBe(false);
    await page.goBack();
    await told();
    expect(await isOpen()).toBe(false);
  });
});
