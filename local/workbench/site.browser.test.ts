import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import type { Tenant } from '../tenant';
import { createTenant } from '../tenant';
import { digitalPracticeGroupId, harbourAndCoast, managedIdentityAppId, people, siteOfGroup } from '../seed';
import { openFrontDoor, type FrontDoor } from '../frontDoor';
import { openChromium } from './testing/openChromium';
import { siteWorkbench } from './testing/siteWorkbench';

const site = siteOfGroup(digitalPracticeGroupId);
const address = `${site.path}/SitePages/Charter.aspx`;
const texts = [
  '<h2>Values</h2><p>We share what we learn, <b>also what failed</b>.</p><ul><li>Kind</li><li>Curious</li></ul>',
  '<h2>How we meet</h2><p>Every fourth Thursday, and a <a href="https://example.org">long address without any space</a> https://example.org/averyveryverylongaddresswithoutanyspaceatallthatgoesonandon</p>',
];

describe('pages of a site of the local tenant, in a browser', () => {
  let door: FrontDoor;
  let tenant: Tenant;
  let browser: Browser;
  let axe: string;
  let graph: (method: string, path: string, body?: object) => Promise<Record<string, string>>;
  beforeAll(async () => {
    door = await openFrontDoor({ port: 0 });
    const { origin } = door;
    tenant = await createTenant({
      ...{ origin, seed: harbourAndCoast, now: '2026-03-26T12:05:00Z' },
      grants: { [managedIdentityAppId]: { application: ['Sites.Selected'], delegated: [] } },
    });
    const loopback = `http://127.0.0.1:${door.port}`;
    const workbench = siteWorkbench(loopback);
    door.admitTo([tenant, workbench]);
    const { access_token } = tenant.issueToken({ app: 'product' });
    graph = async (method, path, body) => {
      const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
      const answer = await fetch(`${loopback}/v1.0/sites/${site.id}/pages${path}`, {
        ...{ method, headers },
        ...(body && { body: JSON.stringify({ '@odata.type': '#microsoft.graph.sitePage', ...body }) }),
      });
      return answer.status === 204 ? {} : ((await answer.json()) as Record<string, string>);
    };
    const webparts = texts.map((innerHtml) => ({ innerHtml }));
    const sections = [{ layout: 'oneColumn', columns: [{ webparts }] }];
    const { id } = await graph('POST', '', {
      ...{ name: 'Charter.aspx', title: 'Our charter' },
      canvasLayout: { horizontalSections: sections },
    });
    await graph('POST', `/${id}/microsoft.graph.sitePage/publish`);
    [browser, axe] = await Promise.all([openChromium(), readFile(require.resolve('axe-core/axe.min.js'), 'utf8')]);
  });
  afterAll(async () => {
    await browser?.close();
    await tenant?.close();
    await door?.close();
  });

  const pages = [site.path, address, `${address}?as=facilitator`, `${address}?as=outsider`];
  it.each(pages.flatMap((path) => [360, 1200].map((width) => [path, width] as const)))(
    '%s can be used by everybody at a width of %d, and fits',
    async (path, width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(door.origin + path);
      for (const summary of await page.$$('summary')) await summary.click();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it('are found from their site, and changed by hand as the person who was chosen', async () => {
    const page = await browser.newPage();
    await page.goto(door.origin + site.path);
    await page.click('text=Our charter');
    expect(new URL(page.url()).pathname).toBe(address);
    await page.click(`text=${people.sian.displayName}`);
    await page.click('summary >> nth=1');
    await page.fill('textarea >> nth=1', '<p>We meet on Mondays.</p>');
    await page.click(`text=Republish as >> nth=1`);
    expect(await page.textContent('.news')).toContain('The page is changed.');
    expect(await page.textContent('.written >> nth=1')).toContain('We meet on Mondays.');
    expect(await page.textContent('.entries .entry >> nth=0')).toContain(`Version 2.0`);
    expect(await page.textContent('.entries .entry >> nth=0')).toContain(people.sian.displayName);
    await page.close();
  });
});
