import type { Page } from 'playwright-core';
import { phone, smallest, type Act, type Picture } from './Act';
import { offline, silent } from './obstacles';
import { playingCharter } from './playedCharter';

const asMember = { as: 'member', webPart: 'charter' } as const;
const full = playingCharter('full');
const lead = playingCharter('lead');
const shows = /User research agreed|User research/;

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Goes to a screen behind the first, and waits until something can be read there. */
const goTo = (name: string | RegExp, reads: string | RegExp) => async (page: Page) => {
  await press(page, name);
  await page.getByText(reads).filter({ visible: true }).first().waitFor();
};

const openProposal = goTo(/^(Other words for|Geiriau eraill).*(Replies)/, /Kamal Hussain/);
const openCompare = async (page: Page): Promise<void> => {
  await press(page, /^(Versions|Fersiynau)$/);
  await page.locator('form button[type=submit]').click();
  await page.locator('ins').first().waitFor();
};
const openLeading = goTo(/^(Look after the charter|Gofalu am y siarter)$/, /31/);

/** Chooses what to do about the clause on replies. */
const choose = async (page: Page, choice: RegExp): Promise<void> => {
  await press(page, /(More for|Mwy am) Replies/);
  await page.getByRole('menuitem', { name: choice }).click();
};
const suggest = async (page: Page): Promise<void> => {
  await choose(page, /^(Suggest other words|Awgrymu geiriau eraill)$/);
  const words = page.locator('textarea').first();
  await words.fill('We reply to each other within **two working days**. If it takes longer, we say so.');
  await page.locator('textarea').nth(1).fill('Some of us work part-time.');
};

/** The same at the sizes and in the dress that are the hardest for it. */
const hard = (name: string, says: string, before: Picture['before'], then?: Picture['then']): readonly Picture[] => {
  const rest = { shows, height: 1_700, ...(before ? { before } : {}), ...(then ? { then } : {}) };
  return [
    {
      ...{ name: `${name}-dark`, says: `${says} In Teams, dark.`, look: { ...asMember, host: 'teams', theme: 'dark' } },
      ...rest,
    },
    { name: `${name}-contrast`, says: `${says} In high contrast.`, look: { ...asMember, theme: 'contrast' }, ...rest },
    {
      ...{ name: `${name}-welsh-320`, says: `${says} In Welsh at 320 pixels.`, look: { ...asMember, locale: 'cy-gb' } },
      ...{ ...rest, ...smallest, height: 2_800 },
    },
  ];
};

