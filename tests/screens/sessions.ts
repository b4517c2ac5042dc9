import type { Page } from 'playwright-core';
import { phone, smallest, type Act } from './Act';
import { offline, silent } from './obstacles';
import { furnish, giveRhythm } from './planning';
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
  await page.getByText('Everybody who is invited gets one update').waitFor();
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
        name: 'session-move',
        says: 'A session is moved where it stands; who is told stands above the button.',
        look: asLead,
        shows,
        then: choose('Move it to another time'),
      },
      {
        name: 'session-place',
        says: 'Where people meet, and what helps everybody to take part.',
        look: asLead,
        height: 1000,
        shows,
        then: choose('Say where it is'),
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
          await page.getByText('What changes for planned sessions').waitFor();
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
];
