import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import type { HttpRequest, InvocationContext } from '@azure/functions';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { notificationRoutes } from '../../functions/src/notifications/notifications.http';
import { answerHttp, type Doorkeeper } from '../../functions/src/platform/answerHttp';
import { openFrontDoor, type FrontDoor } from '../../local/frontDoor';
import { openChromium } from '../../local/workbench/testing/openChromium';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const wish = { communityId: 'c1', personId: 'ana', kind: 'actions', community: 'Digital Practice' } as const;

/** The two routes of the link with their headers, as the host answers them; what is asked of them is put into `asked`. */
function muteRoom(asked: string[]): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const preferences = {
    wishOf: (token: string) => (token === 'tok.en' ? wish : undefined),
    follow: (_wish: unknown, muted: boolean) => Promise.resolve(void asked.push(muted ? 'yes' : 'no')),
  };
  const door = { beforeEach: () => Promise.resolve(), problems: {} } as unknown as Doorkeeper;
  const routes = notificationRoutes({ preferences } as unknown as Parameters<typeof notificationRoutes>[0]);
  const silent = () => undefined;
  const context = { invocationId: '1', info: silent, warn: silent, error: silent } as unknown as InvocationContext;
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const declared = routes.find(({ method, path }) => method === request.method && `/api/${path}` === pathname);
    if (!declared) return void response.writeHead(404).end();
    const asIs = { headers: new Headers(request.headers as Record<string, string>), text: () => text(request) };
    const answered = await answerHttp(declared, door)(
      { ...asIs, params: {}, query: searchParams } as unknown as HttpRequest,
      context,
    );
    const { status, headers, body } = answered as { status: number; headers: Record<string, string>; body: string };
    response.writeHead(status, headers).end(body);
  };
}

describe('the link in a mail that mutes, in a browser and through the door of one machine', () => {
  let door: FrontDoor;
  let browser: Browser;
  let address: string;
  const asked: string[] = [];

  beforeAll(async () => {
    door = await openFrontDoor({ port: 0 });
    door.admitTo([{ handles: (path) => path.startsWith('/api/'), handle: muteRoom(asked) }]);
    address = `${door.origin}/api/notifications/mute?token=tok.en`;
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await door.close();
  });
  beforeEach(() => void (asked.length = 0));

  const signs: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['moves the pointer', (page) => page.mouse.move(50, 60)],
    ['presses a key', (page) => page.keyboard.press('ArrowDown')],
    ['presses the button', (page) => page.getByRole('button', { name: 'No more of these' }).click()],
  ];
  it.each(signs)(
    'is one click: it is done as soon as somebody %s, once, and one more takes it back',
    async (_what, act) => {
      const page = await browser.newPage();
      await page.goto(address);
      await act(page);
      await page.getByRole('heading', { name: 'You will get no more messages' }).waitFor();
      expect(asked).toEqual(['yes']);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('You will get messages about your actions in Digital Practice again.').waitFor();
      expect(asked).toEqual(['yes', 'no']);
      await page.close();
    },
  );

  it('does nothing for a program that opens it, runs its script and makes events up', async () => {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      for (const name of ['pointermove', 'pointerdown', 'keydown', 'wheel', 'load', 'focus'])
        document.body.dispatchEvent(new Event(name, { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    expect(await page.getByRole('heading').textContent()).toContain('Do you want no more messages');
    expect(asked).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(asked).toEqual(['yes']);
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
      // It has the focus by itself.
      await page.locator('button:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('You will get no more messages about your actions in Digital Practice.').waitFor();
      expect(asked).toEqual(['yes']);
      await context.close();
    },
  );

  it.each(['light', 'dark'] as const)('meets WCAG 2.2 AA (%s), at the width of a phone', async (colorScheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(address);
    for (const button of ['No more of these', 'Undo']) {
      await page.getByRole('button', { name: button }).waitFor();
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return axe.run();
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
      if (button !== 'Undo') await page.keyboard.press('Enter');
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await context.close();
  });
});