export const charter: readonly Act[] = [
  {
    title: 'A charter that one reads',
    pictures: [
      {
        ...{ name: 'charter', says: 'What the community agreed, what it wants to reach, and what is proposed.' },
        ...{ look: asMember, before: full, height: 1_700, shows },
        then: (page) => page.getByRole('link', { name: 'toolkit' }).waitFor(),
      },
      {
        ...{ name: 'charter-asked', says: 'After a major change: read it again, with what has changed, word by word.' },
        ...{ look: asMember, before: playingCharter('asked'), height: 1_300, shows },
        then: (page) =>
          press(page, 'What has changed').then(() => page.locator('ins').filter({ visible: true }).first().waitFor()),
      },
      {
        ...{ name: 'charter-newcomer', says: 'Somebody new is asked once to read it.' },
        ...{ look: asMember, before: playingCharter('newcomer'), shows },
      },
      {
        ...{ name: 'charter-lead', says: 'As a lead: a review that is due, and why the page in SharePoint is behind.' },
        ...{ look: asMember, before: lead, height: 1_900, shows },
      },
      {
        ...{ name: 'charter-reader', says: 'Somebody else of the organisation reads it, without names or proposals.' },
        ...{ look: asMember, before: playingCharter('reader'), height: 1_500, shows },
      },
      {
        ...{ name: 'charter-menu', says: 'What a member can do about a clause.' },
        ...{ look: asMember, before: full, height: 1_300, shows },
        async then(page) {
          await press(page, 'More for Replies');
          await page.getByRole('menuitem').first().waitFor();
        },
      },
      {
        ...{ name: 'charter-loading', says: 'A wait of more than a second is drawn in the shape of the charter.' },
        ...{ look: asMember, before: silent, shows: 'Charter' },
        then: (page) => page.locator('[data-glimmer]').first().waitFor(),
      },
      {
        ...{ name: 'charter-unreachable', says: 'The network was gone before there was anything to show.' },
        ...{ look: asMember, before: offline, shows: 'Guildhall cannot be reached' },
      },
      ...hard('charter', 'The charter.', full),
      {
        ...{ name: 'charter-strong', says: 'In a section with a strong background.' },
        ...{ look: { ...asMember, section: 'strong' }, before: playingCharter('asked'), height: 1_700, shows },
      },
      {
        ...{ name: 'charter-column', says: 'In one of three columns.' },
        ...{ look: { ...asMember, column: 'three' }, before: full, height: 2_400, shows },
      },
      {
        ...{ name: 'charter-forced', says: 'With the colours that the reader’s system forces.' },
        ...{ look: asMember, media: { forcedColors: 'active' }, before: playingCharter('asked'), height: 1_700, shows },
        then: (page) =>
          press(page, 'What has changed').then(() => page.locator('ins').filter({ visible: true }).first().waitFor()),
      },
      {
        ...{ name: 'charter-printed', says: 'On paper: the words alone.' },
        ...{ look: asMember, media: { media: 'print' }, before: full, width: 794, height: 1_300, shows },
      },
      {
        ...{ name: 'charter-phone', says: 'On a phone.', look: asMember, before: playingCharter('asked'), shows },
        ...{ ...phone, width: 360, height: 1_800 },
      },
    ],
  },
  {
    title: 'The first charter',
    pictures: [
      {
        ...{ name: 'charter-empty', says: 'There is none yet: what one is good for, and the one thing to do.' },
        ...{ look: asMember, before: playingCharter('empty'), shows: 'There is no charter yet' },
      },
      {
        ...{ name: 'charter-empty-lead', says: 'A lead may adopt the first one at once.' },
        ...{ look: asMember, before: playingCharter('emptyLead'), shows: 'There is no charter yet' },
      },
      {
        ...{ name: 'charter-start', says: 'Sections with prompts, to be filled or left out.' },
        ...{ look: asMember, before: playingCharter('emptyLead'), height: 2_400, shows: 'There is no charter yet' },
        async then(page) {
          await press(page, 'Start a charter');
          await page.locator('textarea').first().fill('We make research that teams can act on.');
          await press(page, 'Use sections with prompts');
        },
      },
      {
        ...{ name: 'charter-started', says: 'A first charter is proposed, and a lead may adopt it at once.' },
        ...{ look: asMember, before: playingCharter('started'), height: 1_300, shows: 'A first charter is proposed' },
        then: goTo('Look at it', 'Nobody in the organisation'),
      },
      {
        ...{ name: 'charter-empty-320', says: 'None yet, at 320 pixels.', look: asMember, ...smallest },
        ...{ before: playingCharter('empty'), shows: 'There is no charter yet' },
      },
    ],
  },
  {
    title: 'Changes of a charter',
    pictures: [
      {
        ...{ name: 'charter-propose', says: 'Other words are suggested: what changes, why, and how much it matters.' },
        ...{ look: asMember, before: full, height: 1_400, shows, then: suggest },
      },
      {
        ...{ name: 'charter-proposal', says: 'A proposal: what would change, who objects, and what to say to it.' },
        ...{ look: asMember, before: full, height: 1_300, shows, then: openProposal },
      },
      {
        ...{ name: 'charter-objecting', says: 'An objection needs a reason.' },
        ...{ look: asMember, before: full, height: 1_300, shows },
        async then(page) {
          await openProposal(page);
          await press(page, 'Object with a reason');
        },
      },
      {
        ...{
          name: 'charter-outdated',
          says: 'The charter has changed where this would change it: both, side by side.',
        },
        ...{ look: asMember, before: full, height: 1_600, shows },
        async then(page) {
          await press(page, /^Other words for “When we meet”/);
          await press(page, 'Bring it up to date');
          await page.locator('textarea').first().waitFor();
        },
      },
      {
        ...{ name: 'charter-ended', says: 'What came of earlier proposals.' },
        ...{ look: asMember, before: full, shows, then: goTo('Earlier proposals', 'Roles first.') },
      },
      ...hard('charter-propose', 'Other words are suggested.', full, suggest),
      ...hard('charter-proposal', 'A proposal.', full, openProposal),
    ],
  },
  {
    title: 'What was agreed when, and looking after it',
    pictures: [
      {
        ...{ name: 'charter-versions', says: 'Every version: who proposed it and who supported it.' },
        ...{ look: asMember, before: full, shows, then: goTo('Versions', 'To begin with') },
      },
      {
        ...{ name: 'charter-compare', says: 'Two versions, word by word.' },
        ...{ look: asMember, before: full, shows, then: openCompare },
      },
      {
        ...{ name: 'charter-leading', says: 'How many have read it, the review, and who may read it.' },
        ...{ look: asMember, before: lead, height: 1_500, shows, then: openLeading },
      },
      {
        ...{
          name: 'charter-objectives',
          says: 'What the community wants to reach, how it goes, and what came of others.',
        },
        ...{ look: asMember, before: lead, height: 1_200, shows },
        then: goTo(/By summer|Objectives|How it goes|What we want to reach/, 'A shared place for consent forms.'),
      },
      ...hard('charter-compare', 'Two versions.', full, openCompare),
      ...hard('charter-leading', 'Looking after it.', lead, openLeading),
    ],
  },
];
