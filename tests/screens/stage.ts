import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { dataAndDevOpsGroupId, digitalPracticeGroupId, serviceDesignersGroupId } from '../../local/seed';
import { openChromium } from '../../local/workbench/testing/openChromium';
import { openWorld, type World } from '../world/openWorld';

export const communities = {
  digitalPractice: digitalPracticeGroupId,
  dataAndDevOps: dataAndDevOpsGroupId,
  serviceDesigners: serviceDesignersGroupId,
} as const;

/** How a page is looked at; see the workbench's table of choices. */
export interface Look {
  readonly as: string;
  readonly webPart?:
    'charter' | 'communitiesManager' | 'directory' | 'leanCoffee' | 'membership' | 'openActions' | 'sessions';
  readonly host?: 'sharepoint' | 'teams';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly locale?: 'en-gb' | 'cy-gb';
  readonly section?: 'none' | 'neutral' | 'soft' | 'strong';
  readonly column?: 'full' | 'one' | 'two' | 'three';
  readonly scope?: 'tab' | 'personal';
  readonly edit?: '1';
  readonly with?: string;
  readonly community?: string;
}

/** Everything of Guildhall, a browser, and real people who act over the API. */
export interface Stage {
  readonly world: World;
  readonly browser: Browser;
  /** Somebody does something in a community. @throws when the API refuses it */
  act<Body>(person: string, method: string, path: string, body?: unknown, community?: string): Promise<Body>;
  /** What the organisation's clock shows from now on; it goes on from there. */
  setClock(now: string): Promise<void>;
  addressOf(look: Look): string;
  close(): Promise<void>;
}

/** @param now - what time it is in the organisation, ISO 8601 */
export async function openStage(now: string): Promise<Stage> {
  const [world, browser] = await Promise.all([
    openWorld({ now, settings: { GUILDHALL_QUIET_SECONDS: '60' } }),
    openChromium(),
  ]);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string): Promise<string> => {
    const kept = tokens.get(person) ?? world.mint({ as: person, audience: 'api' });
    tokens.set(person, kept);
    return kept;
  };
  return {
    world,
    browser,
    async act<Body>(
      person: string,
      method: string,
      path: string,
      body?: unknown,
      community = communities.digitalPractice,
    ) {
      const answer = await world.callWith<Body>(
        await tokenOf(person),
        method,
        `communities/${community}/${path}`,
        body,
      );
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    async setClock(time) {
      await world.tenantTool('PUT', 'clock', { now: time });
      tokens.clear(); // they may have ended by then
    },
    addressOf: ({ webPart = 'leanCoffee', ...query }) =>
      `${world.origin}/webpart/${webPart}?${new URLSearchParams({ ...query }).toString()}`,
    async close() {
      await browser.close();
      await world.stop();
    },
  };
}

/** An id that is the same in every run. */
export function idOf(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The web part on the page: the whole of it, the frame around it left out. */
export async function untilDrawn(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
