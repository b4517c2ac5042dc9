import type { Page } from 'playwright-core';
import { phone, smallest, type Act } from './Act';
import { offline, silent } from './obstacles';
import { playing } from './playedDirectory';

const asMember = { as: 'member', webPart: 'directory' } as const;
const full = playing({ communities: 40 });
const few = playing({ communities: 7 });
const shows = 'User research';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Opens a community that the reader is in. */
const openPeople = async (page: Page): Promise<void> => {
  await press(page, /^Data$/);
  await page.getByRole('grid').waitFor();
};

export const directory: readonly Act[] = [
  {
    title: 'All communities',
    pictures: [
      {
        name: 'communities',
        says: 'A lead’s question first, then where one is, what could suit one and why, and all the others.',
        look: asMember,
        before: few,
        height: 1500,
        shows,
      },
      {
        name: 'communities-why',
        says: 'Why one is in, what that means for staying, and a way to stay whatever happens.',
        look: asMember,
        before: few,
        height: 1100,
        shows,
        then: (page) => press(page, /^Why am I in\?: Data$/),
      },
      {
        name: 'communities-left',
        says: 'Somebody has left: it is done, and can be undone where it happened.',
        look: asMember,
        before: few,
        height: 1100,
        shows,
        async then(page) {
          await press(page, 'More for Data');
          await page.getByRole('menuitem', { name: 'Leave' }).click();
          await page.getByText('You left Data').filter({ visible: true }).first().waitFor();
        },
      },
      {
        name: 'communities-declined',
        says: 'A “no, thanks” may have a reason, and can be undone.',
        look: asMember,
        async before(page) {
          await few(page);
          await page.route('**/decline', (route) =>
            route.fulfill({
              status: 200,
              contentType: 'application/json',
              body: JSON.stringify({ state: 'out', why: [], declined: true }),
            }),
          );
        },
        height: 1100,
        shows,
        then: (page) => press(page, /^No, thanks/),
      },
      {
        name: 'communities-full',
        says: 'Forty communities, narrowed by words and place.',
        look: asMember,
        before: full,
        shows,
        async then(page) {
          await page.getByRole('searchbox').fill('design');
          await page.getByLabel('Place').selectOption('Leeds');
        },
      },
      {
        name: 'communities-propose',
        says: 'A community that is missing is proposed where it would stand.',
        look: asMember,
        before: playing({ communities: 2 }),
        shows: 'Data',
        async then(page) {
          await press(page, 'Propose a community');
          await page.getByLabel('Name of the community').fill('Plain words');
        },
      },
      {
        name: 'communities-proposals',
        says: 'What came of one’s own proposals: one was declined, with why, and one waits.',
        look: asMember,
        before: playing({ communities: 2, hasProposed: true }),
        shows: 'Content design does this on Thursdays',
        then: (page) => page.getByRole('button', { name: 'Propose a community' }).scrollIntoViewIfNeeded(),
      },
      {
        name: 'communities-empty',
        says: 'An organisation without communities.',
        look: asMember,
        before: playing({ communities: 0 }),
        shows: 'There are no communities yet',
      },
      {
        name: 'communities-loading',
        says: 'A wait of more than a second is drawn in the shape of the list.',
        look: asMember,
        before: silent,
        shows: 'Communities',
        then: (page) => page.locator('[data-glimmer]').first().waitFor(),
      },
      {
        name: 'communities-unreachable',
        says: 'The network was gone before there was anything to show.',
        look: asMember,
        before: offline,
        shows: 'Guildhall cannot be reached',
      },
      {
        name: 'communities-dark',
        says: 'In Teams, dark.',
        look: { ...asMember, host: 'teams', theme: 'dark', scope: 'personal' },
        before: few,
        height: 1300,
        shows,
      },
      {
        name: 'communities-contrast',
        says: 'In high contrast.',
        look: { ...asMember, theme: 'contrast' },
        before: few,
        height: 1300,
        shows,
      },
      {
        name: 'communities-strong',
        says: 'In a section with a strong background.',
        look: { ...asMember, section: 'strong' },
        before: few,
        height: 1300,
        shows,
      },
      {
        name: 'communities-column',
        says: 'In one of three columns.',
        look: { ...asMember, column: 'three' },
        before: few,
        height: 1300,
        shows,
      },
      {
        name: 'communities-forced',
        says: 'With the colours that the reader’s system forces.',
        look: asMember,
        media: { forcedColors: 'active' },
        before: few,
        height: 1300,
        shows,
      },
      { name: 'communities-phone', says: 'On a phone.', look: asMember, before: few, ...phone, height: 1500, shows },
      {
        name: 'communities-welsh-320',
        says: 'In Welsh at 320 pixels.',
        look: { ...asMember, locale: 'cy-gb' },
        before: few,
        ...smallest,
        height: 1800,
        shows,
      },
    ],
  },
  {
    title: 'The people of a community',
    pictures: [
      {
        name: 'people',
        says: 'Everybody by name, guests as everybody else, and what one can ask them about.',
        look: asMember,
        before: few,
        height: 1200,
        shows,
        then: openPeople,
      },
      {
        name: 'people-many',
        says: '5,000 people, of whom only those in sight are drawn, found by what one can ask them about.',
        look: asMember,
        before: playing({ communities: 7, people: 5_000 }),
        height: 1200,
        shows,
        async then(page) {
          await openPeople(page);
          await page.getByRole('searchbox').fill('open dat');
          await page
            .getByText(/of 5,000 people/)
            .first()
            .waitFor();
        },
      },
      {
        name: 'people-topics',
        says: 'What others can ask one about is written where it stands.',
        look: asMember,
        before: few,
        height: 1200,
        shows,
        async then(page) {
          await openPeople(page);
          await press(page, /^Say what/);
        },
      },
      {
        name: 'people-contrast',
        says: 'In high contrast.',
        look: { ...asMember, theme: 'contrast' },
        before: few,
        height: 1200,
        shows,
        then: openPeople,
      },
      {
        name: 'people-dark',
        says: 'In Teams, dark.',
        look: { ...asMember, host: 'teams', theme: 'dark' },
        before: few,
        height: 1200,
        shows,
        then: openPeople,
      },
      {
        name: 'people-welsh-320',
        says: 'In Welsh at 320 pixels.',
        look: { ...asMember, locale: 'cy-gb' },
        before: few,
        ...smallest,
        height: 1500,
        shows,
        then: openPeople,
      },
      {
        name: 'people-outsider',
        says: 'For those who are not in it: what it is for, and one press to join.',
        look: asMember,
        before: few,
        shows,
        then: (page) => press(page, /^User research$/),
      },
    ],
  },
];
