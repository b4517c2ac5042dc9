import type { Page, Route } from 'playwright-core';
import type { CommunityCard, CommunityPerson, DirectoryView, RosterView, YouIn } from '../../src/domain/membership';

/*
 * States of the directory that no seed brings about, such as 5,000 people in one community: what the API would answer is played.
 */

const out: YouIn = { state: 'out', why: [] };
const since = '2026-03-03T09:00:00.000Z';
const names = ['Ana Pereira', 'Carys Morgan', 'Jo Okafor', 'Siân O’Neill', 'Kamal Hussain', 'Ewa Nowak', 'Rhys Bevan'];
const crafts = ['Content design', 'Data', 'Delivery', 'Interaction design', 'Performance', 'Product', 'User research'];
const places = ['Cardiff', 'Leeds', 'Swansea', 'Newcastle', 'London', 'Glasgow'];
const topics = ['Procurement', 'Interviewing children', 'Open data', 'Accessibility statements', 'Retrospectives'];
const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

/** How the reader stands to the first ones; to all others they do not stand at all. */
const stand: readonly Partial<CommunityCard>[] = [
  {
    you: {
      ...out,
      asked: {
        at: '2026-03-18T09:00:00.000Z',
        by: 'Jo Okafor',
        message:
          'You wrote the guide that half of us use. Would you come and tell us what you would do otherwise today?',
      },
    },
  },
  {
    you: {
      state: 'in',
      why: [
        {
          kind: 'rule',
          since,
          rule: 'Product people',
          fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }],
        },
      ],
    },
  },
  { you: { state: 'joining', why: [{ kind: 'joined', since }] } },
  {
    suits: [
      { attribute: 'jobTitle', value: 'Product manager', bySynonym: true },
      { attribute: 'office', value: 'Cardiff' },
    ],
  },
  { you: { ...out, declined: true }, leads: [] },
];

/** @param count - of communities */
function playedDirectory(count: number, proposals: DirectoryView['proposals'] = []): DirectoryView {
  const communities = Array.from({ length: count }, (_none, index): CommunityCard => {
    const craft = pick(crafts, index);
    return {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      name: index < crafts.length ? craft : `${craft}, ${pick(places, index)} ${Math.floor(index / crafts.length)}`,
      purpose: `People who do ${craft.toLowerCase()} work, whichever service they are in: we show each other what we are stuck on, keep the templates that worked, and agree what good looks like so that nobody has to begin alone.`,
      leads: [0, 1].map((next) => ({ id: `lead-${index}-${next}`, name: pick(names, index + next) })),
      size: 12 + ((index * 97) % 400),
      places: [0, 1, 2].map((next) => pick(places, index + next)),
      ...(index % 3 === 1
        ? {}
        : {
            nextSession: {
              start: '2026-04-23T10:00:00.000Z',
              end: '2026-04-23T11:00:00.000Z',
              timeZone: 'Europe/London',
            },
          }),
      url: 'https://harbour.example/sites/community',
      you: out,
      ...stand[index],
    };
  });
  return { communities, proposals, readAt: '2026-03-20T08:00:00.000Z' };
}

/** One that was declined with a reason, and one that nobody has answered yet. */
const ownProposals: DirectoryView['proposals'] = [
  {
    ...{ id: 'declined', name: 'Letters', at: '2026-03-04T09:00:00.000Z' },
    declined: {
      ...{ at: '2026-03-18T09:00:00.000Z', by: { id: 'siân', name: 'Siân O’Neill' } },
      reason: 'Content design does this on Thursdays: come and tell them what is missing.',
    },
  },
  { id: 'waiting', name: 'Plain words', at: '2026-03-19T09:00:00.000Z' },
];

/** @param count - of people, the second of them the reader */
function playedRoster(count: number): RosterView {
  const people = Array.from({ length: count }, (_none, index): CommunityPerson => ({
    id: `person-${index}`,
    name: `${pick(names, index)}${index < names.length ? '' : ` ${index}`}`,
    jobTitle: index % 3 === 0 ? 'Lead product manager for grants and claims' : 'Product owner',
    discipline: index % 4 === 0 ? 'Delivery manager' : 'Product manager',
    department: 'Digital',
    place: pick(places, index),
    ...(index === 0 ? { leads: 'owner' } : {}),
    ...(index === 3 ? { guest: true } : {}),
    ...(index === 1 ? { isYou: true } : {}),
    ...(index % 2 === 0 ? { askAbout: [pick(topics, index), pick(topics, index + 1)] } : {}),
  }));
  return { people };
}

const answer = (body: unknown) => (route: Route) =>
  route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) });

/** A page on which the API tells of so many communities, each with so many people. */
export const playing =
  (how: { readonly communities: number; readonly people?: number; readonly hasProposed?: true }) =>
  async (page: Page): Promise<void> => {
    const { communities, people = 40, hasProposed } = how;
    await page.route('**/api/directory', answer(playedDirectory(communities, hasProposed && ownProposals)));
    await page.route('**/api/communities/*/roster', answer(playedRoster(people)));
    await page.route('**/api/communities/*/membership/*', answer({ state: 'leaving', why: [] } satisfies YouIn));
  };
