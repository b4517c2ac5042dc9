import type { Page, Route } from 'playwright-core';
import type {
  CharterVersion,
  CharterView,
  Clause,
  Named,
  ProposalDetail,
  ProposalView,
  Section,
} from '../../src/domain/charter';

/*
 * States of a charter that take weeks to come about, such as the third version with objections to a fourth: what the API would
 * answer is played.
 */

const [ana, carys, jo, sian, kamal, ewa] = [
  'Ana Pereira',
  'Carys Morgan',
  'Jo Okafor',
  'Siân O’Neill',
  'Kamal Hussain',
  'Ewa Nowak',
].map((name, index): Named => ({ id: `person-${index}`, name })) as [Named, Named, Named, Named, Named, Named];
const you = carys;

const clause = (id: string, section: Section, text: string, heading?: string): Clause => ({
  ...{ id, section, text },
  ...(heading === undefined ? {} : { heading }),
});
const replies = 'We reply to each other within one day. If it takes longer, we say so.';

const clauses: readonly Clause[] = [
  clause(
    'purpose',
    'purpose',
    'We make research that teams can act on, and help each other to do it well. Anybody who plans, does or uses research is welcome.',
  ),
  clause('vision', 'vision', 'Nobody in the organisation designs for people they have never met.'),
  clause('openness', 'values', 'We show work that is not finished.', 'Openness'),
  clause('care', 'values', 'People who take part are never worse off for it.', 'Care'),
  clause('focus', 'values', 'We finish what we begin, or say that we stop.', 'Focus'),
  clause('meet', 'waysOfWorking', 'Every second Thursday at 11:00, for an hour, as a Lean Coffee.', 'When we meet'),
  clause('reply', 'waysOfWorking', replies, 'Replies'),
  clause(
    'roles',
    'roles',
    'Two facilitators at a time, for six months each.\n\n1. One leads the sessions.\n2. One looks after the [toolkit](https://harbour.example/toolkit).',
  ),
  clause(
    'decide',
    'decisions',
    'We decide **by consent**: a proposal is adopted unless somebody says what harm it does.',
  ),
  clause('count', 'commitments', 'Each of us\n\n- comes to one session a month,\n- reads one plan a quarter.'),
];
const earlier = clauses
  .filter(({ id }) => id !== 'care')
  .map((one) => (one.id === 'meet' ? { ...one, text: 'Every Friday at 9:00, for an hour.' } : one));

const listed = ({ supporters: _who, raised: _raised, said: _said, ...view }: ProposalDetail): ProposalView => view;

const nothingSaid: Omit<ProposalDetail, 'id' | 'by' | 'at' | 'closesAt' | 'reason' | 'change'> = {
  ...({ weight: 'minor', wording: 1, state: 'open', support: 0, objections: 0, unanswered: 0, comments: 0 } as const),
  ...{ supporters: [], raised: [], said: [] },
  yours: { supports: false, objects: false, isProposer: false, mayAmend: false, lookAgain: false },
};

const reword: ProposalDetail = {
  ...nothingSaid,
  ...{ id: 'reword', by: sian, at: '2026-03-25T10:00:00.000Z', closesAt: '2026-04-01T09:00:00.000Z' },
  reason: 'Some of us work part-time: a message on Friday noon cannot be answered in a day.',
  change: {
    ...{ kind: 'reword', clauseId: 'reply', heading: 'Replies' },
    text: 'We reply to each other within two working days. If it takes longer, we say so.',
  },
  clause: clause('reply', 'waysOfWorking', replies, 'Replies'),
  ...{ wording: 2, support: 3, objections: 1, comments: 2 },
  supporters: [ana, jo, ewa].map((one) => ({ ...one, at: '2026-03-25T12:00:00.000Z' })),
  raised: [
    {
      ...{ id: 'o1', by: kamal, at: '2026-03-25T15:00:00.000Z', wording: 1 },
      reason: 'Two days is too slow while a service is down; people would ask elsewhere and we would not learn of it.',
    },
    {
      ...{ id: 'o2', by: jo, at: '2026-03-25T14:00:00.000Z', wording: 1 },
      ...{ reason: '“Two days” would include weekends.', withdrawnAt: '2026-03-25T16:00:00.000Z' },
    },
  ],
  said: [
    {
      ...{ id: 's1', by: sian, at: '2026-03-25T15:30:00.000Z' },
      ...{ text: 'It says working days now.', answers: 'o2' },
    },
    { id: 's2', by: ana, at: '2026-03-26T09:10:00.000Z', text: 'We could name incidents apart.' },
  ],
};

