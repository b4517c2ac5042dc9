import { randomUUID } from 'node:crypto';
import type { BoardView, NextBoardView } from '../../src/domain/leanCoffee';
import type { Route } from '../../functions/src/platform/route';
import { allRoutes } from '../../functions/src/routes';
import { digitalPractice, openWorld, type PersonName, type World } from '../world/openWorld';

/** Who tries every route: strangers first. */
const callers = [
  'anonymous',
  'otherTenant',
  'neighbour',
  'outsider',
  'member',
  'contractor',
  'guest',
  'facilitator',
  'manager',
  'administrator',
] as const;
type CallerName = (typeof callers)[number];

type Expected = Readonly<Record<CallerName, number>>;

const everybody = (status: number): Expected => ({
  anonymous: status,
  otherTenant: status,
  neighbour: status,
  outsider: status,
  member: status,
  contractor: status,
  guest: status,
  facilitator: status,
  manager: status,
  administrator: status,
});
const nobodyElse = {
  anonymous: 401,
  otherTenant: 401,
  neighbour: 403,
  outsider: 403,
  member: 403,
  contractor: 403,
  guest: 403,
  facilitator: 403,
  manager: 403,
  administrator: 403,
};
/** Who operates Guildhall, or looks after all communities, is no member of one by that. */
const members = (status: number): Expected => ({
  ...nobodyElse,
  member: status,
  contractor: status,
  guest: status,
  facilitator: status,
});
const leads = (status: number): Expected => ({ ...nobodyElse, facilitator: status });
/** Everybody in the community gets to the rule, which makes a difference between them. */
const byRole = (others: number, lead: number): Expected => ({ ...members(others), facilitator: lead });
/** Anybody who is signed in to the organisation. */
const everybodyHere = (status: number): Expected => ({
  ...members(status),
  neighbour: status,
  outsider: status,
  manager: status,
  administrator: status,
});
const administrators = (status: number): Expected => ({ ...nobodyElse, administrator: status });
const managers = (status: number): Expected => ({ ...nobodyElse, manager: status });

interface Row {
  readonly expected: Expected;
  readonly body?: () => unknown;
  /** The community it is tried on; absent: the Digital Practice. */
  readonly community?: string;
  /** It answers people who follow a link, with a page, also when it refuses. */
  readonly answersPage?: boolean;
}

const discuss = () => ({ kind: 'discuss', topicId: randomUUID() });

/**
 * One row for each route; the route list decides which rows must exist. The board of this test is still proposing, and
 * its session has not begun: who may do something else is told that it is not the time for it (409).
 */
