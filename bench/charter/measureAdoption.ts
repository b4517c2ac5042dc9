import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedRequest } from '../../local/tenant/recording/recording';
import { rounded, say } from '../measure';
import { retryAfterIgnored } from '../retryAfter';
import { openCharterWorld } from './charterWorld';

const communities = 500;
/** One read, one write, one publication. */
const floorEach = 3;
const everyMinuteMs = 60_000;
/** At 1,250 units a minute, and five for each, it takes two minutes. */
const mostMinutes = 30;

/**
 * Proposals of 500 communities close in the same minute; the timers decide them and publish the pages, while SharePoint keeps to its
 * documented limits for a small organisation. The looks at pages that fall due every hour are due too: whoever publishes has looked.
 *
 * - `adoptionRatio`: what was asked of SharePoint until every page said what was adopted, each attempt counted, over one read, one
 *   write and one publication for each charter.
 * - `decidingSeconds`: what the timer took that decides. `publishedSeconds`: from its start until the last page was published.
 */
export async function measureAdoption() {
  const world = await openCharterWorld(communities);
  try {
    const { tenant, timers } = world;
    tenant.recording.clear();
    const began = Date.now();
    const secondsSince = (): number => rounded((Date.now() - began) / 1_000);
    await timers.run('decideProposals');
    const decidingSeconds = secondsSince();
    const adopted = await world.atVersion(2);
    say(`${adopted} of ${communities} adopted in ${decidingSeconds} s`);
    await timers.settle();
    for (let minute = 1; ; minute += 1) {
      const left = await world.unpublished();
      say(`${secondsSince()} s: ${left} pages are left`);
      if (left === 0) break;
      if (minute > mostMinutes) throw new Error(`${left} pages were not published`);
      await pause(Math.max(0, began + minute * everyMinuteMs - Date.now()));
      await timers.run('publishCharters');
      await timers.settle();
    }
    const publishedSeconds = secondsSince();
    const asked = tenant.recording.entries().filter(isOfSites);
    const published = asked.filter(({ url, status }) => /\/publish(\?|$)/.test(url) && status < 300).length;
    if (published !== adopted) throw new Error(`${adopted} were adopted, and pages published ${published} times`);
    const floor = floorEach * adopted;
    say(`${asked.length} requests, floor ${floor}`);
    return {
      adopted,
      adoptionOperations: asked.length,
      adoptionFloor: floor,
      adoptionRatio: rounded(asked.length / floor, 3),
      decidingSeconds,
      publishedSeconds,
      throttled: asked.filter(({ status }) => status === 429).length,
      retryAfterIgnored: retryAfterIgnored(asked, () => 'sharepoint'),
    };
  } finally {
    await world.close();
  }
}

const isOfSites = ({ url }: RecordedRequest): boolean => url.includes('/v1.0/sites/');
