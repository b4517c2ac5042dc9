import type { Page } from 'playwright-core';
import { phone, smallest, type Act } from './Act';
import { offline, silent } from './obstacles';
import { dropMail, furnish, giveRhythm, loseMailbox, stopMail } from './planning';
import { communities } from './stage';

const asMember = { as: 'member', webPart: 'sessions' } as const;
const asLead = { as: 'facilitator', webPart: 'sessions' } as const;
const asStarter = { as: 'starter', webPart: 'sessions', community: communities.serviceDesigners } as const;
const shows = 'Quay House';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** A lead goes to one of the screens behind the first. */
const goTo = (name: string, sees: string | RegExp) => async (page: Page) => {
  await press(page, name);
  await page.getByText(sees).filter({ visible: true }).first().waitFor();
};

/** A lead chooses what to do to the next session. */
const choose = (item: string) => async (page: Page) => {
  await press(page, /^More for/);
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByText(/^Everybody who is invited gets one (update|cancellation)/).waitFor();
};

const inEnglish = { more: /^More for/, room: 'Room and building', save: 'Save and tell everybody', held: /told in/ };
const inWelsh = {
  more: /^Rhagor ar gyfer/,
  room: 'Ystafell ac adeilad',
  save: 'Cadw a dweud wrth bawb',
  held: /ymhen/,
};

/** A lead says that the next session is in another room. */
const changeRoom =
  (room: string, { more, room: label, save, held } = inEnglish) =>
  async (page: Page) => {
    await press(page, more);
    await page.getByRole('menuitem').first().click();
    await page.getByLabel(label).fill(room);
    await press(page, save);
    await page.getByLabel(label).waitFor({ state: 'detached' });
    await page.getByText(held).filter({ visible: true }).first().waitFor();
  };

