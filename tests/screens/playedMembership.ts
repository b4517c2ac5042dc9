import type { Page, Route } from 'playwright-core';
import {
  usualThreshold,
  type AuditView,
  type CouldJoinView,
  type DryRunView,
  type HeldChange,
  type InviteView,
  type MemberRow,
  type MembershipRule,
  type MembershipView,
  type MembersView,
  type Named,
  type RosterView,
  type RulePreviewView,
  type SyncRun,
  type WhyIn,
} from '../../src/domain/membership';
import { handover } from './playedManager';

/*
 * States of membership that no seed brings about, such as a run that would remove 40 people: what the API would answer is played.
 */

const given = ['Ana', 'Carys', 'Jo', 'Siân', 'Kamal', 'Ewa', 'Rhys', 'Nia', 'Tom', 'Priya', 'Li', 'Sam'];
const surnames = [
  'Pereira',
  'Morgan',
  'Okafor',
  'O’Neill',
  'Hussain',
  'Nowak',
  'Bevan',
  'Shah',
  'Wright',
  'Chen',
  'Ferreira',
];
const titles = ['Product manager', 'Senior product owner', 'Lead product manager (Payments)', 'Head of product'];
const places = ['Cardiff', 'Leeds', 'Swansea', 'Newcastle'];
const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;
const named = (index: number): Named => ({
  id: `person-${index}`,
  name: `${pick(given, index)} ${pick(surnames, index * 3 + Math.floor(index / given.length))}`,
});
const people = (count: number, from = 0): readonly Named[] =>
  Array.from({ length: count }, (_none, at) => named(from + at));

const since = '2026-03-03T09:00:00.000Z';
const byRule: WhyIn = {
  kind: 'rule',
  since,
  rule: 'Product people',
  fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }],
};
const whys: readonly (readonly WhyIn[])[] = [
  [byRule],
  [byRule, { kind: 'joined', since: '2026-02-11T09:00:00.000Z' }],
  [{ kind: 'joined', since: '2026-01-20T09:00:00.000Z' }],
  [byRule],
  [{ kind: 'invited', since, by: 'Ana Pereira' }],
  [{ kind: 'addedInTeams', since }],
];

const rules: readonly MembershipRule[] = [
  {
    id: 'product-people',
    name: 'Product people',
    mode: 'enrol',
    include: [
      { attribute: 'jobTitle', how: 'is', values: ['Product manager', 'Head of product'], synonyms: true },
      { attribute: 'department', how: 'begins', values: ['Digital'] },
    ],
    exclude: [{ attribute: 'employeeType', how: 'is', values: ['Contractor'] }],
  },
  {
    id: 'service-owners',
    name: 'Service owners',
    mode: 'suggest',
    include: [{ attribute: 'group', how: 'is', values: ['group-1'] }],
    exclude: [],
  },
];

const held: HeldChange = {
  because: 'removals',
  threshold: 21,
  removals: 40,
  additions: 0,
  removed: people(40, 20),
  added: [],
  digest: 'd1',
};

const runs: readonly SyncRun[] = [
  {
    id: 'held',
    trigger: 'changes',
    startedAt: '2026-03-20T07:40:00.000Z',
    state: 'holding',
    ...looked(40, 0, 0),
    held,
  },
  {
    id: 'r3',
    trigger: 'byHand',
    askedBy: named(0),
    startedAt: '2026-03-19T14:02:00.000Z',
    state: 'done',
    ...looked(214, 0, 0),
  },
  {
    ...{ id: 'r2', trigger: 'rules', startedAt: '2026-03-18T10:15:00.000Z', state: 'done' },
    ...looked(31, 12, 3),
    people: { added: people(12, 40), removed: people(3, 60) },
    failed: [{ ...named(7), write: 'add', why: 'personUnknown' }],
  },
  {
    id: 'r1',
    trigger: 'changes',
    startedAt: '2026-03-17T09:05:00.000Z',
    state: 'failed',
    ...looked(0, 0, 0),
    trouble: 'unavailable',
  },
];

function looked(read: number, added: number, removed: number) {
  return { read, added, removed, repaired: 0, failed: [] as SyncRun['failed'] };
}