const start: ProposalDetail = {
  ...nothingSaid,
  ...{ id: 'start', by: sian, at: '2026-03-25T10:00:00.000Z', closesAt: '2026-04-01T09:00:00.000Z' },
  ...{ reason: '', support: 1, supporters: [{ ...ana, at: '2026-03-25T12:00:00.000Z' }] },
  weight: 'major',
  change: { kind: 'start', clauses: clauses.slice(0, 5) },
};

const details: readonly ProposalDetail[] = [
  reword,
  {
    ...nothingSaid,
    ...{ id: 'add', by: ewa, at: '2026-03-26T10:00:00.000Z', closesAt: '2026-04-02T09:00:00.000Z' },
    weight: 'major',
    reason: 'New people ask what we leave to others.',
    change: {
      kind: 'add',
      clause: clause('scope', 'scope', 'We look after research with users, not market research.'),
    },
    ...{ support: 2, supporters: [ana, you].map((one) => ({ ...one, at: '2026-03-26T12:00:00.000Z' })) },
    yours: { supports: true, objects: false, isProposer: false, mayAmend: false, lookAgain: false },
  },
  {
    ...nothingSaid,
    ...{ id: 'outdated', by: you, at: '2026-03-19T10:00:00.000Z', closesAt: '2026-03-26T10:00:00.000Z' },
    ...({ state: 'outdated', reason: 'Fridays are quiet.', fromPage: true } as const),
    change: { kind: 'reword', clauseId: 'meet', heading: 'When we meet', text: 'Every Friday at 10:00, for an hour.' },
    base: clause('meet', 'waysOfWorking', 'Every Friday at 9:00, for an hour.', 'When we meet'),
    clause: clause(
      ...(['meet', 'waysOfWorking', 'Every second Thursday at 11:00, for an hour, as a Lean Coffee.'] as const),
      'When we meet',
    ),
    yours: { supports: false, objects: false, isProposer: true, mayAmend: true, lookAgain: false },
  },
];

const ended: readonly ProposalDetail[] = [
  {
    ...reword,
    ...({ id: 'adopted', state: 'adopted', objections: 0 } as const),
    base: reword.clause as Clause,
    ended: { at: '2026-03-03T09:00:00.000Z', version: 3, merged: true },
  },
  {
    ...reword,
    ...({ id: 'returned', by: kamal, reason: 'Only facilitators need to.', state: 'returned', support: 0 } as const),
    change: { kind: 'remove', clauseId: 'count' },
    ...{ clause: clauses[9] as Clause, base: clauses[9] as Clause },
    ended: { at: '2026-02-20T09:00:00.000Z' },
  },
  {
    ...reword,
    ...({ id: 'withdrawn', by: jo, reason: 'Roles first.', state: 'withdrawn', support: 0, objections: 0 } as const),
    change: { kind: 'move', clauseId: 'roles', section: 'commitments' },
    ...{ clause: clauses[7] as Clause, base: clauses[7] as Clause },
    ended: { at: '2026-02-10T09:00:00.000Z', by: ana },
  },
];

const versions: readonly CharterVersion[] = [
  {
    ...({ number: 3, adoptedAt: '2026-03-03T09:00:00.000Z', weight: 'major', clauses, merged: true } as const),
    change: {
      kind: 'reword',
      clauseId: 'meet',
      text: 'Every second Thursday at 11:00, for an hour, as a Lean Coffee.',
    },
    proposal: { id: 'adopted', by: sian, reason: 'Fridays are free for hardly anybody.', supporters: [ana, jo, ewa] },
  },
  {
    ...({ number: 2, adoptedAt: '2026-02-17T09:00:00.000Z', weight: 'minor', clauses: earlier } as const),
    change: { kind: 'add', clause: clauses[9] as Clause },
    proposal: { id: 'second', by: kamal, reason: 'So that we can count on each other.', supporters: [carys] },
  },
  {
    ...({ number: 1, adoptedAt: '2026-02-03T09:00:00.000Z', adoptedBy: ana, weight: 'major' } as const),
    clauses: earlier.slice(0, 8),
    change: { kind: 'start', clauses: earlier.slice(0, 8) },
    proposal: { id: 'first', by: ana, reason: 'To begin with.', supporters: [] },
  },
];

const community = { id: 'group-0', name: 'User research', timeZone: 'Europe/London' };
const url = 'https://harbourcoast.sharepoint.example/sites/ur/SitePages/Charter.aspx';

