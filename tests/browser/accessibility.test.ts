import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Picture } from '../screens/Act';
import { charter } from '../screens/charter';
import { directory } from '../screens/directory';
import { managing } from '../screens/managing';
import { meeting } from '../screens/meeting';
import { membership } from '../screens/membership';
import { proposing } from '../screens/proposing';
import { sessions } from '../screens/sessions';
import { openStage, untilDrawn, type Stage } from '../screens/stage';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['Dark', 'Contrast', 'Light'] as const;

/** The states that are looked at: each of them once, the same ones as on the pictures. */
const states = [
  ...['empty', 'starting', 'starting-reader', 'outsider'],
  ...['proposing', 'proposing-lead', 'proposing-welsh', 'proposing-strong', 'editing'],
  ...['offline', 'refused', 'unconfigured', 'permission'],
  ...['voting', 'voting-lead', 'discussing', 'discussing-lead', 'thumbs-lead', 'presenting'],
  ...['wrap-up', 'next-board', 'open-actions', 'open-actions-done', 'open-actions-strong'],
  ...['sessions-empty', 'sessions-empty-lead', 'sessions-unreachable', 'sessions-to-be-seen', 'invitation'],
  ...['sessions', 'sessions-lead', 'sessions-strong', 'sessions-personal', 'session-edit', 'session-cancel'],
  ...['session-held', 'sessions-stopped', 'sessions-dropped', 'sessions-dropped-question', 'sessions-failed'],
  ...['rhythm', 'rhythm-changed', 'hour', 'series', 'notifications', 'notifications-over-board'],
  ...['communities', 'communities-why', 'communities-left', 'communities-declined', 'communities-empty'],
  ...['communities-strong', 'communities-propose', 'people', 'people-topics', 'people-outsider'],
  ...['membership', 'membership-waiting-question', 'membership-owners', 'membership-empty', 'membership-reader'],
  ...['membership-strong', 'membership-rules-deleted', 'membership-rule', 'membership-people', 'membership-remove'],
  ...['membership-invite', 'membership-ask', 'membership-runs', 'membership-history'],
  ...['manager', 'manager-merge', 'manager-split', 'manager-retire', 'manager-change', 'manager-create'],
  ...['manager-request', 'manager-empty', 'manager-closed'],
  ...['charter', 'charter-asked', 'charter-lead', 'charter-strong', 'charter-empty-lead', 'charter-reader'],
  ...['charter-start', 'charter-started', 'charter-propose', 'charter-proposal', 'charter-objecting'],
  ...['charter-outdated', 'charter-ended', 'charter-versions', 'charter-compare', 'charter-leading'],
  ...['charter-objectives'],
];

/** What is held against WCAG 2.2 AA; the size of targets is off by default. */
const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};
/** What another theme can make worse. */
const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Everything that is wrong with the web parts on the page; the page around them is the workbench's. */
async function faultsOn(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(async (run) => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    return axe.run({ include: [['.web-part']] }, run as object);
  }, options as object);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** How far the page can be pushed sideways, in pixels. */
const sidewaysOn = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('in every state, theme and width', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-03-20T09:00:00Z');
  }, 60_000);
  afterAll(() => stage?.close(), 30_000);

  async function faultsIn({ look, before, shows, then }: Picture): Promise<string[]> {
    const context = await stage.browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    try {
      const page = await context.newPage();
      await before?.(page);
      await page.goto(stage.addressOf(look));
      await untilDrawn(page, shows);
      await then?.(page);
      await page.evaluate(axeSource);
      await page.evaluate(() => void Object.assign(window, { notReloaded: true }));
      for (const theme of themes) {
        // As SharePoint and Teams do it: the page stays, and the web part is told.
        await page.evaluate((name) => {
          const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-theme]'));
          buttons.find((button) => button.textContent?.trim() === name)?.click();
        }, theme);
        for (const width of [1200, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const found = await faultsOn(page, theme === 'Light' ? everything : colours);
          const sideways = await sidewaysOn(page);
          if (sideways > 0) found.push(`can be pushed sideways by ${sideways} px`);
          faults.push(...found.map((fault) => `${theme}, ${width} px: ${fault}`));
        }
      }
      expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
      return faults;
    } finally {
      await context.close();
    }
  }

  const acts = [...proposing, ...meeting, ...sessions, ...directory, ...membership, ...managing, ...charter];

  it('looks at states that there are pictures of', () => {
    const drawn = acts.flatMap(({ pictures }) => pictures.map(({ name }) => name));
    expect(states.filter((state) => !drawn.includes(state))).toEqual([]);
  });

  describe.each(acts.map((act) => [act.title, act] as const))('%s', (_title, act) => {
    beforeAll(async () => {
      await act.prepare?.(stage);
    }, 60_000);
    const wanted = act.pictures.filter(({ name }) => states.includes(name));

    // Without a wanted picture Jest complains of an empty table: an act that shows nothing here would not be prepared.
    it.each(wanted.map((picture) => [picture.says, picture] as const))(
      'axe finds nothing, and nothing is pushed sideways: %s',
      async (_says, picture) => {
        expect(await faultsIn(picture)).toEqual([]);
      },
      60_000,
    );
  });
});
