import { openWorkbench, type WorkbenchStage } from './testing/openWorkbench';
import type { SitePage } from './tenantShapes';

const site = { displayName: 'Digital Practice', path: '/sites/dp' };
const address = '/sites/dp/SitePages/Our charter.aspx';

describe('a site and its pages', () => {
  let stage: WorkbenchStage;
  beforeEach(async () => {
    stage = await openWorkbench();
  });
  afterEach(() => stage.close());

  const get = async (path: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(stage.origin + encodeURI(path));
    return { status: answer.status, text: (await answer.text()).replace(/\s+/g, ' ') };
  };
  const pageOf = (more: Partial<SitePage> = {}): SitePage => ({
    ...{ id: '1', name: 'Our charter.aspx', webUrl: `${stage.origin}${encodeURI(address)}`, title: 'Our charter' },
    ...{ version: '2.1', isPublished: false, mayEdit: true },
    ...{ lastModifiedBy: 'Siân Price', lastModifiedDateTime: '2026-03-26T12:05:00Z' },
    textWebParts: [{ id: 'part-1', innerHtml: '<h1>Values</h1><h3>Kind</h3><p>We <b>share</b>.</p>' }],
    versions: [
      {
        ...{ version: '2.0', isPublished: true, title: 'Our charter' },
        ...{ lastModifiedBy: 'guildhall-functions', lastModifiedDateTime: '2026-03-20T09:00:00Z' },
      },
    ],
    ...more,
  });
  const put = (more?: Partial<SitePage>): void => void stage.world.sites.set(address, { site, page: pageOf(more) });

  it('show a page with its texts, its version, who changed it, and its history', async () => {
    put();
    const { status, text } = await get(address);
    expect(status).toBe(200);
    expect(text).toContain('<h1>Our charter</h1>');
    expect(text).toContain('<h2>Values</h2><h3>Kind</h3><p>We <b>share</b>.</p>');
    expect(text).toContain('Draft 2.1. Changed on Thursday 26 March 2026, 12:05, by Siân Price');
    expect(text).toContain('Version 2.0');
    expect(text).not.toContain('<textarea');
  });

  it('let who may edit change a text, and come back to the page', async () => {
    put();
    expect((await get(`${address}?as=facilitator`)).text).toContain('spellcheck="false">&lt;h1&gt;Values&lt;/h1&gt;');
    const send = (as: string, publish: string) =>
      fetch(`${stage.origin}${encodeURI(address)}?as=${as}`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ webPart: 'part-1', html: '<p>We argue.</p>', publish }),
      });
    const answer = await send('facilitator', 'false');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${encodeURI(address)}?as=facilitator&done=edit`,
    ]);
    const edit = { as: 'facilitator', webPart: 'part-1', html: '<p>We argue.</p>', publish: false };
    expect(stage.world.done).toEqual([`facilitator edits ${address}: ${JSON.stringify(edit)}`]);
    const refused = await send('outsider', 'true');
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('may not change pages')]);
  });

  it('take a text of 50,000 characters', async () => {
    put();
    const body = new URLSearchParams({ webPart: 'part-1', html: 'ŵ'.repeat(50_000) });
    const answer = await fetch(`${stage.origin}${encodeURI(address)}?as=guest`, {
      method: 'POST',
      redirect: 'manual',
      body,
    });
    expect(answer.status).toBe(303);
  });

  it('say that somebody may only read', async () => {
    put({ mayEdit: false });
    const { text } = await get(`${address}?as=guest`);
    expect(text).toContain('Owain Tudor may read this page, and not change it.');
    expect(text).not.toContain('<textarea');
  });

  it('never let what people wrote become markup', async () => {
    const evil = `<img src=x onerror="alert('1')">`;
    put({ title: evil, lastModifiedBy: evil, textWebParts: [{ id: evil, innerHtml: `${evil}<script>x</script>` }] });
    const { text } = await get(`${address}?as=facilitator`);
    expect(text).toContain('&lt;img');
    expect(text).not.toMatch(/<img|<script/);
  });

  it('lists the pages and libraries of a site, with or without a slash behind its address', async () => {
    stage.world.sites.set('/sites/dp', {
      site,
      pages: [pageOf()],
      lists: [
        { displayName: 'Documents', webUrl: `${stage.origin}/sites/dp/Shared%20Documents`, items: 0 },
        { displayName: 'Site Pages', webUrl: `${stage.origin}/sites/dp/SitePages`, items: 1 },
      ],
    });
    for (const path of ['/sites/dp', '/sites/dp/']) {
      const { text } = await get(path);
      expect(text).toContain('<a href="/sites/dp/SitePages/Our%20charter.aspx">Our charter</a>');
      expect(text).toContain('<a href="/sites/dp/Shared%20Documents">Documents</a>');
    }
  });

  it('say so when there is no such page', async () => {
    const { status, text } = await get('/sites/dp/SitePages/Gone.aspx');
    expect([status, text]).toEqual([404, expect.stringContaining('The site has no such page')]);
    expect((await get('/sites/other/SitePages/Home.aspx')).status).toBe(404);
  });
});
