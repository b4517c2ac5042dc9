import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../screens/stage';
import { waitUntil } from '../world/waitUntil';

/** A Lean Coffee from the first topic to the last thumb, without a mouse. */
describe('by keyboard alone', () => {
  let stage: Stage;
  let member: Page;
  let lead: Page;

  const pageOf = async (person: string): Promise<Page> => {
    const page = await (await stage.browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
    await page.goto(stage.addressOf({ as: person }));
    return page;
  };

  /** What the control that has the focus is called; nothing when none has it. */
  const nameOfFocused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.matches('a, button, input, textarea, select')) return '';
      const labels = (focused as HTMLInputElement).labels;
      return (focused.getAttribute('aria-label') ?? (labels?.[0] ?? focused).textContent ?? '').trim();
    });
  /**
   * Goes on with Tab until the control that has the focus is called so; what is drawn a moment later is reached on the next
   * round. @throws when it is not reached
   */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    const passed: string[] = [];
    const giveUpAt = Date.now() + 20_000;
    while (!name.test(await nameOfFocused(page))) {
      if (passed.length > 80 && Date.now() > giveUpAt)
        throw new Error(`Tab never came to ${String(name)}, but to ${passed.slice(-80).join(' | ')}`);
      await page.keyboard.press('Tab');
      passed.push(await nameOfFocused(page));
    }
  }
  const focusInDialog = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector('[role=dialog]')?.contains(document.activeElement));
  const press = async (page: Page, name: RegExp, key = 'Enter'): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press(key);
  };

  beforeAll(async () => {
    stage = await openStage('2026-03-26T10:58:00Z');
    [member, lead] = await Promise.all([pageOf('member'), pageOf('facilitator')]);
  });
  afterAll(() => stage?.close());

  it('a member proposes, withdraws and takes that back', async () => {
    await tabTo(member, /What should we talk about/);
    for (const title of ['Pairing', 'Templates']) {
      await member.keyboard.type(title);
      await member.keyboard.press('Enter');
      await member.getByText(title, { exact: true }).first().waitFor();
    }
    await press(member, /^Withdraw/);
    await member.getByRole('button', { name: /Undo/ }).waitFor();
    await press(member, /Undo/);
    await member.getByText('2 topics').waitFor();
  });

  it('the facilitator opens the voting, and dialogs keep the focus within', async () => {
    await lead.getByText('2 topics').waitFor();
    await press(lead, /^Open voting/);
    await focusInDialog(lead);
    await lead.keyboard.press('Escape');
    await lead.getByRole('dialog').waitFor({ state: 'detached' });
    await press(lead, /^Open voting/);
    await focusInDialog(lead);
    await press(lead, /^Open voting/);
    await member.getByText('You have 3 votes left').first().waitFor();
  });

  it('a member votes and takes a vote back', async () => {
    await press(member, /^Add a vote to “Pairing”/);
    await member.getByText('You have 2 votes left').first().waitFor();
    await member.keyboard.press('Enter');
    await member.getByText('You have 1 vote left').first().waitFor();
    await member.keyboard.press('Shift+Tab');
    await member.keyboard.press('Enter');
    await member.getByText('You have 2 votes left').first().waitFor();
  });

  it('the facilitator closes the voting, starts the first topic, and pauses it', async () => {
    await press(lead, /^Close voting/);
    await focusInDialog(lead);
    await press(lead, /^Close voting/);
    await lead.getByRole('heading', { name: /Coming up|Agenda/ }).waitFor();
    await press(lead, /Start with|Discuss now|Next topic|^Start/);
    await press(lead, /^Pause/);
    await lead.getByText('Paused').first().waitFor();
  });

  it('a member writes notes and says whether to go on', async () => {
    await member.getByText('Paused').first().waitFor();
    await press(member, /^Yes/, ' ');
    await member.locator('button[aria-pressed=true]').filter({ hasText: 'Yes' }).waitFor();
    await tabTo(member, /^Notes/);
    await member.keyboard.type('We pair on Thursdays.');
    await lead.getByText('We pair on Thursdays.').first().waitFor();
  });

  it('the facilitator presents, and Escape leads back to the button', async () => {
    await press(lead, /^Present/);
    await lead.getByRole('button', { name: 'Leave presentation' }).waitFor();
    await lead.keyboard.press('Escape');
    await lead.getByRole('button', { name: 'Leave presentation' }).waitFor({ state: 'detached' });
    // The focus comes back a moment after the view that had it has gone.
    await waitUntil('the focus on the button', async () => (await nameOfFocused(lead)) === 'Present');
  });

  it('nothing moves for who has asked for less movement', async () => {
    const context = await stage.browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(stage.addressOf({ as: 'guest' }));
    await page.getByText('Pairing').first().waitFor();
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => (effect as KeyframeEffect | null)?.target?.closest('.web-part'))
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
        .map((animation) => (animation as CSSAnimation).animationName ?? animation.id),
    );
    await context.close();
    expect(moving).toEqual([]);
  });
});