export const sessions: readonly Act[] = [
  {
    title: 'A community that has never met, and its sessions',
    pictures: [
      {
        name: 'sessions-empty',
        says: 'Nothing is planned, and a member reads who will plan.',
        look: { ...asStarter, as: 'member' },
        shows: 'Nothing is planned yet',
      },
      {
        name: 'sessions-empty-lead',
        says: 'The lead gets one thing to do: choose a rhythm.',
        look: asStarter,
        shows: 'Nothing is planned yet',
      },
      {
        name: 'sessions-loading',
        says: 'A wait of more than a second is drawn in the shape of the list.',
        look: asMember,
        before: silent,
        shows: 'Community sessions',
        then: (page) => page.locator('[data-glimmer]').first().waitFor(),
      },
      {
        name: 'sessions-unreachable',
        says: 'The network was gone before there was anything to show.',
        look: asMember,
        before: offline,
        shows: 'Guildhall cannot be reached',
      },
    ],
  },
  {
    title: 'Before the first invitation',
    prepare: giveRhythm,
    pictures: [
      {
        name: 'sessions-to-be-seen',
        says: 'Sessions are planned and nobody is invited: the lead looks at the invitation first.',
        look: asStarter,
        shows: 'Nobody has been invited yet',
      },
      {
        name: 'invitation',
        says: 'The invitation as it is mailed, how many get it, and the one press that lets it go out.',
        look: asStarter,
        shows: 'Nobody has been invited yet',
        then: goTo('See the invitation', 'This is what people get'),
      },
    ],
  },
  {
    title: 'The coming sessions',
    prepare: furnish,
    pictures: [
      {
        name: 'sessions',
        says: 'When, where, with whom and how many are coming; a cancelled one with its reason; the hour over the year.',
        look: asMember,
        shows,
      },
      {
        name: 'sessions-lead',
        says: 'The same for a lead, who sees how each invitation stands.',
        look: asLead,
        height: 1000,
        shows,
      },
      {
        name: 'sessions-dark',
        says: 'As a personal tab in Teams, dark.',
        look: { ...asLead, host: 'teams', theme: 'dark' },
        shows,
      },
      { name: 'sessions-contrast', says: 'In high contrast.', look: { ...asLead, theme: 'contrast' }, shows },
      {
        name: 'sessions-strong',
        says: 'In a section with a strong background.',
        look: { ...asMember, section: 'strong' },
        shows,
      },
      { name: 'sessions-column', says: 'In one of three columns.', look: { ...asMember, column: 'three' }, shows },
      { name: 'sessions-phone', says: 'On a phone.', look: asMember, ...phone, height: 1300, shows },
      {
        name: 'sessions-welsh-320',
        says: 'In Welsh at 320 pixels.',
        look: { ...asMember, locale: 'cy-gb' },
        ...smallest,
        height: 1400,
        shows,
      },
      {
        name: 'sessions-personal',
        says: 'As a personal app, which belongs to no team: the reader says which community, once.',
        look: { ...asMember, host: 'teams', scope: 'personal' },
        shows: 'Which community?',
      },
      {
        name: 'session-edit',
        says: 'When, where and with whom in one form, so that one update tells of all of it.',
        look: asLead,
        height: 1500,
        shows,
        then: choose('Edit this session'),
      },
      {
        name: 'session-edit-welsh-320',
        says: 'The form in Welsh at 320 pixels.',
        look: { ...asLead, locale: 'cy-gb' },
        ...smallest,
        height: 2000,
        shows,
        async then(page) {
          await press(page, /^Rhagor ar gyfer/);
          await page.getByRole('menuitem').first().click();
          await page.getByText('Bydd pawb sydd wedi’u gwahodd yn cael un diweddariad').waitFor();
        },
      },
      {
        name: 'session-cancel',
        says: 'Everybody reads why a session is cancelled.',
        look: asLead,
        shows,
        then: choose('Cancel this session'),
      },
    ],
  },
  {
    title: 'How a community meets',
    pictures: [
      {
        name: 'rhythm',
        says: 'The rhythm on the left, what comes of it on the right, before anything is saved.',
        look: asLead,
        height: 1000,
        shows,
        then: goTo('Change the rhythm', /Thursday 28 May/),
      },
      {
        name: 'rhythm-changed',
        says: 'Another rhythm: what changes for planned sessions, and a question that names how many people are told.',
        look: asLead,
        height: 1200,
        shows,
        async then(page) {
          await goTo('Change the rhythm', /Thursday 28 May/)(page);
          await page.getByLabel('Day', { exact: true }).selectOption('tuesday');
          await page.getByRole('heading', { name: 'What changes' }).waitFor();
          await press(page, 'Save the rhythm');
          await page.getByRole('heading', { name: /^Tell/ }).waitFor();
        },
      },
      {
        name: 'rhythm-dark-320',
        says: 'Dark, at 320 pixels.',
        look: { ...asLead, theme: 'dark' },
        ...smallest,
        height: 1900,
        shows,
        then: goTo('Change the rhythm', /Thursday 28 May/),
      },
      {
        name: 'hour',
        says: 'On which days and between which times to look for the hour that suits most.',
        look: asLead,
        shows,
        then: goTo('Find the hour that suits most', 'Not before'),
      },
      {
        name: 'series',
        says: 'How Guildhall comes to see a series that somebody made by hand.',
        look: asLead,
        shows,
        then: goTo('Adopt a series you already have', 'Copy the address'),
      },
      {
        name: 'notifications',
        says: 'What somebody hears from Guildhall, how it reaches them, and when it is quiet.',
        look: asLead,
        shows,
        async then(page) {
          await press(page, 'More');
          await page.getByRole('menuitem', { name: 'My notifications' }).click();
          await page.getByText('It is quiet').waitFor();
        },
      },
      {
        name: 'notifications-over-board',
        says: 'The same over the board of a Lean Coffee.',
        look: { as: 'member' },
        shows: 'Lean Coffee',
        async then(page) {
          await press(page, 'More');
          await page.getByRole('menuitem', { name: 'My notifications' }).click();
          await page.getByText('It is quiet').waitFor();
        },
      },
    ],
  },
  {
    title: 'A change, and what becomes of it',
    pictures: [
      {
        name: 'session-held',
        says: 'For a minute after a change nobody is told of it: it can be taken back, or told at once.',
        look: asLead,
        shows,
        then: changeRoom('Quay House, room 5'),
      },
      {
        name: 'session-held-dark',
        says: 'The same in Teams, dark.',
        look: { ...asLead, host: 'teams', theme: 'dark' },
        shows,
        then: changeRoom('Quay House, room 6'),
      },
      {
        name: 'session-held-contrast',
        says: 'In high contrast.',
        look: { ...asLead, theme: 'contrast' },
        shows,
        then: changeRoom('Quay House, room 7'),
      },
      {
        name: 'session-held-welsh-320',
        says: 'In Welsh at 320 pixels.',
        look: { ...asLead, locale: 'cy-gb' },
        ...smallest,
        height: 900,
        shows,
        then: changeRoom('Quay House, room 8', inWelsh),
      },
    ],
  },
  {
    title: 'An administrator stops all mail',
    prepare: stopMail,
    pictures: [
      {
        name: 'sessions-stopped',
        says: 'What is stopped stands on each row: a change, a cancellation, since when.',
        look: asLead,
        height: 1000,
        shows: 'Harbour Hall',
      },
    ],
  },
  {
    title: 'What was held back is dropped',
    prepare: dropMail,
    pictures: [
      {
        name: 'sessions-dropped',
        says: 'Calendars still show how it was before, and a lead can send it all the same.',
        look: asLead,
        height: 1000,
        shows: 'an administrator dropped it',
      },
      {
        name: 'sessions-dropped-question',
        says: 'Asked once, since an administrator decided otherwise.',
        look: asLead,
        height: 1000,
        shows: 'an administrator dropped it',
        then: (page) => press(page, /^Send now/),
      },
    ],
  },
  {
    title: 'The mailbox is out of reach',
    prepare: loseMailbox,
    pictures: [
      {
        name: 'sessions-failed',
        says: 'What is wrong, what to do, and a way to try it anew.',
        look: asLead,
        height: 1000,
        shows: 'could not be sent',
      },
    ],
  },
];
