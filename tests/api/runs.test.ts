import { people } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type {
  AuditEntry,
  AuditView,
  DryRunView,
  MembershipRule,
  MembershipView,
  MembersView,
  RulePreviewBody,
  RulePreviewView,
  StartRunBody,
  SyncRunsView,
  SyncRunSummary,
  SyncRunView,
} from '../../src/domain/membership';
import { untilHostsKnowTheTime } from '../world/hosts';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}/membership`;
const lead = 'facilitator';
const bethan = { id: people.bethan.id, name: people.bethan.displayName };
const readers: MembershipRule = {
  ...{ id: 'readers', name: 'Tide gauge readers', mode: 'enrol', exclude: [] },
  include: [{ attribute: 'jobTitle', how: 'has', values: ['Tide gauge reader'] }],
};

interface Mailbox {
  readonly messages: readonly { readonly subject: string }[];
}

/** Each begins where the one before has left the community. */
describe('sync runs of a community', () => {
  let world: World;
  const newcomers: { id: string; name: string }[] = [];
  beforeAll(async () => {
    // A Thursday morning: whoever has to be told something is told.
    world = await openWorld({ planned: false, now: '2026-02-26T10:00:00Z' });
    for (let number = 101; number <= 205; number += 1) await employ(number);
    await world.runTimer('readDirectory');
    await waitUntil('the first roster', async () => (await look()).size > 10, 30_000);
  }, 120_000);
  afterAll(() => world.stop());

  async function employ(number: number): Promise<void> {
    const address = `tide${number}@harbourcoast.example`;
    const names = { displayName: `Tide Reader ${number}`, givenName: 'Tide', surname: `Reader ${number}` };
    const account = { ...names, userPrincipalName: address, mail: address, jobTitle: 'Tide Gauge Reader' };
    const { id } = await world.tenantTool<{ id: string }>('POST', 'people', account);
    newcomers.push({ id, name: names.displayName });
  }
  /** What is read while a rule is there already comes page by page, and each is less than goes through at once. */
  const untilRead = (fitting: number) =>
    waitUntil(
      `${fitting} people in the copy of the directory`,
      async () => {
        await world.runTimer('readDirectory');
        const wanted: RulePreviewBody = { rule: readers };
        return (await post<RulePreviewView>('rules/preview', wanted)).body.fits === fitting;
      },
      30_000,
    );
  const get = async <Body>(path: string): Promise<Body> =>
    (await world.call<Body>(lead, 'GET', `${community}${path}`)).body;
  const post = <Body>(path: string, body?: object) =>
    world.call<Body & Problem>(lead, 'POST', `${community}/${path}`, body);
  const look = () => get<MembershipView>('');
  const run = (id: string) => get<SyncRunView>(`/runs/${id}`);
  const groupNow = async () =>
    (await world.tenantTool<readonly { id: string }[]>('GET', `groups/${digitalPractice}/members`))
      .map(({ id }) => id)
      .sort();
  const rosterNow = async () =>
    (await get<MembersView>('/people')).people.flatMap(({ id, isIn }) => (isIn ? [id] : [])).sort();
  const untilTheyAgree = () =>
    waitUntil(
      'the group that agrees with the roster',
      async () => (await groupNow()).join() === (await rosterNow()).join(),
      30_000,
    );
  const held = async (): Promise<SyncRunView> => {
    const isHeld = async () => (await get<SyncRunsView>('/runs')).runs.find(({ state }) => state === 'holding');
    return run((await waitUntil('a run that holds', isHeld, 30_000)).id);
  };
  const answer = (runId: string, said: 'goOn' | 'keep', digest: string) =>
    post<SyncRunView>(`runs/${runId}/answer`, { answer: said, digest });
  const start = <Body>(wanted: StartRunBody) => post<Body>('runs', wanted);
  const syncNow = async (): Promise<SyncRunView> => {
    const { status, body } = await start<SyncRunSummary>({ dryRun: false });
    expect([status, body.trigger]).toEqual([202, 'byHand']);
    return waitUntil('the end of the run', async () => {
      const now = await run(body.id);
      return now.state !== 'running' && now;
    });
  };
  const tryOut = async () => (await start<DryRunView>({ dryRun: true })).body;
  const questions = async (words: string) => {
    const mailbox = `mailboxes/${encodeURIComponent(String(people.seun.mail).toLowerCase())}`;
    const { messages } = await world.tenantTool<Mailbox>('GET', mailbox);
    return messages.filter(({ subject }) => subject.includes(words));
  };
  const history = async (isMeant: (entry: AuditEntry) => boolean): Promise<readonly AuditEntry[]> => {
    let found: readonly AuditEntry[] = [];
    let before: string | undefined = '';
    while (before !== undefined) {
      const page: AuditView = await get(`/audit${before && `?before=${encodeURIComponent(before)}`}`);
      found = [...found, ...page.entries.filter(isMeant)];
      before = page.before;
    }
    return found;
  };
  const historyOf = (personId: string) => history(({ person }) => person?.id === personId);
  /** So much later nobody takes what a read shows for what was before, and what was written has been seen. */
  const letTimePass = async (): Promise<void> => {
    const { now } = await world.tenantTool<{ now: string }>('PUT', 'clock', { advance: 'PT10M' });
    await untilHostsKnowTheTime(world.hosts, () => new Date(now));
    await world.runTimer('readDirectory');
    await world.runTimer('syncMemberships');
  };
  const inTeams = (change: { join?: readonly string[]; leave?: readonly string[] }) =>
    world.tenantTool('POST', `groups/${digitalPractice}/members`, change);
  const namesOf = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).sort();

  it('tell of the first reading whom they found, and nobody as added', async () => {
    const first = (await get<SyncRunsView>('/runs')).runs.at(-1)!;
    expect(first).toMatchObject({ trigger: 'firstRead', state: 'done', added: 0 });
    expect(first).not.toHaveProperty('people');
    const { found, removed, people: names } = await run(first.id);
    expect(found).toBe((await look()).size);
    expect(names?.found).toHaveLength(found!);
    expect(names?.removed ?? []).toHaveLength(removed);
  });

  it('tell of an invitation that somebody did it, with the name', async () => {
    const invited = { id: people.leonie.id, name: people.leonie.displayName };
    expect((await post('invite', { ids: [invited.id], dryRun: false })).status).toBe(200);
    const latest = await waitUntil('the run', async () =>
      (await get<SyncRunsView>('/runs')).runs.find((one) => one.added > 0),
    );
    expect(latest).toMatchObject({ trigger: 'person', added: 1 });
    expect((await run(latest.id)).people).toEqual({ added: [invited] });
    const { people: rows } = await get<MembersView>('/people');
    const row = rows.find(({ id }) => id === invited.id);
    expect(row).toMatchObject({ isIn: true });
    expect(row).not.toHaveProperty('underWay');
    expect((await post(`people/${invited.id}/remove`)).status).toBe(200);
    await untilTheyAgree();
  });

  it('hold before a rule brings in more than goes through at once, name everybody, and ask the leads once', async () => {
    const before = await groupNow();
    const { rulesVersion } = await look();
    await untilRead(105);
    const saved = await world.call(lead, 'PUT', `${community}/rules`, { rules: [readers], rulesVersion });
    expect(saved.status).toBe(200);
    const waiting = await held();
    expect(waiting).toMatchObject({ trigger: 'rules', added: 0, removed: 0 });
    expect(waiting.held).toMatchObject({ because: 'additions', additions: 105, removals: 0, threshold: 100 });
    expect(namesOf(waiting.held!.added)).toEqual(namesOf(newcomers));
    await waitUntil('the question', async () => (await questions('would join Digital Practice')).length > 0, 20_000);
    await letTimePass();
    expect(await questions('would join Digital Practice')).toHaveLength(1);
    expect((await look()).waiting).toMatchObject({ id: waiting.id });
    expect(await groupNow()).toEqual(before);
    expect(await historyOf(newcomers[0]!.id)).toEqual([]);
  });

  it('go on with a lead’s yes to what they name now, and with no other', async () => {
    const before = (await held()).held!;
    await employ(206);
    await world.runTimer('readDirectory');
    const waiting = await waitUntil('the larger change', async () => {
      const now = await held();
      return now.held?.additions === 106 && now;
    });
    const late = await answer(waiting.id, 'goOn', before.digest);
    expect([late.status, late.body.code]).toEqual([409, 'runChanged']);
    expect(late.body.detail).toContain('Nothing was changed');
    expect((await world.call('member', 'POST', `${community}/runs/${waiting.id}/answer`, {})).status).toBe(403);
    const said = await answer(waiting.id, 'goOn', waiting.held!.digest);
    expect([said.status, said.body.answeredBy]).toEqual([202, bethan]);
    await waitUntil('all of them in the group', async () => {
      const now = new Set(await groupNow());
      return newcomers.every(({ id }) => now.has(id));
    });
    await waitUntil('the end of the run', async () => (await run(waiting.id)).state === 'done');
    expect(await run(waiting.id)).toMatchObject({ added: 106, removed: 0, failed: [], answeredBy: bethan });
    const again = await answer(waiting.id, 'keep', 'another');
    expect([again.status, again.body.code]).toEqual([409, 'runNotWaiting']);
    expect(await historyOf(newcomers[105]!.id)).toMatchObject([{ what: 'enrolled', why: 'Tide gauge readers' }]);
    const answers = await history(({ what }) => what === 'runAnswered');
    expect(answers).toMatchObject([{ by: bethan, why: 'goOn' }]);
  });

  it('asked for "now" see at once what somebody did in Teams; tried out, they change nothing', async () => {
    await letTimePass();
    await inTeams({ join: [people.margaret.id], leave: [people.callum.id] });
    const runs = await get<SyncRunsView>('/runs');
    await tryOut();
    expect(await get<SyncRunsView>('/runs')).toEqual(runs);
    expect(await rosterNow()).toContain(people.callum.id);
    const done = await syncNow();
    expect(done).toMatchObject({ state: 'done', askedBy: bethan, added: 1, removed: 1 });
    expect(await rosterNow()).toContain(people.margaret.id);
    expect(await rosterNow()).not.toContain(people.callum.id);
    expect(await historyOf(people.margaret.id)).toMatchObject([{ what: 'addedInTeams' }]);
    expect(await historyOf(people.callum.id)).toMatchObject([{ what: 'removedInTeams' }]);
    const nothing = await syncNow();
    expect(nothing).toMatchObject({ state: 'done', added: 0, removed: 0 });
  });

  it('follow disabled accounts, however many, without a question', async () => {
    const { rulesVersion, threshold } = await look();
    const set = { ...threshold, removals: 2, removalShare: 0, rulesVersion };
    expect((await world.call(lead, 'PUT', `${community}/threshold`, set)).status).toBe(200);
    const leavers = newcomers.slice(0, 4);
    for (const { id } of leavers) await world.tenantTool('PATCH', `people/${id}`, { accountEnabled: false });
    await world.runTimer('readDirectory');
    await waitUntil('them out of the roster', async () => !(await rosterNow()).some((id) => id === leavers[3]!.id));
    expect((await look()).waiting).toBeUndefined();
    expect((await historyOf(leavers[0]!.id)).map(({ what }) => what)).toEqual(['away', 'enrolled']);
    await untilTheyAgree();
  });

  it('hold as well before as many go one by one, and say how many went before', async () => {
    await letTimePass();
    const [first, second] = newcomers.slice(20);
    // One was taken out in Teams before.
    await inTeams({ leave: [first!.id] });
    await world.runTimer('readDirectory');
    await waitUntil('one out of the roster', async () => !(await rosterNow()).includes(first!.id));
    await inTeams({ leave: [second!.id] });
    await world.runTimer('readDirectory');
    const waiting = await held();
    const earlier = { removals: 2, additions: 0 };
    expect(waiting.held).toMatchObject({ because: 'removals', removals: 1, threshold: 2, earlier });
    expect(await rosterNow()).toContain(second!.id);
    expect((await tryOut()).held).toMatchObject({ removals: 1, earlier });
    expect((await answer(waiting.id, 'keep', waiting.held!.digest)).status).toBe(202);
    await untilTheyAgree();
    expect(await groupNow()).toContain(second!.id);
  });

  it('hold before many who were removed in Teams are taken for leavers, and put them back when a lead says so', async () => {
    await letTimePass();
    const gone = newcomers.slice(10, 13);
    await inTeams({ leave: gone.map(({ id }) => id) });
    const tried = await tryOut();
    await world.runTimer('readDirectory');
    const waiting = await held();
    expect(tried.held === undefined || tried.held.removals === 3).toBe(true);
    expect(waiting.held).toMatchObject({ because: 'removals', removals: 3, threshold: 2 });
    expect(namesOf(waiting.held!.removed)).toEqual(namesOf(gone));
    expect(await rosterNow()).toEqual(expect.arrayContaining(gone.map(({ id }) => id)));
    const kept = await answer(waiting.id, 'keep', waiting.held!.digest);
    expect([kept.status, kept.body.state]).toEqual([202, 'dropped']);
    await untilTheyAgree();
    expect(await groupNow()).toEqual(expect.arrayContaining(gone.map(({ id }) => id)));
    const [latest] = await historyOf(gone[0]!.id);
    expect(latest).toMatchObject({ what: 'invited', by: bethan });
    expect((await look()).waiting).toBeUndefined();
  });

  it('leave a roster and a group that agree, and nothing more to do', async () => {
    await letTimePass();
    await world.runTimer('lookDaily');
    await untilTheyAgree();
    expect(await syncNow()).toMatchObject({ state: 'done', added: 0, removed: 0, repaired: 0, failed: [] });
    expect(await tryOut()).toMatchObject({ add: [], remove: [] });
    const runs = (await get<SyncRunsView>('/runs')).runs;
    expect(runs.filter(({ state }) => state === 'holding' || state === 'failed')).toEqual([]);
  });
});