type Kind = 'full' | 'waiting' | 'empty' | 'resting';

function playedView(kind: Kind): MembershipView {
  const isEmpty = kind === 'empty';
  const shown = isEmpty ? [] : kind === 'waiting' ? runs : runs.slice(1);
  const [waiting] = kind === 'waiting' ? runs : [];
  return {
    size: isEmpty ? 1 : 214,
    by: byWhat(playedPeople(kind)),
    leads: [{ ...named(0), as: 'owner' }, ...(isEmpty ? [] : [{ ...named(1), as: 'lead' as const }])],
    rules: isEmpty ? [] : rules,
    rulesVersion: 'v1',
    ...(kind === 'resting' ? { resting: ['service-owners'] } : {}),
    threshold: usualThreshold,
    runs: shown.map(({ held: waits, failed, ...run }) => ({
      ...run,
      ...(waits ? { heldPeople: waits.removals } : {}),
      failedWrites: failed.length,
    })),
    ...(waiting ? { waiting } : {}),
    ...(isEmpty ? {} : { directoryReadAt: '2026-03-20T08:55:00.000Z' }),
    groups: [{ id: 'group-1', name: 'Service owners' }],
    known: {
      jobTitles: ['Product manager', 'Product owner', 'Delivery manager'],
      departments: ['Digital', 'Digital, Product', 'Policy'],
      offices: places,
      employeeTypes: ['Employee', 'Contractor'],
    },
  };
}

/** Each counted once, by what comes first. */
function byWhat({ people: rows }: MembersView): MembershipView['by'] {
  const by = { rule: 0, joined: 0, invited: 0, addedInTeams: 0, lead: 0 };
  const kinds = ['rule', 'joined', 'invited', 'addedInTeams', 'lead'] as const;
  for (const { why } of rows) {
    const counted = kinds.find((one) => why.some(({ kind }) => kind === one));
    if (counted) by[counted] += 1;
  }
  return by;
}

function playedPeople(kind: Kind): MembersView {
  const count = kind === 'empty' ? 1 : 214;
  return {
    people: Array.from({ length: count }, (_none, index): MemberRow => ({
      ...named(index),
      isIn: true,
      jobTitle: pick(titles, index),
      place: pick(places, index),
      why: index === 0 ? [{ kind: 'lead', since, as: 'owner' }] : pick(whys, index),
      ...(index === 0 ? { leads: 'owner' } : index === 1 ? { leads: 'lead' } : index === 4 ? { leads: 'deputy' } : {}),
      ...(index === 3 ? { guest: true } : {}),
      ...(index === 2 ? { underWay: 'adding' } : {}),
      ...(index === 5 ? { underWay: 'adding', refused: 'personUnknown' } : {}),
    })),
  };
}

const preview: RulePreviewView = {
  ...{ fits: 131, alreadyIn: 3, stayOut: 6, lookedAt: 4_812, warnings: ['brake'] },
  people: people(122, 30).map((one, index) => ({
    ...one,
    jobTitle: pick(titles, index),
    department: 'Digital, Product',
    place: pick(places, index),
    fits: [
      { attribute: 'jobTitle', value: 'Product manager', bySynonym: index % 2 === 1 },
      { attribute: 'department', value: 'Digital' },
    ],
  })),
};

const couldJoin: CouldJoinView = {
  people: people(60, 50).map((one, index) => ({
    ...one,
    jobTitle: pick(titles, index),
    department: 'Digital',
    place: pick(places, index),
    match: index < 3 ? 3 : index < 20 ? 2 : 1,
    fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: index % 2 === 0 }],
    ...(index === 5 ? { askedAt: '2026-03-02T09:00:00.000Z' } : {}),
  })),
  total: 60,
  reasons: [
    { reason: 'noTime', count: 15 },
    { reason: 'enoughCommunities', count: 5 },
    { reason: 'other', count: 5 },
  ],
};

const found: InviteView = {
  invited: people(3, 70).map((one) => ({ ...one, jobTitle: 'Product manager', mail: 'name@harbour.example' })),
  alreadyIn: people(2, 2),
  left: people(1, 90),
  theyDecide: people(1, 95),
  unknown: ['J. Smith (Finance)'],
  ambiguous: [
    {
      text: 'Siân Jones',
      people: [
        { id: 'sian-1', name: 'Siân Jones', jobTitle: 'Product manager', department: 'Digital' },
        { id: 'sian-2', name: 'Siân Jones', jobTitle: 'Lawyer', department: 'Legal' },
      ],
    },
  ],
  notPeople: ['room.quay@harbour.example'],
};

