import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { createTenant } from '../tenant';
import type { Tenant } from '../tenant';
import { digitalPracticeGroupId, harbourAndCoast, siteOfGroup } from '../seed';
import { openFrontDoor, type FrontDoor } from '../frontDoor';
import { createTenantTools } from './tenantTools';
import { openChromium } from './testing/openChromium';
import { siteWorkbench } from './testing/siteWorkbench';

const site = siteOfGroup(digitalPracticeGroupId);
const library = `${site.path}/Toolkit`;

describe('a library of the local tenant, in a browser', () => {
  let door: FrontDoor;
  let tenant: Tenant;
  let browser: Browser;
  let axe: string;
  beforeAll(async () => {
    door = await openFrontDoor({ port: 0 });
    tenant = await createTenant({
      origin: door.origin,
      seed: harbourAndCoast,
      now: '2026-03-26T12:05:00Z',
      grants: {},
    });
    const loopback = `http://127.0.0.1:${door.port}`;
    const workbench = siteWorkbench(loopback);
    door.admitTo([workbench, tenant]);
    const { access_token } = tenant.issueToken({ app: 'tools', roles: ['Sites.FullControl.All'], audience: 'graph' });
    const choices = ['Alpha', 'Beta'];
    const columns = [
      { name: 'Phase', choice: { choices, displayAs: 'checkBoxes' } },
      { name: 'Kind', choice: { choices: ['Template', 'Guide'] } },
      { name: 'ReviewOn', displayName: 'Review on', dateTime: {} },
      { name: 'Fresh', boolean: {} },
    ];
    await fetch(`${loopback}/v1.0/sites/${site.id}/lists`, {
      method: 'POST',
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ displayName: 'Toolkit', list: { template: 'documentLibrary' }, columns }),
    });
    [browser, axe] = await Promise.all([openChromium(), readFile(require.resolve('axe-core/axe.min.js'), 'utf8')]);
  });
  afterAll(async () => {
    await browser?.close();
    await tenant?.close();
    await door?.close();
  });

  it('is filled, described, renamed, restricted and emptied by hand', async () => {
    const page = await browser.newPage();
    await page.goto(`${door.origin}${site.path}`);
    await page.click('text=Toolkit');
    await page.click('nav[aria-label="Look as"] >> text=Bethan');
    await page.setInputFiles('input[type=file]', {
      name: 'Retro & more.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# Retro'),
    });
    await page.click('button:has-text("Upload")');
    expect(await page.textContent('[role=status]')).toBe('The file is uploaded.');
    await page.click('main >> text=Retro & more.md');
    await page.click('summary:has-text("Fill the columns in")');
    await page.fill('label:has-text("Title") input', '<b>Retrospective</b>');
    await page.check('label:has-text("Beta") input');
    await page.selectOption('label:has-text("Kind") select', 'Guide');
    await page.fill('label:has-text("Review on") input', '2026-04-01');
    await page.click('text=Save the columns');
    expect((await page.textContent('dl'))?.replace(/\s+/g, ' ').trim()).toBe(
      'Title <b>Retrospective</b>Phase BetaKind GuideReview on 2026-04-01Fresh No',
    );
    await page.click('summary:has-text("Rename")');
    await page.fill('input[name=name]', 'Retro?.md');
    await page.click('button:has-text("Rename")');
    expect(await page.textContent('[role=alert]')).toBe('The provided name cannot be used for a file or folder.');
    await page.click('summary:has-text("Rename")');
    await page.fill('input[name=name]', 'Retro.md');
    await page.click('button:has-text("Rename")');
    expect(new URL(page.url()).pathname).toBe(`${library}/Retro.md`);
    await page.click('summary:has-text("Choose who may read it")');
    await page.check('label:has-text("Owain Tudor") input');
    await page.click('button:has-text("Stop inheriting")');
    for (const [as, words] of [
      ['guest', 'Owain Tudor may read this, and not change it.'],
      ['member', 'The site has no such file or folder.'],
    ]) {
      await page.goto(`${door.origin}${library}/Retro.md?as=${as}`);
      expect(await page.textContent('main')).toContain(words);
    }
    await page.goto(`${door.origin}${library}/Retro.md?as=facilitator`);
    await page.click('summary:has-text("Delete")');
    await page.click('button:has-text("Delete")');
    expect(await page.textContent('main')).toContain('This library is empty.');
    await page.click('summary:has-text("Review on")');
    await page.fill('input[name=displayName]:visible', 'Check by');
    await page.click('button:has-text("Rename the column"):visible');
    await page.click('summary:has-text("Fresh")');
    await page.click('button:has-text("Delete the column"):visible');
    expect(await page.textContent('[role=status]')).toBe('The column is deleted, with everything in it.');
    const { columns = [] } = (await createTenantTools(`http://127.0.0.1:${door.port}`).documents(library)) ?? {};
    expect(columns.map(({ name, displayName }) => `${name}: ${displayName}`)).toEqual([
      ...['Title: Title', 'Phase: Phase', 'Kind: Kind', 'ReviewOn: Check by'],
    ]);
    await page.close();
  });

  it.each([360, 1200])('can be used by everybody at a width of %d, and fits', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${door.origin}${library}?as=facilitator`);
    const name = `A rather long name of a file that somebody put here at ${width}.md`;
    await page.setInputFiles('input[type=file]', { name, mimeType: 'text/markdown', buffer: Buffer.from('x') });
    await page.click('button:has-text("Upload")');
    for (const path of [library, `${library}/${encodeURIComponent(name)}`]) {
      await page.goto(`${door.origin}${path}?as=facilitator`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
});