const rows: Record<string, Row> = {
  health: { expected: everybody(200) },
  myCommunities: { expected: everybodyHere(200) },
  myNotifications: { expected: everybodyHere(200) },
  setNotification: { expected: members(200), body: () => ({ kind: 'prompts', muted: false }) },
  // A link that we have not made does nothing, for nobody.
  openMuteLink: { expected: everybody(400), answersPage: true },
  followMuteLink: {
    expected: everybody(400),
    body: () => ({ token: 'made up', muted: 'yes' }),
    answersPage: true,
  },
  lookAtBoard: { expected: members(200) },
  listSessions: { expected: members(200) },
  listPastSessions: { expected: members(200) },
  listOpenActions: { expected: members(200) },
  findPeople: { expected: members(200) },
  lookAtDirectory: { expected: everybodyHere(200) },
  lookAtRoster: { expected: members(200) },
  // Anybody may; where there is no community nobody's standing changes by the trying.
  joinCommunity: { expected: everybodyHere(404), community: randomUUID() },
  leaveCommunity: { expected: everybodyHere(404), community: randomUUID() },
  declineCommunity: { expected: everybodyHere(404), community: randomUUID(), body: () => ({}) },
  reconsiderCommunity: { expected: everybodyHere(404), community: randomUUID() },
  whoCouldJoin: { expected: leads(200) },
  askToJoin: {
    expected: leads(400),
    body: () => ({ key: randomUUID(), personIds: [randomUUID()], message: 'Too short' }),
  },
  readProfile: { expected: everybodyHere(200) },
  writeProfile: { expected: everybodyHere(200), body: () => ({ askAbout: ['Kanban'] }) },
  readAudit: { expected: leads(200) },
  membership: { expected: leads(200) },
  membershipPeople: { expected: leads(200) },
  findToInvite: { expected: leads(200) },
  // Far more than a list may hold.
  invitePeople: { expected: leads(413), body: () => ({ text: 'x\n'.repeat(25_001), dryRun: true }) },
  previewRule: {
    expected: leads(400),
    body: () => ({ rule: { id: 'r', name: 'Everybody', mode: 'enrol', include: [], exclude: [] } }),
  },
  // As it is already.
  changeRules: { expected: leads(200), body: () => ({ rules: [], rulesVersion: 'of yesterday' }) },
  changeThreshold: {
    expected: leads(409),
    body: () => ({ removals: 1, removalShare: 0, additionShare: 0, rulesVersion: 'of yesterday' }),
  },
  listRuns: { expected: leads(200) },
  startRun: { expected: leads(200), body: () => ({ dryRun: true }) },
  readRun: { expected: leads(404) },
  answerRun: { expected: leads(404), body: () => ({ answer: 'keep', digest: 'of another change' }) },
  changeRole: { expected: leads(404), body: () => ({ as: 'lead' }) },
  removeMember: { expected: leads(404) },
  proposeTopic: {
    expected: members(201),
    body: () => ({ id: randomUUID(), title: 'How do we review research?', anonymous: false }),
  },
  changeTopic: { expected: byRole(403, 200), body: () => ({ kind: 'remove', removed: false }) },
  reportTopic: { expected: members(200), body: () => ({ reported: true }) },
  castVote: { expected: members(409), body: () => ({ votes: 1 }) },
  changePhase: { expected: byRole(403, 409), body: () => ({ phase: 'discussing' }) },
  setRules: { expected: byRole(403, 200), body: () => ({ voteBudget: 3 }) },
  attend: { expected: members(409), body: () => ({}) },
  castThumb: { expected: members(409), body: () => ({ topicId: randomUUID(), round: 0, thumb: 'up' }) },
  splitIntoRooms: { expected: members(409), body: () => ({ count: 2 }) },
  commandRoom: { expected: members(409), body: discuss },
  takeChair: { expected: byRole(409, 200) },
  writeNotes: { expected: members(409), body: () => ({ base: '', text: 'x' }) },
  writeTakeaway: { expected: members(409), body: () => ({ text: 'x', removed: false }) },
  writeAction: { expected: members(409), body: () => ({ text: 'x' }) },
  endAction: { expected: members(404), body: () => ({ state: 'done' }) },
  giveFeedback: { expected: members(409), body: () => ({ worth: 'yes' }) },
  readRecord: { expected: members(409) },
  // A minute is no session.
  startSession: { expected: leads(400), body: () => ({ key: randomUUID(), minutes: 1 }) },
  readPlan: { expected: members(200) },
  readYear: { expected: members(200) },
  previewPlan: { expected: leads(200), body: () => ({ cadence: null }) },
  previewInvitation: { expected: leads(200) },
  releaseInvitations: { expected: leads(202) },
  sendInvitation: { expected: leads(202) },
  // Nobody has seen it as it was then.
  changePlan: {
    expected: leads(409),
    body: () => ({ etag: 'of yesterday', cadence: null, cancelWithoutTopics: null }),
  },
  changeSession: { expected: leads(409), body: () => ({ etag: 'of yesterday', minutes: 45 }) },
  cancelSession: { expected: leads(409), body: () => ({ etag: 'of yesterday', reason: 'Budget day' }) },
  // It is not cancelled: nothing has to be taken back.
  restoreSession: { expected: leads(200), body: () => ({ etag: 'of yesterday' }) },
  writeAgenda: { expected: byRole(403, 200) },
  readHour: { expected: leads(200) },
  // A session of no length.
  findHour: {
    expected: leads(400),
    body: () => ({ minutes: 0, from: '09:00', to: '17:00', weekdays: ['monday'], weeks: 4 }),
  },
  listSeries: { expected: leads(200) },
  adoptSeries: { expected: leads(404), body: () => ({}) },
  // It is not counted on as it is.
  leaveSeries: { expected: leads(200) },
  // Without one of our secrets nothing comes of it, and nobody is told so.
  directoryNotifications: { expected: everybody(202), body: () => ({ value: [{ clientState: 'made up' }] }) },
  declineProposal: { expected: managers(404), body: () => ({ reason: 'There is no such proposal.' }) },
  nameLead: { expected: managers(404), body: () => ({ personId: randomUUID() }) },
  // Too short: nothing is kept.
  proposeCommunity: { expected: everybodyHere(400), body: () => ({ key: randomUUID(), name: 'X', purpose: 'X' }) },
  allCommunities: { expected: managers(200) },
  rosterForManager: { expected: managers(200) },
  createCommunity: { expected: managers(400), body: () => ({ key: randomUUID(), name: 'X', purpose: 'X' }) },
  // As it is already.
  changeCommunity: { expected: managers(200), body: () => ({}) },
  mergeCommunity: { expected: managers(409), body: () => ({ into: digitalPractice }) },
  splitCommunity: {
    expected: managers(409),
    body: () => ({ into: digitalPractice, personIds: [randomUUID()], move: false }),
  },
  retireCommunity: { expected: managers(404), community: randomUUID() },
  // It is not retired.
  reopenCommunity: { expected: managers(200) },
  readHandover: { expected: managers(200) },
  readOwnHandover: { expected: leads(200) },
  // It is open to members only.
  readCharter: { expected: members(200) },
  proposeChange: {
    expected: members(409),
    body: () => ({
      ...{ id: randomUUID(), reason: 'x', weight: 'minor', version: 0 },
      change: { kind: 'remove', clauseId: randomUUID() },
    }),
  },
  listEndedProposals: { expected: members(200) },
  readProposal: { expected: members(404) },
  amendProposal: {
    expected: members(404),
    body: () => ({
      ...{ wording: 1, reason: 'x', weight: 'minor', version: 0 },
      change: { kind: 'remove', clauseId: randomUUID() },
    }),
  },
  supportProposal: { expected: members(404), body: () => ({ wording: 1 }) },
  unsupportProposal: { expected: members(404), body: () => ({ wording: 1 }) },
  objectToProposal: { expected: members(404), body: () => ({ id: randomUUID(), reason: 'x', wording: 1 }) },
  withdrawObjection: { expected: members(404) },
  commentOnProposal: { expected: members(404), body: () => ({ id: randomUUID(), text: 'x' }) },
  adoptProposal: { expected: leads(404), body: () => ({ wording: 1 }) },
  withdrawProposal: { expected: members(404) },
  listCharterVersions: { expected: members(200) },
  readCharterVersion: { expected: members(404) },
  turnBackVersion: { expected: members(404), body: () => ({ id: randomUUID(), reason: 'It means more.' }) },
  acknowledgeCharter: { expected: members(409), body: () => ({ version: 1 }) },
  remindOfCharter: { expected: leads(409) },
  askAboutCharter: { expected: members(200), body: () => ({ id: randomUUID(), text: 'What for?' }) },
  removeCharterQuestion: { expected: members(200) },
  setCharter: { expected: leads(200), body: () => ({ audience: 'members', reviewMonths: 6 }) },
  putReviewOnAgenda: { expected: leads(409) },
  finishReview: { expected: leads(409) },
  setObjective: { expected: leads(400), body: () => ({ id: randomUUID(), text: '', months: 3 }) },
  checkInOnObjective: { expected: members(404), body: () => ({ id: randomUUID(), text: 'x' }) },
  tellOutcome: { expected: leads(404), body: () => ({ reached: 'yes', text: '' }) },
  publicCharter: { expected: everybody(404), answersPage: true },
  listBrakes: { expected: administrators(200) },
  // It is not on.
  setBrake: { expected: administrators(200), body: () => ({ stopped: false, held: 'send' }) },
  listDrift: { expected: administrators(200) },
  listFailures: { expected: administrators(200) },
  replayFailure: { expected: administrators(404) },
};

