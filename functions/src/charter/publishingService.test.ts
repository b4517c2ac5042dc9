import { ActingRefused } from '../platform/OnBehalfOf';
import { PageRefused, type CharterPages, type PageContent, type SitePage } from './CharterPages';
import { PublishingService, type PublishingParts } from './publishingService';
import { hourMs, openCharterWorld } from './testing/charterWorld';

/** The page of a site, as it was written last. */
function onePage() {
  let page: SitePage | undefined;
  let changes = 0;
  const written: string[] = [];
  const put = ({ title, texts }: PageContent, isDraft: boolean): void => {
    const tag = String((changes += 1));
    page = { id: 'p', tag, url: 'https://s/p', isDraft, title, texts, others: 0, changedAt: '' } as unknown as SitePage;
    if (isDraft) written.push(texts.map(({ html }) => html).join(''));
  };
  const pages = {
    find: () => Promise.resolve(page?.id),
    read: () => Promise.resolve(page ?? 'gone'),
    make: (_site: string, _name: string, content: PageContent) => {
      put(content, true);
      return Promise.resolve({ id: 'p', url: 'https://s/p', isNew: true });
    },
    write: (_site: string, _page: SitePage, content: PageContent) => {
      put(content, true);
      return Promise.resolve('written' as const);
    },
    publish: () => {
      put(page!, false);
      return Promise.resolve('published' as const);
    },
    writersSince: () => Promise.resolve([]),
  } as unknown as CharterPages;
  return { pages, written };
}

async function open(change: (pages: CharterPages) => void = () => undefined) {
  const world = openCharterWorld({ siteId: 's1' });
  const { pages, written } = onePage();
  change(pages);
  const service = new PublishingService({ ...world.parts, pages } as PublishingParts);
  await world.start();
  world.dues.length = 0;
  const publication = async () => (await world.store.head('c1')).value.publication;
  return { world, service, written, publication, finish: () => service.finish('c1', world.log) };
}

describe('publishing the page of a charter', () => {
  it('goes on until nothing is owed, also when somebody adopts while it is published', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    const { world, written, publication, finish } = await open((pages) => {
      const { publish } = pages;
      pages.publish = async (...of) => {
        const next = meanwhile;
        meanwhile = undefined;
        await next?.();
        return publish(...of);
      };
    });
    meanwhile = async () => {
      const { id } = await world.propose('ana', world.reword('We all help.'), 'editorial');
      await world.charters.adopting.adopt(world.as('lena'), id, 1, world.log);
    };
    await finish();
    expect(written.map((text) => /Version \d/.exec(text)?.[0])).toEqual(['Version 1', 'Version 2']);
    expect(await publication()).toMatchObject({ version: 2 });
    expect(await publication()).not.toHaveProperty('owed');
  });

  it('tries again an hour later what a person has to put right, and half a minute later what was not reached', async () => {
    const after = async (error: Error) => {
      const { world, publication, finish } = await open((pages) => (pages.find = () => Promise.reject(error)));
      await finish();
      const [due] = world.dues;
      const waits = Date.parse(due?.at ?? '') - Date.parse(world.now());
      expect((await publication()).again).toMatchObject({ at: due?.at, attempts: 1 });
      return waits;
    };
    expect(await after(new PageRefused('siteRefused'))).toBe(hourMs);
    expect(await after(new Error('what nobody knows'))).toBeLessThan(hourMs / 30);
  });

  it('has its page looked at when a lead opens it, once in five minutes, whether or not the message gets through', async () => {
    const { world, service, publication, finish } = await open();
    await finish();
    const openIt = async () => {
      const { value: head } = await world.store.head('c1');
      await service.opened({ ...world.as('lena').community, siteId: 's1' }, head, world.log);
    };
    world.messages.length = 0;
    await openIt();
    expect(world.messages).toEqual([]);
    world.wait(hourMs);
    await openIt();
    await openIt();
    expect(world.messages).toEqual(['c1']);
    world.wait(hourMs / 10);
    world.parts.queue.send = () => Promise.reject(new Error('the queue is ill'));
    await openIt();
    expect(world.logged).toContain('warn charterLookNotAsked');
    expect((await publication()).lookedAt).toBeDefined();
  });
});

describe('what a lead adopts at once', () => {
  it('is followed by everything else when nobody can note that its page was not published', async () => {
    const { world, service } = await open(
      (pages) => (pages.find = () => Promise.reject(new ActingRefused('consentMissing'))),
    );
    world.parts.store.saveHead = () => Promise.reject(new Error('storage is ill'));
    await service.publishAs(world.as('lena'), world.log);
    expect(world.logged).toEqual(
      expect.arrayContaining(['warn charterNotPublishedAsLead', 'error charterTroubleNotNoted']),
    );
  });
});
