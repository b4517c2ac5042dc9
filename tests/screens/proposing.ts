import { phone, smallest, type Act } from './Act';
import { fillBoard, proposeAll, topics } from './coffee';
import { movedOn, notApproved, notConfigured, offline, silent } from './obstacles';
import { communities } from './stage';

const asMember = { as: 'member' } as const;
const shows = topics.research;

export const proposing: readonly Act[] = [
  {
    title: 'Before there is anything',
    pictures: [
      {
        name: 'empty',
        says: 'A session is planned and nobody has proposed anything: an invitation with one field and an example.',
        look: asMember,
        shows: 'No topics yet',
      },
      {
        name: 'starting',
        says: 'A community that has never met: its lead can start a Lean Coffee now, plan one, or try the format alone.',
        look: { as: 'starter', community: communities.serviceDesigners },
        shows: /Start|planned/,
      },
      {
        name: 'starting-reader',
        says: 'The same community for somebody who does not lead it.',
        look: { as: 'member', community: communities.serviceDesigners },
        shows: /planned/,
      },
      {
        name: 'outsider',
        says: 'Somebody who is not in the community reads so, and who could add them.',
        look: { as: 'outsider' },
        shows: 'for members of the community',
      },
    ],
  },
  {
    title: 'Proposing',
    prepare: proposeAll,
    pictures: [
      {
        name: 'proposing',
        says: 'Six topics: one without a name, a long one, one from right to left, one with an emoji.',
        look: asMember,
        shows,
      },
      {
        name: 'proposing-lead',
        says: 'The same board for its lead, who sees that a topic was reported.',
        look: { as: 'facilitator' },
        shows,
      },
      {
        name: 'proposing-dark',
        says: 'In the dark theme of a SharePoint site.',
        look: { ...asMember, theme: 'dark' },
        shows,
      },
      { name: 'proposing-contrast', says: 'In high contrast.', look: { ...asMember, theme: 'contrast' }, shows },
      {
        name: 'proposing-neutral',
        says: 'In a section with a neutral background.',
        look: { ...asMember, section: 'neutral' },
        shows,
      },
      {
        name: 'proposing-soft',
        says: 'In a section with a soft background.',
        look: { ...asMember, section: 'soft' },
        shows,
      },
      {
        name: 'proposing-strong',
        says: 'In a section with a strong background.',
        look: { ...asMember, section: 'strong' },
        shows,
      },
      {
        name: 'proposing-full',
        says: 'On a full-width page, 1,600 pixels wide.',
        look: { ...asMember, column: 'full' },
        width: 1600,
        shows,
      },
      { name: 'proposing-column', says: 'In one of three columns.', look: { ...asMember, column: 'three' }, shows },
      { name: 'proposing-teams', says: 'As a tab in Teams.', look: { ...asMember, host: 'teams' }, shows },
      {
        name: 'proposing-teams-dark',
        says: 'As a tab in Teams, dark.',
        look: { ...asMember, host: 'teams', theme: 'dark' },
        shows,
      },
      {
        name: 'proposing-personal',
        says: 'As a personal app in Teams, which belongs to no team: the reader says which of theirs to show, once.',
        look: { ...asMember, host: 'teams', scope: 'personal' },
        shows: 'Which community?',
      },
      { name: 'proposing-phone', says: 'On a phone.', look: asMember, ...phone, shows },
      {
        name: 'proposing-320',
        says: 'At 320 pixels, which is also what 400 % zoom leaves of a screen.',
        look: asMember,
        ...smallest,
        shows,
      },
      {
        name: 'proposing-welsh',
        says: 'In Welsh, not yet reviewed by a speaker.',
        look: { ...asMember, locale: 'cy-gb' },
        shows,
      },
      {
        name: 'proposing-welsh-320',
        says: 'In Welsh at 320 pixels.',
        look: { ...asMember, locale: 'cy-gb' },
        ...smallest,
        shows,
      },
      {
        name: 'editing',
        says: 'While the page is edited: settings only, in the property pane.',
        look: { as: 'facilitator', edit: '1' },
        shows,
      },
    ],
  },
  {
    title: 'When something stands in the way',
    pictures: [
      {
        name: 'loading',
        says: 'A wait of more than a second is drawn in the shape of the board.',
        look: asMember,
        before: silent,
        shows: 'Lean Coffee',
        then: (page) => page.locator('[data-glimmer]').first().waitFor(),
      },
      {
        name: 'unreachable',
        says: 'The network was gone before there was anything to show.',
        look: asMember,
        before: offline,
        shows: 'Guildhall cannot be reached',
      },
      {
        name: 'offline',
        says: 'The network goes while somebody proposes: what they did is kept and sent later.',
        look: { as: 'guest' },
        shows,
        async then(page) {
          await offline(page);
          await page.getByLabel('What should we talk about?').fill('Lunch and learn, but shorter');
          await page.keyboard.press('Enter');
          await page.getByText('is kept here').first().waitFor();
        },
      },
      {
        name: 'refused',
        says: 'A topic that came too late is refused, stays in the field, and the reason stands below it.',
        look: { as: 'guest' },
        before: movedOn,
        shows,
        async then(page) {
          await page.getByLabel('What should we talk about?').fill('Lunch and learn, but shorter');
          await page.keyboard.press('Enter');
          await page.getByText('was not added').first().waitFor();
        },
      },
      {
        name: 'unconfigured',
        says: 'No administrator has said yet where Guildhall runs.',
        look: asMember,
        before: notConfigured,
        shows: 'not set up here yet',
      },
      {
        name: 'permission',
        says: 'A permission is missing: which, and who can grant it.',
        look: asMember,
        before: notApproved,
        shows: 'waiting for a permission',
      },
      {
        name: 'many',
        says: 'Three hundred topics, as many as a board takes.',
        look: { as: 'neighbour', community: communities.dataAndDevOps },
        before: () => Promise.resolve(),
        shows: '300 topics',
      },
    ],
  },
];

/** The crowded board belongs to the other community, so it can be made at any time. */
export const prepareMany = fillBoard;