const routes = allRoutes({
  ...{
    coffees: {},
    invitations: {},
    hour: {},
    series: {},
    notifications: {},
    organisation: {},
    syncRuns: {},
    leading: {},
    asking: {},
    managed: {},
    charters: {},
  },
} as Parameters<typeof allRoutes>[0]);

describe('who may call which route', () => {
  let world: World;
  let board: BoardView;
  const tokens = new Map<CallerName, string | undefined>();

  beforeAll(async () => {
    world = await openWorld();
    for (const caller of callers) {
      tokens.set(caller, await tokenFor(caller));
    }
    const next = await world.call<NextBoardView>('member', 'GET', `communities/${digitalPractice}/leanCoffee`);
    if (!next.body.board) throw new Error('no session is planned');
    const proposal = { id: randomUUID(), title: 'Something to vote on', anonymous: false };
    board = (
      await world.call<BoardView>(
        'member',
        'POST',
        `communities/${digitalPractice}/sessions/${next.body.board.session.id}/topics`,
        proposal,
      )
    ).body;
  });
  afterAll(() => world.stop());

  function tokenFor(caller: CallerName): Promise<string | undefined> {
    if (caller === 'anonymous') return Promise.resolve(undefined);
    if (caller === 'otherTenant')
      return world.mint({ as: 'member', audience: 'api', tenantId: '99999999-9999-4999-8999-999999999999' });
    return world.mint({ as: caller satisfies PersonName, audience: 'api' });
  }

  function pathOf({ name, path }: Route): string {
    return path
      .replace('{communityId}', rows[name]?.community ?? digitalPractice)
      .replace('{runId}', 'of-yesterday')
      .replace('{sessionId}', board.session.id)
      .replace('{topicId}', board.topics[0]?.id ?? '')
      .replace('{number}', '0')
      .replace('{takeawayId}', randomUUID())
      .replace('{actionId}', randomUUID())
      .replace('{seriesId}', 'x'.repeat(22))
      .replace('{personId}', randomUUID())
      .replace('{proposalId}', randomUUID())
      .replace('{objectionId}', randomUUID())
      .replace('{questionId}', randomUUID())
      .replace('{objectiveId}', randomUUID())
      .replace('{scope}', 'all')
      .replace('{failureId}', `${digitalPractice}_${board.session.id}`);
  }

  it('is decided for every route there is, and for none that is gone', () => {
    expect(Object.keys(rows).sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  describe.each(routes.map((declared) => [declared.name, declared] as const))('%s', (name, declared) => {
    it.each(callers)('answers %s as it should', async (caller) => {
      const row = rows[name];
      if (!row) throw new Error(`no row for ${name}`);
      const { status, headers, body } = await world.callWith<{ code?: string; detail?: string }>(
        tokens.get(caller),
        declared.method,
        pathOf(declared),
        row.body?.(),
      );
      expect(status).toBe(row.expected[caller]);
      if (row.answersPage) {
        expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      } else if (status >= 400) {
        expect(headers.get('content-type')).toContain('application/problem+json');
        expect(body.detail).toMatch(/^[A-Z].*[.]$/);
      }
    });

    it('believes no header that claims to be somebody', async () => {
      if (declared.access === 'anonymous') return;
      const forged = Buffer.from(
        JSON.stringify({ userId: 'x', userRoles: ['authenticated', 'Guildhall.Administrator'] }),
      ).toString('base64');
      const answer = await world.callWith(undefined, declared.method, pathOf(declared), rows[name]?.body?.(), {
        'x-ms-client-principal': forged,
        'x-ms-client-principal-id': 'x',
      });
      expect(answer.status).toBe(401);
    });
  });

  const named = routes.flatMap((declared) =>
    (declared.path.match(/\{\w+\}/g) ?? []).map((param) => [param, declared] as const),
  );
  it.each(named.map(([param, declared]) => [param, declared.name, declared] as const))(
    'takes no odd %s of %s for anything: it is refused at once, and never fails',
    async (param, name, declared) => {
      const caller = ({ manager: 'manager', administrator: 'administrator' } as const)[String(declared.access)];
      for (const odd of ['a%2Fb', '..%2F..', '%23', '%27%20or%20%27', '%00', '%ED%A0%80', 'x'.repeat(1_100)]) {
        const path = pathOf({ ...declared, path: declared.path.replace(param, odd) });
        const { status } = await world.call(caller ?? 'facilitator', declared.method, path, rows[name]?.body?.());
        expect([odd, status < 500]).toEqual([odd, true]);
      }
    },
  );

  it('tells a member of another community nothing of a board but that it is not theirs', async () => {
    const { body } = await world.call<{ detail: string }>(
      'neighbour',
      'GET',
      `communities/${digitalPractice}/leanCoffee`,
    );
    expect(JSON.stringify(body)).not.toContain('Something to vote on');
    expect(body.detail).toContain('join it by yourself');
  });

  it('knows nothing of a community it does not serve', async () => {
    const { status } = await world.call('member', 'GET', `communities/${randomUUID()}/leanCoffee`);
    expect(status).toBe(404);
  });
});
