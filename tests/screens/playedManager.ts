import type { Page, Route } from 'playwright-core';
import type { CreatedView, HandoverView, ManagedCommunity, ManagerView, RosterView } from '../../src/domain/membership';

/*
 * States of all communities that no seed brings about, such as a year of their sizes: what the API would answer is played.
 */

const names = ['Ana Pereira', 'Carys Morgan', 'Jo Okafor', 'Siân O’Neill', 'Kamal Hussain', 'Ewa Nowak', 'Rhys Bevan'];
const crafts = ['Content design', 'Data', 'Delivery', 'Interaction design', 'Performance', 'Product', 'User research'];
const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const named = (index: number): { readonly id: string; readonly name: string } => ({
  id: `person-${index}`,
  name: pick(names, index),
});

const stand: readonly Partial<ManagedCommunity>[] = [
  { reach: { eligible: 18, in: 11 } },
  { leads: [], needs: ['noLead', 'runWaiting'] },
  {},
  { needs: ['noSessionForThreeMonths'], lastSession: '2025-12-04T11:00:00.000Z' },
  { ending: { how: 'merge', into: { id: idOf(5), name: 'Product' } } },
];

function playedCommunities(count: number): readonly ManagedCommunity[] {
  return Array.from({ length: count }, (_none, index): ManagedCommunity => {
    const size = 12 + ((index * 97) % 400);
    const isMeeting = index % 3 !== 1 && index !== 3;
    return {
      id: idOf(index),
      name: `${pick(crafts, index)}${index < crafts.length ? '' : ` ${Math.floor(index / crafts.length) + 1}`}`,
      purpose: 'We show each other what we are stuck on, and keep what worked.',
      leads: [named(index), named(index + 1)],
      size,
      sizes: Array.from({ length: 12 }, (_none, month) => ({
        month: new Date(Date.UTC(2025, 3 + month, 1)).toISOString().slice(0, 7),
        size: Math.round(size * (0.7 + 0.3 * Math.sin((month + index) / 3) ** 2)),
      })),
      ...(index % 2 === 0 ? { reach: { eligible: size * 3, in: size } } : {}),
      ...(isMeeting ? { nextSession: '2026-04-23T10:00:00.000Z' } : {}),
      lastSession: '2026-03-05T11:00:00.000Z',
      needs: [],
      mailbox: 'communities@harbour.example',
      boardUrl: 'https://harbour.example/sites/community',
      timeZone: 'Europe/London',
      ...stand[index],
    };
  });
}

const view: ManagerView = {
  communities: playedCommunities(7),
  proposals: [
    {
      id: 'proposal',
      name: 'Plain words',
      purpose: 'Everybody who writes to the public: we read each other’s letters before they go out.',
      by: named(2),
      at: '2026-03-19T09:00:00.000Z',
    },
  ],
  freeGroups: [{ id: idOf(90), name: 'Service designers' }],
  retired: [
    {
      id: idOf(80),
      name: 'Front-end development',
      at: '2026-01-12T09:00:00.000Z',
      mergedInto: idOf(3),
      request: { method: 'DELETE', path: `/groups/${idOf(80)}` },
    },
  ],
  mailboxes: ['communities@harbour.example', 'events@harbour.example'],
};

const created: CreatedView = {
  kind: 'request',
  request: {
    method: 'POST',
    path: '/groups',
    body: { displayName: 'Plain words', mailNickname: 'plain-words', groupTypes: ['Unified'], mailEnabled: true },
    then: { method: 'PUT', path: '/groups/{id}/team', body: {} },
    setting: { name: 'GUILDHALL_ALLOWED_GROUPS', add: '{id}' },
  },
};

/** What a successor reads. */
export const handover: HandoverView = {
  name: 'Data',
  markdown: [
    '# Data',
    'We show each other what we are stuck on, and keep what worked.',
    '## Who leads it\n\n- Ana Pereira',
    '## When it meets\n\nEvery second Thursday, 11:00 to 12:00.',
    '## Open actions\n\n- Ask the press office for their style guide (Jo Okafor, by 2 April)',
  ].join('\n\n'),
};

const roster: RosterView = {
  people: names.map((name, index) => ({
    id: `person-${index}`,
    name,
    jobTitle: index % 2 ? 'Data analyst' : 'Product manager',
  })),
};

const answer = (body: unknown) => (route: Route) =>
  route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) });

/** A page on which the API tells a manager of so many communities; none: of nothing at all. */
export const managing =
  (count = 7) =>
  async (page: Page): Promise<void> => {
    const nothing = {
      communities: [],
      proposals: [],
      freeGroups: [],
      retired: [],
      mailboxes: [],
    } satisfies ManagerView;
    const shown = count === 0 ? nothing : { ...view, communities: playedCommunities(count) };
    await page.route('**/api/manager/communities', (route) =>
      answer(route.request().method() === 'POST' ? created : shown)(route),
    );
    await page.route('**/api/manager/communities/*/handover*', answer(handover));
    await page.route('**/api/manager/communities/*/roster', answer(roster));
  };
