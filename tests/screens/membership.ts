import type { Page } from 'playwright-core';
import { phone, smallest, type Act, type Picture } from './Act';
import { offline, silent } from './obstacles';
import { answeredMeanwhile, changedMeanwhile, notLeading, playing } from './playedMembership';

const asLead = { as: 'facilitator', webPart: 'membership' } as const;
const full = playing('full');
const waiting = playing('waiting');
const held = /^(Leave them in|Eu gadael i mewn)$/;
const meanwhile = 'Carys O’Neill answered already';
const shows = /people are in|o bobl i mewn/;

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Goes to a screen behind the first, and waits until something can be read there. */
const goTo = (name: string | RegExp, reads: string | RegExp) => async (page: Page) => {
  await press(page, name);
  await page.getByText(reads).filter({ visible: true }).first().waitFor();
};

const openHandover = async (page: Page): Promise<void> => {
  await press(page, /^(Handover pack|Pecyn trosglwyddo)$/);
  await page.getByRole('heading', { name: 'Who leads it' }).waitFor(); // not its bare text, which comes first
};

const openRule = async (page: Page): Promise<void> => {
  await press(page, /^(Rules|Rheolau)$/);
  await press(page, /^(Change|Newid): Product people$/);
  await page.getByText(/would come in:|dod i mewn:/).waitFor();
};

const lookUp = async (page: Page): Promise<void> => {
  await press(page, /^(Invite people|Gwahodd pobl)$/);
  await page.getByRole('textbox').first().fill('Shah, Nia <name@harbour.example>; Siân Jones\nJ. Smith (Finance)');
  await press(page, /^(Look who that is|Gweld pwy yw’r rhain)$/);
  await page.getByRole('heading', { level: 4 }).first().waitFor();
};

const chooseTwo = async (page: Page): Promise<void> => {
  await press(page, /^(Could join|Gallent ymuno)$/);
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
};

/** The same at the sizes and in the dress that are the hardest for it. */
const hard = (name: string, says: string, before: Picture['before'], then?: Picture['then']): readonly Picture[] => {
  const rest = { shows, height: 1_500, ...(before ? { before } : {}), ...(then ? { then } : {}) };
  return [
    {
      name: `${name}-dark`,
      says: `${says} In Teams, dark.`,
      look: { ...asLead, host: 'teams', theme: 'dark' },
      ...rest,
    },
    { name: `${name}-contrast`, says: `${says} In high contrast.`, look: { ...asLead, theme: 'contrast' }, ...rest },
    {
      ...{ name: `${name}-welsh-320`, says: `${says} In Welsh at 320 pixels.`, look: { ...asLead, locale: 'cy-gb' } },
      ...{ ...rest, ...smallest, height: 2_400 },
    },
  ];
};

