import { randomUUID } from 'node:crypto';
import { people, siteOfGroup } from '../../local/seed';
import type { CharterView, Clause } from '../../src/domain/charter';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const charterPath = `communities/${digitalPractice}/charter`;
const { path: sitePath } = siteOfGroup(digitalPractice);

interface PageSeen {
  readonly lastModifiedBy: string;
  readonly isPublished: boolean;
  readonly textWebParts: readonly { readonly innerHtml: string }[];
}

describe('a charter that a lead adopts at once', () => {
  let world: World;
  const leadName = people.bethan.displayName;
  let times = 0;
  const clause: Clause = { id: randomUUID(), section: 'purpose', text: 'We help each other.' };

  beforeAll(async () => {
    world = await openWorld({ planned: false });
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    await world.tenantTool('PUT', 'consent', { granted: true });
    await world.tenantTool('PUT', 'signIn', { demand: null });
  });

  const view = async () => (await world.call<CharterView>('facilitator', 'GET', charterPath)).body;
  async function adopt(change: object, weight: string): Promise<CharterView> {
    const { version } = await view();
    const id = randomUUID();
    const proposed = await world.call('facilitator', 'POST', `${charterPath}/proposals`, {
      ...{ id, change, reason: 'Clearer.', weight, version },
    });
    expect(proposed.status).toBe(201);
    // Signed in anew: for one who has called before, what Microsoft allowed then still holds for a while.
    const token = await world.mint({ as: 'facilitator', audience: 'api' });
    const adopted = await world.callWith(token, 'POST', `${charterPath}/proposals/${id}/adopt`, { wording: 1 });
    expect(adopted.status).toBe(200);
    return view();
  }
  const adoptOne = () =>
    adopt({ kind: 'reword', clauseId: clause.id, text: `We help each other ${(times += 1)} times.` }, 'editorial');
  const published = () =>
    waitUntil('a page that is published', async () => {
      const { publication, version } = await view();
      return publication.version === version && publication.state === 'published' ? publication : undefined;
    });
  async function page(): Promise<PageSeen> {
    const { url = '' } = (await view()).publication;
    const path = decodeURIComponent(url.slice(url.indexOf(sitePath)));
    return (await world.tenantTool<{ page: PageSeen }>('GET', `sitePages/${encodeURIComponent(path)}`)).page;
  }

  it('is published in that lead’s name before they have their answer', async () => {
    const { publication } = await adopt({ kind: 'start', clauses: [clause] }, 'major');
    expect(publication).toMatchObject({ state: 'published', version: 1 });
    expect(await page()).toMatchObject({ lastModifiedBy: leadName, isPublished: true });
    expect((await adoptOne()).publication).toMatchObject({ state: 'published', version: 2 });
    expect((await page()).lastModifiedBy).toBe(leadName);
  });

  it.each([
    ['consentMissing', 'consent', { granted: false }],
    ['signInRefused', 'signIn', { demand: 'multifactor', of: 'facilitator' }],
  ])('is adopted all the same, published by the app and says why: %s', async (trouble, tool, wish) => {
    await world.tenantTool('PUT', tool, wish);
    const { version } = await adoptOne();
    expect(await published()).toMatchObject({ version, trouble });
    expect((await page()).lastModifiedBy).not.toBe(leadName);
  });

  it('says nothing of that any more once it is put right', async () => {
    const { publication } = await adoptOne();
    expect(publication.trouble).toBeUndefined();
    expect((await page()).lastModifiedBy).toBe(leadName);
  });

  it('keeps no lead waiting for a SharePoint that is slow', async () => {
    const slowMs = 16_000;
    await world.tenantTool('POST', 'faults', { match: { method: 'GET', path: '/pages/' }, delayMs: slowMs });
    const before = Date.now();
    await adoptOne();
    expect(Date.now() - before).toBeLessThan(slowMs);
    await world.tenantTool('DELETE', 'faults');
    await published();
    expect((await page()).textWebParts[2]?.innerHtml).toBe(`<p>We help each other ${times} times.</p>`);
  });
});
