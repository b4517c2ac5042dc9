import type { Page } from 'playwright-core';
import { phone, smallest, type Act } from './Act';
import { offline, silent } from './obstacles';
import { managing as played } from './playedManager';

const asManager = { as: 'manager', webPart: 'communitiesManager' } as const;
const usual = played();
const shows = 'User research';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Chooses from what is behind the three dots of Data. */
const choose = async (page: Page, item: string): Promise<void> => {
  await press(page, 'More for Data');
  await page.getByRole('menuitem', { name: item }).click();
};

const merging = async (page: Page): Promise<void> => {
  await choose(page, 'Merge into another');
  await page.getByLabel('Community that goes on').selectOption({ label: 'Product' });
};

const asking = async (page: Page): Promise<void> => {
  await press(page, 'Create it: Plain words');
  await press(page, 'Show what to ask for');
  await page.getByText('What an administrator has to do first').first().waitFor();
};

export const managing: readonly Act[] = [
  {
    title: 'All communities, for whoever looks after them',
    pictures: [
      {
        name: 'manager',
        says: 'What colleagues propose, then every community by name: how it stands, and in words what it needs.',
        look: asManager,
        before: usual,
        height: 1900,
        shows,
      },
      {
        name: 'manager-needing',
        says: 'Only those that need somebody.',
        look: asManager,
        before: played(40),
        shows,
        then: (page) => press(page, 'Needs somebody'),
      },
      {
        name: 'manager-lead',
        says: 'A lead is found for a community that nobody leads; what only an administrator could do besides stands below.',
        look: asManager,
        before: usual,
        height: 1100,
        shows,
        async then(page) {
          await press(page, 'Find a lead: Data');
          await page.getByRole('combobox', { name: 'Who is to lead it?' }).fill('Ana');
          await page.getByRole('option', { name: 'Ana Pereira' }).first().click();
        },
      },
      {
        name: 'manager-decline',
        says: 'A proposal is declined with words that whoever made it reads.',
        look: asManager,
        before: usual,
        shows,
        async then(page) {
          await press(page, 'Decline: Plain words');
          await page.getByLabel('Why not?').fill('Content design does this on Thursdays: come and see.');
        },
      },
      {
        name: 'manager-merge',
        says: 'A merge names what will happen to whom before it does.',
        look: asManager,
        before: usual,
        shows,
        then: merging,
      },
      {
        name: 'manager-split',
        says: 'Some people of one community go into another.',
        look: asManager,
        before: usual,
        height: 1000,
        shows,
        async then(page) {
          await choose(page, 'Split');
          await page.getByLabel(/^Ana Pereira/).check();
          await page.getByLabel('Community that they go into').selectOption({ label: 'Product' });
          await page.getByLabel('They leave this one').check();
        },
      },
      {
        name: 'manager-retire',
        says: 'A community is retired with its handover pack.',
        look: asManager,
        before: usual,
        height: 1100,
        shows,
        async then(page) {
          await choose(page, 'Retire');
          await page.getByRole('heading', { name: 'When it meets' }).waitFor(); // not its bare text, which comes first
        },
      },
      {
        name: 'manager-change',
        says: 'What a community is called and for, and where its sessions are.',
        look: asManager,
        before: usual,
        shows,
        then: (page) => choose(page, 'Change its details'),
      },
      {
        name: 'manager-create',
        says: 'A proposal becomes a community of a group that is allowed.',
        look: asManager,
        before: usual,
        shows,
        async then(page) {
          await press(page, 'Create it: Plain words');
          await page.getByLabel('Group that it lives in').selectOption({ label: 'Service designers' });
        },
      },
      {
        name: 'manager-request',
        says: 'Without a group: what to ask an administrator for, word for word.',
        look: asManager,
        before: usual,
        height: 1000,
        shows,
        then: asking,
      },
      {
        name: 'manager-empty',
        says: 'An organisation without communities.',
        look: asManager,
        before: played(0),
        shows: 'There is no community yet',
      },
      {
        name: 'manager-closed',
        says: 'For those who are no communities managers: which role is missing, and who gives it.',
        look: { ...asManager, as: 'member' },
        shows: 'This is for communities managers',
      },
      {
        name: 'manager-loading',
        says: 'A wait of more than a second is drawn in the shape of the list.',
        look: asManager,
        before: silent,
        shows: 'All communities',
        then: (page) => page.locator('[data-glimmer]').first().waitFor(),
      },
      {
        name: 'manager-unreachable',
        says: 'The network was gone before there was anything to show.',
        look: asManager,
        before: offline,
        shows: 'Guildhall cannot be reached',
      },
      {
        name: 'manager-dark',
        says: 'In Teams, dark.',
        look: { ...asManager, host: 'teams', theme: 'dark', scope: 'personal' },
        before: usual,
        height: 1300,
        shows,
      },
      {
        name: 'manager-contrast',
        says: 'In high contrast.',
        look: { ...asManager, theme: 'contrast' },
        before: usual,
        height: 1300,
        shows,
        then: merging,
      },
      {
        name: 'manager-forced',
        says: 'With the colours that the reader’s system forces.',
        look: asManager,
        media: { forcedColors: 'active' },
        before: usual,
        height: 1300,
        shows,
      },
      { name: 'manager-phone', says: 'On a phone.', look: asManager, before: usual, ...phone, height: 1500, shows },
      {
        name: 'manager-welsh-320',
        says: 'In Welsh at 320 pixels.',
        look: { ...asManager, locale: 'cy-gb' },
        before: usual,
        ...smallest,
        height: 1800,
        shows,
      },
    ],
  },
];
