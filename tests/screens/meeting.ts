import { phone, smallest, type Act } from './Act';
import { attend, discuss, moveTo, pauseAndAsk, topics, vote } from './coffee';

const shows = topics.research;
const asMember = { as: 'member' } as const;
const asLead = { as: 'facilitator' } as const;

export const meeting: readonly Act[] = [
  {
    title: 'Voting',
    async prepare(stage) {
      await stage.setClock('2026-03-26T11:06:00Z');
      await moveTo(stage, 'voting');
      await vote(stage);
    },
    pictures: [
      {
        name: 'voting',
        says: 'Three votes each, the own ones beside each topic, totals hidden.',
        look: asMember,
        shows: 'You have 1 vote left',
      },
      {
        name: 'voting-lead',
        says: 'Whoever facilitates closes the voting; they vote like everybody.',
        look: asLead,
        shows: 'no votes left',
      },
      {
        name: 'voting-contrast',
        says: 'In high contrast, in Teams.',
        look: { ...asMember, host: 'teams', theme: 'contrast' },
        shows: 'You have 1 vote left',
      },
      {
        name: 'voting-strong',
        says: 'In a section with a strong background.',
        look: { ...asMember, section: 'strong' },
        shows: 'You have 1 vote left',
      },
      { name: 'voting-phone', says: 'On a phone.', look: asMember, ...phone, shows: 'You have 1 vote left' },
      {
        name: 'voting-welsh-320',
        says: 'In Welsh at 320 pixels.',
        look: { ...asMember, locale: 'cy-gb' },
        ...smallest,
        shows,
      },
    ],
  },
  {
    title: 'Discussing',
    async prepare(stage) {
      await moveTo(stage, 'discussing');
      await attend(stage, ['facilitator', 'member', 'contractor']);
      await discuss(stage);
    },
    pictures: [
      {
        name: 'discussing',
        says: 'The first topic is talked about: the time, notes, takeaways, actions, and what is next.',
        look: asMember,
        height: 1100,
        shows,
      },
      { name: 'discussing-lead', says: 'The same for whoever facilitates.', look: asLead, height: 1100, shows },
      {
        name: 'discussing-dark',
        says: 'In the dark theme of Teams.',
        look: { ...asLead, host: 'teams', theme: 'dark' },
        height: 1100,
        shows,
      },
      {
        name: 'discussing-column',
        says: 'In one of three columns.',
        look: { ...asMember, column: 'three' },
        height: 1100,
        shows,
      },
      { name: 'discussing-phone', says: 'On a phone.', look: asMember, ...phone, height: 1400, shows },
    ],
  },
  {
    title: 'Going on or moving on',
    prepare: pauseAndAsk,
    pictures: [
      {
        name: 'thumbs',
        says: 'The timebox is paused and people say whether they would go on.',
        look: asMember,
        height: 1100,
        shows,
      },
      {
        name: 'thumbs-lead',
        says: 'With a majority for it, whoever facilitates can give five more minutes.',
        look: asLead,
        height: 1100,
        shows,
      },
      {
        name: 'thumbs-contrast-320',
        says: 'In high contrast at 320 pixels.',
        look: { ...asMember, theme: 'contrast' },
        ...smallest,
        height: 1400,
        shows,
      },
      { name: 'thumbs-welsh', says: 'In Welsh.', look: { ...asLead, locale: 'cy-gb' }, height: 1100, shows },
      {
        name: 'presenting',
        says: 'Shared on a screen in the room: readable from the back.',
        look: asLead,
        width: 1280,
        height: 720,
        shows,
        then: (page) => page.getByRole('button', { name: 'Present' }).click(),
      },
      {
        name: 'presenting-dark',
        says: 'The same in Teams, dark.',
        look: { ...asLead, host: 'teams', theme: 'dark' },
        width: 1280,
        height: 720,
        shows,
        then: (page) => page.getByRole('button', { name: 'Present' }).click(),
      },
    ],
  },
  {
    title: 'Wrapping up',
    prepare: (stage) => moveTo(stage, 'closed'),
    pictures: [
      {
        name: 'wrap-up',
        says: 'What came of it, who does what by when, what waits for the next time, and one question.',
        look: asMember,
        height: 1200,
        shows: 'A second pair of eyes',
      },
      {
        name: 'wrap-up-phone',
        says: 'On a phone.',
        look: asMember,
        ...phone,
        height: 1600,
        shows: 'A second pair of eyes',
      },
      {
        name: 'wrap-up-soft',
        says: 'In a section with a soft background.',
        look: { ...asMember, section: 'soft' },
        height: 1200,
        shows: 'A second pair of eyes',
      },
      {
        name: 'wrap-up-welsh',
        says: 'In Welsh, in Teams.',
        look: { ...asMember, host: 'teams', locale: 'cy-gb' },
        height: 1200,
        shows: 'A second pair of eyes',
      },
    ],
  },
  {
    title: 'Afterwards',
    async prepare(stage) {
      await stage.setClock('2026-03-27T09:00:00Z');
      await stage.world.planNow();
    },
    pictures: [
      {
        name: 'next-board',
        says: 'The next board: topics that were not reached, last time in one line, open actions.',
        look: asMember,
        height: 1100,
        shows: topics.templates,
      },
      {
        name: 'next-board-missed',
        says: 'The same for somebody who was not there: what they missed.',
        look: { as: 'guest' },
        height: 1100,
        shows: topics.templates,
      },
      {
        name: 'open-actions',
        says: 'The open actions of the community, on any page of its site.',
        look: { ...asMember, webPart: 'openActions' },
        shows: 'open action',
      },
      {
        name: 'open-actions-dark',
        says: 'Dark, in one of three columns.',
        look: { ...asMember, webPart: 'openActions', theme: 'dark', column: 'three' },
        shows: 'open action',
      },
      {
        name: 'open-actions-strong',
        says: 'In a section with a strong background.',
        look: { ...asMember, webPart: 'openActions', section: 'strong' },
        shows: 'open action',
      },
      {
        name: 'open-actions-welsh-320',
        says: 'In Welsh at 320 pixels.',
        look: { ...asMember, webPart: 'openActions', locale: 'cy-gb' },
        ...smallest,
        shows: /agored/,
      },
      {
        name: 'together',
        says: 'Both web parts on one page.',
        look: { ...asMember, with: 'openActions' },
        height: 1400,
        shows: 'open action',
      },
      {
        name: 'open-actions-done',
        says: 'One of them is done, and can be undone where it stands.',
        look: { ...asMember, webPart: 'openActions' },
        shows: 'open action',
        async then(page) {
          await page.getByRole('button', { name: /^Done/ }).first().click();
          await page.getByText('Undo').first().waitFor();
        },
      },
    ],
  },
];
