import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import type { Tenant } from '../tenant';
import { createTenant } from '../tenant';
import { digitalPracticeGroupId, harbourAndCoast, managedIdentityAppId, people, siteOfGroup } from '../seed';
import { openFrontDoor, type FrontDoor } from '../frontDoor';
import { openChromium } from './testing/openChromium';
import { siteWorkbench } from './testing/siteWorkbench';

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> };
  }
}

const site = siteOfGroup(digitalPracticeGroupId);
const folder = `${site.path}/Shared%20Documents`;
const file = 'Lean%20Coffee/2026-03-26%20Lean%20Coffee.md';
const record = [
  '# Lean Coffee, 26 March 2026',
  '## What we talked about',
  '1. How do we review each other’s research?',
  '2. Pairing across suppliers',
  '## Actions',
  '- [ ] **Owain Tudor** asks [the board](https://example.org) by Friday',
  '> We stop doing this alone.',
].join('\n\n');

describe('documents and mails of the local tenant, in a browser', () => {
  let door: FrontDoor;
  let tenant: Tenant;
  let browser: Browser;
  let axe: string;
  beforeAll(async () => {
    door = await openFrontDoor({ port: 0 });
    const { origin } = door;
    const application = ['Sites.Selected', 'Mail.ReadWrite', 'Mail.Send'];
    tenant = await createTenant({
      origin,
      seed: harbourAndCoast,
      now: '2026-03-26T12:05:00Z',
      grants: { [managedIdentityAppId]: { application, delegated: [] } },
    });
    const loopback = `http://127.0.0.1:${door.port}`;
    const workbench = siteWorkbench(loopback);
    door.admitTo([tenant, workbench]);

    const { access_token } = tenant.issueToken({ app: 'product' });
    const graph = async (
      method: string,
      path: string,
      type: string,
      body?: string,
    ): Promise<Record<string, string>> => {
      const headers = { authorization: `Bearer ${access_token}`, 'content-type': type };
      const answer = await fetch(`${loopback}/v1.0${path}`, { method, headers, ...(body !== undefined && { body }) });
      return answer.status === 202 ? {} : ((await answer.json()) as Record<string, string>);
    };
    await graph('PUT', `/drives/${site.driveId}/root:/${file}:/content`, 'text/markdown', record);
    const messages = `/users/${harbourAndCoast.serviceMailboxes[0]}/messages`;
    const mail = {
      subject: 'Your action from Lean Coffee',
      body: {
        contentType: 'html',
        content:
          '<h1>Your action</h1><p>You said you would <b>ask</b>:</p><ul><li>the board</li></ul><a href="https://example.org">See the record</a>',
      },
      toRecipients: [{ emailAddress: { name: people.owain.displayName, address: people.owain.mail } }],
    };
    const { id } = await graph('POST', messages, 'application/json', JSON.stringify(mail));
    await graph('POST', `${messages}/${encodeURIComponent(id ?? '')}/send`, 'application/json');
    [browser, axe] = await Promise.all([openChromium(), readFile(require.resolve('axe-core/axe.min.js'), 'utf8')]);
  });
  afterAll(async () => {
    await browser?.close();
    await tenant?.close();
    await door?.close();
  });

  const pages = [folder, `${folder}/Lean%20Coffee`, `${folder}/${file}`, `${folder}/gone.md`, '/mail?as=guest'];
  it.each(pages.flatMap((path) => [360, 1200].map((width) => [path, width] as const)))(
    '%s can be used by everybody at a width of %d, and fits',
    async (path, width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(door.origin + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it('open where SharePoint says that the file is, by way of its folders', async () => {
    const page = await browser.newPage();
    await page.goto(door.origin + folder);
    await page.click('text=Lean Coffee');
    await page.click('text=2026-03-26 Lean Coffee.md');
    expect(new URL(page.url()).pathname).toBe(`${folder}/${file}`);
    expect(await page.textContent('.document h2')).toBe('Lean Coffee, 26 March 2026');
    expect(await page.textContent('.document li:has(strong)')).toBe('[ ] Owain Tudor asks the board by Friday');
    await page.close();
  });

  it('show a mail whole in the inbox of whom it was sent to', async () => {
    const page = await browser.newPage();
    await page.goto(`${door.origin}/mail?as=guest`);
    expect(await page.textContent('.entry h3')).toContain('Your action from Lean Coffee');
    expect(await page.textContent('.entry .meta >> nth=1')).toContain('From Digital Communities');
    expect(await page.getAttribute('.mail a', 'href')).toBe('https://example.org');
    await page.close();
  });
});
