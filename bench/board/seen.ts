import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../local/workbench/testing/openChromium';
import { percentile, rounded } from '../measure';
import { communityId } from './largeCommunity';
import { openBenchWorld, type BenchWorld } from './benchWorld';

const changes = 40;
const screens = 3;

/**
 * How long it takes until other people's screens show a change: the shipped web part in real Chromium, on three screens,
 * while somebody writes 40 takeaways at moments that have nothing to do with when the screens look. Counted from the
 * moment the API has answered until the words are in the page.
 */
export async function measureSeen() {
  const world = await openBenchWorld(4, 2);
  const browser = await openChromium();
  try {
    await world.close();
    await discuss(world);
    const pages = await Promise.all(Array.from({ length: screens }, () => openScreen(browser, world)));
    const waits: number[] = [];
    for (let change = 0; change < changes; change += 1) {
      // The golden ratio spreads the moments evenly over the second between two looks, and the same way each time.
      await new Promise((resolve) => setTimeout(resolve, 200 + ((change * 0.618) % 1) * 1_000));
      waits.push(...(await seenAfter(world, pages, `Takeaway number ${change}`)));
    }
    return { seenP95Ms: rounded(percentile(waits, 0.95), 0), seenMedianMs: rounded(percentile(waits, 0.5), 0) };
  } finally {
    await browser.close();
    world.client.close();
    await world.stop();
  }
}

/** People talk about the first topic; what is written belongs to it. */
async function discuss({ client, tenant, sessionId, topicIds }: BenchWorld): Promise<void> {
  const lead = tenant.issueToken({ as: 'facilitator', audience: 'api' }).access_token;
  const path = `communities/${communityId}/sessions/${sessionId}/rooms/0`;
  const answer = await client.send('PUT', path, lead, { kind: 'discuss', topicId: topicIds[0] });
  if (answer.status !== 200) throw new Error(`no discussion began: ${answer.text}`);
}

async function openScreen(browser: Browser, world: BenchWorld): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${world.origin}/webpart/leanCoffee?as=facilitator&host=sharepoint&theme=light`);
  await page.getByRole('button', { name: 'Close the session' }).waitFor();
  return page;
}

async function seenAfter(world: BenchWorld, pages: readonly Page[], text: string): Promise<number[]> {
  const path = `communities/${communityId}/sessions/${world.sessionId}/takeaways/${randomUUID()}`;
  const answer = await world.client.send('PUT', path, world.voters[0] ?? '', {
    text,
    topicId: world.topicIds[0],
    removed: false,
  });
  if (answer.status !== 200) throw new Error(`a takeaway was refused: ${answer.text}`);
  const answered = performance.now();
  return Promise.all(
    pages.map(async (page) => {
      await page.getByText(text, { exact: true }).first().waitFor();
      return performance.now() - answered;
    }),
  );
}
