import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { askToMute, muteDone } from '../../functions/src/notifications/mutePage';
import type { Page as Answered } from '../../functions/src/platform/route';
import { openChromium } from '../../local/workbench/testing/openChromium';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const wish = { communityId: 'c1', personId: 'ana', kind: 'actions', community: 'Digital Practice' } as const;

describe('the link in a mail that mutes, in a browser', () => {
  let server: Server;
  let browser: Browser;
  let address: string;
  const asked: string[] = [];

  beforeAll(async () => {
    // The pages and their headers as the API sends them.
    server = createServer((request, response) => {
      const send = ({ html, policy }: Answered) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
          .end(html);
      if (request.method === 'GET') return void send(askToMute('tok.en', wish, 'en'));
      void text(request).then((body) => {
        const muted = new URLSearchParams(body).get('muted');
        asked.push(`${new URLSearchParams(body).get('token')} ${muted}`);
        send(muteDone('tok.en', wish, muted === 'yes', 'en'));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/notifications/mute?token=tok.en`;
    browser = await openChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => void (asked.length = 0));

  it('is one click: the page does it by itself, and one more takes it back', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('heading', { name: 'You will get no more messages' }).waitFor();
    expect(asked).toEqual(['tok.en yes']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('You will get messages about your actions in Digital Practice again.').waitFor();
    expect(asked).toEqual(['tok.en yes', 'tok.en no']);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has a button where scripts don’t run, for everybody (%s)',
    async (colorScheme) => {
      const context = await browser.newContext({
        ...{ javaScriptEnabled: false, colorScheme, viewport: { width: 320, height: 640 } },
      });
      const page = await context.newPage();
      await page.goto(address);
      expect(asked).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('You will get no more messages about your actions in Digital Practice.').waitFor();
      expect(asked).toEqual(['tok.en yes']);
      await context.close();
    },
  );

  it.each(['light', 'dark'] as const)('meets WCAG 2.2 AA (%s), at the width of a phone', async (colorScheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return axe.run();
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await context.close();
  });
});