export const membership: readonly Act[] = [
  {
    title: 'Who is in, for those who lead',
    pictures: [
      {
        name: 'membership',
        says: 'How many are in and by what, the rules in words, the latest sync run, and who leads.',
        look: asLead,
        before: full,
        shows,
      },
      {
        name: 'membership-waiting',
        says: 'A sync run would remove 40 people: it waits, names them, and has done nothing.',
        look: asLead,
        before: waiting,
        height: 1_200,
        shows,
      },
      {
        name: 'membership-waiting-question',
        says: 'Asked once more before they are removed, since that cannot be undone.',
        look: asLead,
        before: waiting,
        height: 1_200,
        shows,
        then: goTo(/^Remove 40 people$/, 'They lose the team’s channels'),
      },
      {
        name: 'membership-answered',
        says: 'Another lead was faster: who answered the run, and how.',
        look: asLead,
        before: answeredMeanwhile,
        shows,
        then: goTo(held, meanwhile),
      },
      {
        name: 'membership-owners',
        says: 'Owners are set in Teams: how, and the exact requests for an administrator.',
        look: asLead,
        before: full,
        shows,
        then: goTo('Owners are set in Teams', /3d9a1c64/),
      },
      {
        name: 'membership-empty',
        says: 'A new community: only its owner is in, and the first rule is one press away.',
        look: asLead,
        before: playing('empty'),
        shows: '1 person is in',
      },
      {
        name: 'membership-reader',
        says: 'Somebody who does not lead reads whom this is for, and who they are.',
        look: { as: 'member', webPart: 'membership' },
        before: notLeading,
        shows: 'This is for the leads of the community',
      },
      {
        name: 'membership-loading',
        says: 'A wait of more than a second is drawn in the shape of the screen.',
        look: asLead,
        before: silent,
        shows: 'Membership',
        then: (page) => page.locator('[data-glimmer]').first().waitFor(),
      },
      {
        name: 'membership-unreachable',
        says: 'The network was gone before there was anything to show.',
        look: asLead,
        before: offline,
        shows: 'Guildhall cannot be reached',
      },
      ...hard('membership-waiting', 'A sync run that waits.', waiting),
      {
        name: 'membership-strong',
        says: 'In a section with a strong background.',
        look: { ...asLead, section: 'strong' },
        before: waiting,
        height: 1_200,
        shows,
      },
      {
        name: 'membership-column',
        says: 'In one of three columns.',
        look: { ...asLead, column: 'three' },
        before: full,
        height: 1_300,
        shows,
      },
      {
        name: 'membership-forced',
        says: 'With the colours that the reader’s system forces.',
        look: asLead,
        media: { forcedColors: 'active' },
        before: waiting,
        height: 1_200,
        shows,
      },
      { name: 'membership-phone', says: 'On a phone.', look: asLead, before: full, ...phone, height: 1_300, shows },
    ],
  },
  {
    title: 'Rules',
    pictures: [
      {
        name: 'membership-rules',
        says: 'Rules, as one would say them.',
        look: asLead,
        before: full,
        shows,
        then: goTo(/^Rules$/, 'Whoever an enrolling rule fits'),
      },
      {
        name: 'membership-rules-deleted',
        says: 'A rule is deleted, and can be put back until that is saved.',
        look: asLead,
        before: full,
        shows,
        async then(page) {
          await press(page, /^Rules$/);
          await press(page, /^Delete: Product people$/);
        },
      },
      {
        name: 'membership-rules-resting',
        says: 'A rule rests, since a group that it names cannot be read any more.',
        look: asLead,
        before: playing('resting'),
        shows,
        then: goTo(/^Rules$/, 'This rule rests'),
      },
      {
        name: 'membership-rule',
        says: 'A rule being changed; whom it means stands beside it before anything is saved.',
        look: asLead,
        before: full,
        height: 1_500,
        shows,
        then: openRule,
      },
      {
        name: 'membership-rule-theirs',
        says: 'Another lead has changed the same rule meanwhile: both versions, and what saving does to theirs.',
        look: asLead,
        before: changedMeanwhile,
        height: 1_700,
        shows,
        async then(page) {
          await openRule(page);
          await page.getByLabel('Name', { exact: true }).fill('Product folk');
          await press(page, /^Save/);
          await page.getByText('Theirs, saved').waitFor();
        },
      },
      ...hard('membership-rule', 'A rule being changed.', full, openRule),
    ],
  },
  {
    title: 'The people of a community, for those who lead',
    pictures: [
      {
        name: 'membership-people',
        says: 'Everybody with why they are in, what is under way, and what was refused.',
        look: asLead,
        before: full,
        height: 1_100,
        shows,
        then: goTo(/^People$/, 'Owns the team'),
      },
      {
        name: 'membership-remove',
        says: 'Asked before somebody is removed: what follows for them, by name.',
        look: asLead,
        before: full,
        height: 1_200,
        shows,
        async then(page) {
          await press(page, /^People$/);
          await page
            .getByRole('button', { name: /^More for/ })
            .nth(1)
            .click();
          await page.getByRole('menuitem', { name: 'Remove' }).click();
        },
      },
      {
        name: 'membership-invite',
        says: 'A pasted list: who can be invited, who is to be told apart, and who cannot, with why.',
        look: asLead,
        before: full,
        height: 1_600,
        shows,
        then: lookUp,
      },
      ...hard('membership-people', 'The people.', full, goTo(/^(People|Pobl)$/, /owns the team|yn berchen/)),
      ...hard('membership-invite', 'A pasted list.', full, lookUp),
    ],
  },
  {
    title: 'People who could join, sync runs, history',
    pictures: [
      {
        name: 'membership-could-join',
        says: 'Who could join but hasn’t and why, one message in the lead’s words, and what happens with it, said honestly.',
        look: asLead,
        before: full,
        height: 1_200,
        shows,
        then: chooseTwo,
      },
      {
        name: 'membership-ask',
        says: 'Asked once before the message goes out, since it cannot be taken back.',
        look: asLead,
        before: full,
        height: 1_200,
        shows,
        async then(page) {
          await chooseTwo(page);
          await press(page, /^Ask 2 people$/);
        },
      },
      {
        name: 'membership-runs',
        says: 'What each sync run did, what a run would do now, and how much goes through without a question.',
        look: asLead,
        before: full,
        height: 1_300,
        shows,
        async then(page) {
          await press(page, /^Sync runs$/);
          await press(page, /^See what it would do$/);
          await page.getByText('would come in').waitFor();
        },
      },
      {
        name: 'membership-run',
        says: 'Whom a run was about, by name, and what the directory refused, with why.',
        look: asLead,
        before: full,
        height: 1_300,
        shows,
        async then(page) {
          await press(page, /^Sync runs$/);
          await press(page, /^Whom it is about/);
          await page.getByText('could not be added').or(page.getByText('12 added')).first().waitFor();
        },
      },
      {
        name: 'membership-runs-resting',
        says: 'What a run would do now, while a rule rests.',
        look: asLead,
        before: playing('resting'),
        height: 1_300,
        shows,
        async then(page) {
          await press(page, /^Sync runs$/);
          await press(page, /^See what it would do$/);
          await page.getByText('rests, because').waitFor();
        },
      },
      {
        name: 'membership-history',
        says: 'What was changed, by whom and why.',
        look: asLead,
        before: full,
        shows,
        then: goTo(/^History$/, 'Show earlier'),
      },
      {
        name: 'membership-handover',
        says: 'The handover pack, for who leads from now on.',
        look: asLead,
        before: full,
        shows,
        then: openHandover,
      },
      ...hard('membership-handover', 'The handover pack.', full, openHandover),
      ...hard('membership-could-join', 'People who could join.', full, chooseTwo),
      ...hard(
        'membership-runs',
        'Sync runs.',
        full,
        goTo(/^(Sync runs|Cydamseru)$/, /Each run compares|Mae pob cydamseriad/),
      ),
    ],
  },
];
