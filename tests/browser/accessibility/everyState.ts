import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Act, Picture } from '../../screens/Act';
import { openStage, untilDrawn, type Stage } from '../../screens/stage';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['Dark', 'Contrast', 'Light'] as const;
const widths = [1200, 320];

// Of what passes, axe tells one element a rule at most: nobody reads it here.
const resultTypes = ['violations' as const];
/** What is held against WCAG 2.2 AA; the size of targets is off by default. */
const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes,
};
/** What another theme can make worse. */
const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes };

/** Everything that is wrong with the web parts on the page; the page around them is the workbench's. */
const faultsOn = (page: Page, options: RunOptions): Promise<string[]> =>
  page.evaluate(async (run) => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ include: [['.web-part']] }, run);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, options as object);

/** How far the page can be pushed sideways, in pixels. */
const sidewaysOn = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** As SharePoint and Teams do it: the page stays, and the web part is told. */
const dressIn = (page: Page, theme: (typeof themes)[number]): Promise<void> =>
  page.evaluate((name) => {
    const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-theme]'));
    buttons.find((button) => button.textContent?.trim() === name)?.click();
  }, theme);

async function faultsIn(stage: Stage, page: Page, { look, before, shows, then }: Picture): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 1200, height: 900 });
  await before?.(page);
  await page.goto(stage.addressOf(look));
  await untilDrawn(page, shows);
  await then?.(page);
  await page.evaluate(axeSource);
  await page.evaluate(() => void Object.assign(window, { notReloaded: true }));
  for (const theme of themes) {
    await dressIn(page, theme);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const found = await faultsOn(page, theme === 'Light' ? everything : colours);
      const sideways = await sidewaysOn(page);
      if (sideways > 0) found.push(`can be pushed sideways by ${sideways} px`);
      faults.push(...found.map((fault) => `${theme}, ${width} px: ${fault}`));
    }
  }
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
  return faults;
}

/** Makes a page as good as new: nothing is played any more, and the browser remembers nothing of Guildhall. */
async function forget(stage: Stage, page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: stage.world.origin, storageTypes: 'all' });
  await session.detach();
}

/**
 * Looks at states as on the pictures, each of them once, in every theme and width; other pictures are passed over. All on
 * one page, for which the browser has compiled the scripts by the second state: that is a third of the work.
 *
 * @param acts - in the order in which they come about
 * @param states - the names of the pictures
 */
export function lookAtEveryState(acts: readonly Act[], states: readonly string[]): void {
  describe('in every state, theme and width', () => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await openStage('2026-03-20T09:00:00Z');
      page = await (await stage.browser.newContext({ reducedMotion: 'reduce' })).newPage();
    });
    afterAll(() => stage?.close());
    afterEach(() => forget(stage, page));

    it('looks at states that there are pictures of', () => {
      const drawn = acts.flatMap(({ pictures }) => pictures.map(({ name }) => name));
      expect(states.filter((state) => !drawn.includes(state))).toEqual([]);
    });

    describe.each(acts.map((act) => [act.title, act] as const))('%s', (_title, act) => {
      beforeAll(async () => {
        await act.prepare?.(stage);
      });
      const wanted = act.pictures.filter(({ name }) => states.includes(name));

      // Without a wanted picture Jest complains of an empty table: an act that shows nothing here would not be prepared.
      it.each(wanted.map((picture) => [picture.says, picture] as const))(
        'axe finds nothing, and nothing is pushed sideways: %s',
        async (_says, picture) => {
          expect(await faultsIn(stage, page, picture)).toEqual([]);
        },
      );
    });
  });
}