const audit: AuditView = {
  entries: [
    { at: '2026-03-20T08:40:00.000Z', what: 'joined', person: named(2) },
    { at: '2026-03-20T08:12:00.000Z', what: 'enrolled', person: named(3), why: 'Product people' },
    { at: '2026-03-19T15:00:00.000Z', what: 'ruleMade', by: named(0), why: 'Product people' },
    { at: '2026-03-19T14:50:00.000Z', what: 'asked', by: named(0), why: '12' },
    { at: '2026-03-18T10:00:00.000Z', what: 'removed', by: named(1), person: named(60) },
    { at: '2026-03-18T09:00:00.000Z', what: 'roleChanged', by: named(0), person: named(1), why: 'lead' },
  ],
  before: '1234567890123_abcdefghijklmnopqrstuv',
};

const roster: RosterView = {
  people: [
    { ...named(0), leads: 'owner' },
    { ...named(1), leads: 'lead' },
  ],
};

const answer =
  (body: unknown, status = 200) =>
  (route: Route) =>
    route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });

/** A page on which the API tells of a community whose membership stands like this. */
export const playing =
  (kind: Kind) =>
  async (page: Page): Promise<void> => {
    const root = '**/api/communities/*/membership';
    await page.route(root, answer(playedView(kind)));
    await page.route(`${root}/people`, answer(playedPeople(kind)));
    await page.route(`${root}/rules/preview`, answer(preview));
    await page.route(`${root}/could-join`, answer(couldJoin));
    await page.route(`${root}/invite`, answer(found));
    await page.route(`${root}/audit`, answer(audit));
    await page.route('**/api/communities/*/handover*', answer(handover));
    const dry: DryRunView = { read: 214, additions: 2, removals: 1, add: people(2, 5), remove: people(1, 9) };
    await page.route(`${root}/runs`, answer(kind === 'resting' ? { ...dry, resting: ['Service owners'] } : dry));
    await page.route(`${root}/runs/*`, answer(runs[2]));
  };

/** Nothing of it is done, and what the API tells from then on is another view. */
const refusedOnce =
  (path: string, code: string, before: MembershipView, after: MembershipView) =>
  async (page: Page): Promise<void> => {
    let isRefused = false;
    const root = '**/api/communities/*/membership';
    await page.route(root, (route) => answer(isRefused ? after : before)(route));
    await page.route(`${root}/${path}`, (route) => {
      if (route.request().method() === 'GET') return route.fallback();
      isRefused = true;
      return answer({ type: 'about:blank', title: 'No', status: 409, detail: 'No.', code }, 409)(route);
    });
  };

/** A page on which another lead answers the run that waits before the reader does. */
export const answeredMeanwhile = async (page: Page): Promise<void> => {
  await playing('full')(page);
  const [run] = runs;
  await page.route('**/membership/runs/*', answer({ ...run, state: 'dropped', answeredBy: named(1) }));
  await refusedOnce('runs/*/answer', 'runAnswered', playedView('waiting'), playedView('full'))(page);
};

/** A page on which another lead changes the first rule before the reader saves theirs. */
export const changedMeanwhile = async (page: Page): Promise<void> => {
  await playing('full')(page);
  const view = playedView('full');
  const theirs = rules.map((rule, place) => (place === 0 ? { ...rule, name: 'Product people of Digital' } : rule));
  await refusedOnce('rules', 'rulesChangedMeanwhile', view, { ...view, rules: theirs, rulesVersion: 'v2' })(page);
};

/** A page on which somebody looks who does not lead. */
export const notLeading = async (page: Page): Promise<void> => {
  const no = { type: 'about:blank', title: 'No', status: 403, detail: 'Only for leads.', code: 'onlyLeads' };
  await page.route('**/api/communities/*/membership', answer(no, 403));
  await page.route('**/api/communities/*/roster', answer(roster));
};
