import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { openChromium } from './testing/openChromium';
import { openOperationsApi, type OperationsApi } from './testing/openOperationsApi';
import { bethan, openWorkbench, session, type WorkbenchStage } from './testing/openWorkbench';

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> };
  }
}

describe('the pages of the workbench, in a browser', () => {
  let stage: WorkbenchStage;
  let api: OperationsApi;
  let browser: Browser;
  let axe: string;
  beforeAll(async () => {
    api = await openOperationsApi();
    [stage, browser, axe] = await Promise.all([
      openWorkbench({ apiUrl: api.url }),
      openChromium(),
      readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
    ]);
    const from = { emailAddress: { name: 'Digital Communities' } };
    const content = `<p>Propose a topic on <a href="https://gov.example/${'long'.repeat(40)}">the board</a>.</p>
      <p>${'word '.repeat(90)}</p><div>${'_'.repeat(80)}</div><p>Join the meeting now</p>`;
    const [attendee] = session.attendees ?? [];
    stage.world.events = [
      { ...session, body: { contentType: 'html', content }, location: { displayName: 'Room 4, second floor' } },
      { ...session, id: '2', isOrganizer: true, attendees: Array.from({ length: 80 }, () => attendee ?? {}) },
    ];
    stage.world.accounts = [
      {
        ...bethan,
        userPrincipalName: `${'very.long.'.repeat(8)}@harbourcoast.example`,
        jobTitle: 'Delivery Manager',
        department: 'Digital, Delivery',
        officeLocation: null,
        employeeType: 'Employee',
        userType: 'Member',
        accountEnabled: true,
        groups: [{ id: 'g1', displayName: 'Digital Practice', member: true, owner: true }],
      },
    ];
    stage.world.directory = {
      ...stage.world.directory,
      deletedPeople: [{ id: 'd1', displayName: 'Kevin Sharpe' }],
      subscriptions: [{ id: 's1', resource: '/users', expirationDateTime: '2026-05-20T09:00:00Z' }],
      waiting: 3,
    };
    stage.world.messages = [
      { id: '1', subject: 'Lean Coffee', from, bodyPreview: 'Welcome' },
      {
        id: '2',
        kind: 'cancellation',
        meetingMessageType: 'meetingCancelled',
        startDateTime: session.start,
        subject: 'Cancelled: Lean Coffee',
        from,
        body: { contentType: 'html', content },
      },
    ];
    stage.world.feed = {
      teamsApp: true,
      activities: [
        {
          id: '1',
          text: 'Guildhall: two actions are yours',
          previewText: 'Write up the review',
          topic: { value: 'Digital Practice', webUrl: 'https://teams.microsoft.com/l/entity/1' },
          sentDateTime: '2026-04-22T08:00:00Z',
        },
      ],
    };
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
    api?.close();
  });

  it.each([
    '/',
    '/mail',
    '/mail?as=guest',
    '/mail?as=facilitator&answered=accept',
    '/mail?as=communities',
    '/clock',
    '/clock?by=P1W&ran=7',
    '/directory',
    '/directory?find=Morris&done=fair',
    `/directory?person=${bethan.id}`,
    '/operations?done=stopped',
    '/webpart/leanCoffee?as=guest&host=x',
  ])('%s can be used by everybody and fits, on a phone and a desk, in light and dark', async (path) => {
    const page = await browser.newPage();
    await page.goto(stage.origin + path);
    await page.evaluate(axe);
    // What can be opened has to fit too.
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1200, 'light'],
      [1200, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  it('lets somebody with a keyboard skip the bar', async () => {
    const page = await browser.newPage();
    await page.goto(`${stage.origin}/clock`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1 minute');
    await page.close();
  });
});
