import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../local/workbench/testing/openChromium';
import type { NextBoardView } from '../../src/domain/leanCoffee';
import { digitalPractice, openWorld, type PersonName, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const topics = ['How do we review each other’s research?', 'Pairing across suppliers', '<b>Retiring</b> old templates'];

/** The whole of it as people meet it: the shipped web part in a real browser, from a topic to the agenda. */
describe('a Lean Coffee, in the browser', () => {
  let world: World;
  let browser: Browser;
  const pages = new Map<PersonName, Page>();
  const hostLines: string[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    [world, browser] = await Promise.all([
      openWorld({ hosts: 2, now: '2026-03-20T09:00:00Z', onHostLine: (line) => hostLines.push(line) }),
      openChromium(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  async function pageOf(person: PersonName, host = 'sharepoint'): Promise<Page> {
    const open = pages.get(person);
    if (open) return open;
    const page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
    page.on('pageerror', (error) => troubles.push(`${person}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(world.origin) && !/^(data|blob):/.test(request.url()))
        troubles.push(`${person} asked ${request.url()}`);
    });
    await page.goto(`${world.origin}/webpart/leanCoffee?as=${person}&host=${host}&theme=light`);
    pages.set(person, page);
    return page;
  }

  async function mailOf(person: PersonName): Promise<string> {
    const people = await world.tenantTool<{ key: string | null; mail: string }[]>('GET', 'people');
    return people.find(({ key }) => key === person)?.mail ?? '';
  }

  it('starts where one chooses who one is', async () => {
    const page = await browser.newPage();
    await page.goto(`${world.origin}/`);
    for (const person of ['facilitator', 'member', 'contractor', 'guest', 'outsider']) {
      expect(await page.locator(`a[href*="/webpart/leanCoffee?as=${person}"]`).count()).toBeGreaterThan(0);
    }
    await page.close();
  });

  it('lets everybody in the community propose, from SharePoint and from Teams', async () => {
    const people = ['member', 'contractor', 'guest'] as const;
    for (const [index, person] of people.entries()) {
      const page = await pageOf(person, index % 2 ? 'teams' : 'sharepoint');
      await page.getByLabel('What should we talk about?').fill(topics[index] ?? '');
      await page.keyboard.press('Enter');
      await page
        .getByText(topics[index] ?? '', { exact: true })
        .first()
        .waitFor();
    }
    const facilitator = await pageOf('facilitator');
    // The page lives at the organisation's time, not at this machine's.
    await facilitator
      .getByText(/just now|a few seconds ago|minute ago/)
      .first()
      .waitFor();
    for (const title of topics) await facilitator.getByText(title, { exact: true }).first().waitFor();
  });

  it('tells an outsider kindly that the board is for members', async () => {
    const page = await pageOf('outsider');
    await page.getByText('You are not in this community.').waitFor();
    expect(await page.content()).not.toContain(topics[1]);
  });

  it('opens the voting on every screen when the facilitator opens it', async () => {
    const facilitator = await pageOf('facilitator');
    await facilitator.getByRole('button', { name: 'Open voting' }).click();
    await facilitator.getByRole('dialog').getByRole('button', { name: 'Open voting' }).click();
    for (const person of ['member', 'contractor', 'guest'] as const)
      await (await pageOf(person)).getByText('You have 3 votes left').first().waitFor();
  });

  it('spends three votes and no fourth, by mouse and by keyboard', async () => {
    const member = await pageOf('member');
    const add = member.getByRole('button', { name: `Add a vote to “${topics[1]}”` });
    await add.click();
    await member.getByText('You have 2 votes left').first().waitFor();
    await add.focus();
    await member.keyboard.press('Enter');
    await member.getByText('You have 1 vote left').first().waitFor();
    await member.getByRole('button', { name: `Add a vote to “${topics[0]}”` }).click();
    await member.getByText('You have no votes left').first().waitFor();
    // The screen shows a vote at once; the third has to be on its way before a fourth is looked for.
    const board = `communities/${digitalPractice}/leanCoffee`;
    const votesLeft = async (): Promise<number | undefined> =>
      (await world.call<NextBoardView>('member', 'GET', board)).body.board?.you.votesLeft;
    await waitUntil('the third vote', async () => (await votesLeft()) === 0);
    const sent: string[] = [];
    member.on('request', (request) => request.url().endsWith('/votes') && sent.push(request.url()));
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    await add.click({ force: true });
    await add.press('Enter');
    // By the next look at the board a fourth vote would have been on its way.
    await member.waitForResponse((answer) => answer.url().endsWith('/leanCoffee'));
    expect(sent).toEqual([]);
    expect(await member.getByText('You have no votes left').count()).toBeGreaterThan(0);
    const contractor = await pageOf('contractor');
    await contractor.getByRole('button', { name: `Add a vote to “${topics[1]}”` }).click();
    await contractor.getByText('You have 2 votes left').first().waitFor();
  });

  it('hides totals while the voting is open', async () => {
    for (const person of ['guest', 'facilitator'] as const) {
      const page = await pageOf(person);
      await page.getByText('2 people have voted').first().waitFor();
      expect(await page.getByText(/^\d+ votes?$/).count()).toBe(0);
    }
  });

  it('shows everybody the agenda once the facilitator has closed the voting', async () => {
    const facilitator = await pageOf('facilitator');
    await facilitator.getByRole('button', { name: 'Close voting' }).click();
    await facilitator.getByRole('dialog').getByRole('button', { name: 'Close voting' }).click();
    for (const person of ['facilitator', 'member', 'contractor', 'guest'] as const) {
      const page = await pageOf(person);
      await page.getByText('3 votes', { exact: true }).first().waitFor();
      const text = await page.innerText('body');
      const places = [topics[1], topics[0], topics[2]].map((title) => text.indexOf(title ?? ''));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
  });

  it.each(['facilitator', 'member', 'contractor', 'guest'] as const)(
    'put one invitation with a Teams link into the calendar of the %s',
    async (person) => {
      const page = await browser.newPage();
      await page.goto(`${world.origin}/mail?as=${person}`);
      const day = page.locator('main');
      expect(await day.getByRole('heading', { name: 'Thursday 26 March 2026', exact: true }).count()).toBe(1);
      const links = await day
        .getByRole('link', { name: /Join in Teams/ })
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      expect(links.every((href) => href.startsWith('https://teams.microsoft.com/l/meetup-join/'))).toBe(true);
      const calendar = (
        await world.tenantTool<{ events: { subject: string; start: { dateTime: string } }[] }>(
          'GET',
          `mailboxes/${await mailOf(person)}`,
        )
      ).events;
      const days = calendar
        .filter(({ subject }) => subject === 'Lean Coffee: Digital Practice')
        .map(({ start }) => start.dateTime.slice(0, 10));
      expect(days.sort()).toEqual(['2026-03-26', '2026-04-23', '2026-05-28']);
      expect(links.length).toBeGreaterThanOrEqual(days.length);
      await page.close();
    },
  );

  it('ran no script that somebody wrote into a topic, asked nobody outside, and broke nowhere', () => {
    expect(troubles).toEqual([]);
  });

  it('left no name, address, title or token in the logs', () => {
    expect(hostLines.length).toBeGreaterThan(5);
    const logs = hostLines.join('\n');
    for (const secret of ['Siân', 'Prydderch', 'Mei-Ling', 'harbourcoast.example', 'Pairing across', 'research', 'eyJ'])
      expect(logs).not.toContain(secret);
  });
});