const full: CharterView = {
  community,
  you: { id: you.id, role: 'member', acknowledged: 3, isAsked: false },
  ...{ version: 3, adoptedAt: '2026-03-03T09:00:00.000Z', adopted: { how: 'consent' }, clauses, audience: 'members' },
  review: { on: '2026-08-03', everyMonths: 6, isDue: false },
  objective: {
    ...{ id: 'objective', text: 'By summer, every new service has talked with ten of its users.' },
    ...{ setBy: ana, startsOn: '2026-02-03', months: 6, endsOn: '2026-08-03' },
    checkIns: [
      {
        id: 'c1',
        by: jo,
        at: '2026-03-10T09:00:00.000Z',
        text: 'Four of seven services so far; recruiting takes long.',
      },
    ],
  },
  pastObjectives: [
    {
      ...{ id: 'past', text: 'A shared place for consent forms.', setBy: ana, startsOn: '2025-08-01', months: 6 },
      ...{ endsOn: '2026-02-01', checkIns: [] },
      outcome: { reached: 'partly', text: 'It is there; half of us use it.', at: '2026-02-02T09:00:00.000Z', by: ana },
    },
  ],
  proposals: details.map(listed),
  endedProposals: ended.length,
  publication: { state: 'published', url, version: 3, at: '2026-03-03T09:01:00.000Z' },
  questions: [
    {
      ...{ id: 'q1', by: jo, at: '2026-03-16T09:00:00.000Z', clauseId: 'decide' },
      text: 'Who says that time is up when we never agree?',
    },
    { id: 'q2', by: you, at: '2026-03-17T09:00:00.000Z', text: 'Do we count people who only read?' },
  ],
};

const states = {
  full,
  asked: { ...full, you: { ...full.you, acknowledged: 2, isAsked: true } },
  newcomer: { ...full, you: { id: you.id, role: 'member', isAsked: true } },
  lead: {
    ...full,
    you: { ...full.you, role: 'lead' },
    acknowledgements: { done: 31, of: 48 },
    review: {
      ...{ on: '2026-03-19', everyMonths: 6, isDue: true },
      agenda: [
        { kind: 'living' },
        { kind: 'question', text: 'Who says that time is up when we never agree?' },
        {
          ...{ kind: 'returned', proposalId: 'returned', reason: 'Only facilitators need to.', objections: 1 },
          about: { kind: 'remove', clause: 'Each of us comes to one session a month' },
        },
        { kind: 'objective', text: 'By summer, every new service has talked with ten of its users.' },
      ],
    },
    publication: { state: 'troubled', url, version: 2, at: '2026-02-17T09:01:00.000Z', trouble: 'siteRefused' },
  },
  reader: {
    ...full,
    ...{ you: { id: you.id, role: 'reader', isAsked: false }, audience: 'organisation' },
    ...{ proposals: [], endedProposals: 0, questions: [], pastObjectives: [] },
  },
  empty: noneOf('member'),
  emptyLead: noneOf('lead'),
  started: { ...noneOf('lead'), proposals: [listed(start)] },
} satisfies Record<string, CharterView>;

function noneOf(role: CharterView['you']['role']): CharterView {
  return {
    ...{ community, you: { id: you.id, role, isAsked: false }, version: 0, clauses: [], audience: 'members' },
    ...{ pastObjectives: [], proposals: [], endedProposals: 0, publication: { state: 'none' }, questions: [] },
  };
}

const answer =
  (body: unknown, status = 200) =>
  (route: Route) =>
    route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });

const lastPart = (route: Route): string => new URL(route.request().url()).pathname.split('/').pop() ?? '';

/** A page on which the API tells of a community whose charter stands like this. */
export const playingCharter =
  (kind: keyof typeof states) =>
  async (page: Page): Promise<void> => {
    const root = '**/api/communities/*/charter';
    const every = [...details, ...ended, start];
    await page.route(root, answer(states[kind]));
    await page.route(`${root}/proposals*`, (route) =>
      route.request().method() === 'POST'
        ? answer({ type: 'about:blank', title: 'No', status: 409, detail: 'No.', code: 'nothingChanges' }, 409)(route)
        : answer({ proposals: ended.map(listed) })(route),
    );
    await page.route(`${root}/proposals/*`, (route) => answer(every.find(({ id }) => id === lastPart(route)))(route));
    await page.route(`${root}/versions`, answer({ versions: versions.map(({ clauses: _clauses, ...one }) => one) }));
    await page.route(`${root}/versions/*`, (route) =>
      answer(versions.find(({ number }) => String(number) === lastPart(route)))(route),
    );
  };
