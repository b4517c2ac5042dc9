import { people } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type {
  CouldJoinView,
  DryRunView,
  MembershipRule,
  MembershipView,
  MembersView,
  RulePreviewView,
  SyncRunView,
} from '../../src/domain/membership';
import { untilHostsKnowTheTime } from '../world/hosts';
import { digitalPractice, openWorld, type PersonName, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}/membership`;
const contractors: MembershipRule = {
  ...{ id: 'contractors', name: 'Contractors', mode: 'enrol', exclude: [] },
  include: [{ attribute: 'employeeType', how: 'is', values: ['Contractor'] }],
};

/** Owain comes from another organisation. Each begins where the one before has left the community. */
describe('a lead who is a guest', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ planned: false, now: '2026-02-26T10:00:00Z' });
    await world.runTimer('readDirectory');
    await waitUntil('the first roster', async () => (await look('facilitator')).size > 10);
    const named = await call<MembershipView>('facilitator', 'POST', `/people/${people.owain.id}/role`, { as: 'lead' });
    expect(named.body.leads).toContainEqual({ id: people.owain.id, name: people.owain.displayName, as: 'lead' });
    await waitUntil('the new lead', async () => (await call('guest', 'GET', '')).status === 200, 40_000);
  }, 120_000);
  afterAll(() => world.stop());

  const call = <Body>(person: PersonName, method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
    world.call<Body & Problem>(person, method, `${community}${path}`, body);
  const look = async (person: PersonName) => (await call<MembershipView>(person, 'GET', '')).body;

  it('is shown nothing of what the directory says of people', async () => {
    const [theirs, ours] = [await look('guest'), await look('facilitator')];
    expect(theirs).toMatchObject({ isGuest: true, size: ours.size, groups: [] });
    expect(Object.values(theirs.known).flat()).toEqual([]);
    expect(ours.known.employeeTypes).toContain('Contractor');
    expect(ours.groups).not.toEqual([]);
    expect((await call<CouldJoinView>('guest', 'GET', '/could-join')).body).toEqual({ people: [], total: 0 });
  });

  it('neither tries a rule nor saves one, and is told whom to ask', async () => {
    const { rulesVersion } = await look('guest');
    for (const answer of [
      await call('guest', 'POST', '/rules/preview', { rule: contractors }),
      await call('guest', 'PUT', '/rules', { rules: [contractors], rulesVersion }),
      await call('guest', 'PUT', '/rules', { rules: [{ ...contractors, mode: 'suggest' }], rulesVersion }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'guestsSetNoRules']);
      expect(answer.body.detail).toContain('Nothing was changed; ask another lead');
    }
    expect((await look('facilitator')).rules).toEqual([]);
  });

  it('asks nobody whom it does not see, while another lead sees who fits by their employee type', async () => {
    const { body } = await call<RulePreviewView>('facilitator', 'POST', '/rules/preview', { rule: contractors });
    const coming = body.fits - body.alreadyIn;
    expect(body.people.length).toBe(coming);
    expect(coming).toBeGreaterThan(0);
    const before = await look('facilitator');
    const suggested = { rules: [{ ...contractors, mode: 'suggest' }], rulesVersion: before.rulesVersion };
    expect((await call('facilitator', 'PUT', '/rules', suggested)).status).toBe(200);
    const named = (await call<CouldJoinView>('facilitator', 'GET', '/could-join')).body.people.map(({ id }) => id);
    expect(named.sort()).toEqual(body.people.map(({ id }) => id).sort());
    const asked = {
      key: 'a question of a guest',
      personIds: named,
      message: 'Would you like to join us on Thursdays?',
    };
    expect((await call('guest', 'POST', '/could-join/ask', asked)).body.code).toBe('nobodyToAsk');
  });

  it('sees of a run that waits how many it is about, wherever runs are shown', async () => {
    const { rulesVersion } = await look('facilitator');
    const isPlain = ({ leads, guest }: MembersView['people'][number]): boolean => !leads && !guest;
    const somebody = (await call<MembersView>('facilitator', 'GET', '/people')).body.people.find(isPlain)!;
    const strict = { removals: 0, removalShare: 0, additionShare: 0.5, rulesVersion };
    expect((await call('facilitator', 'PUT', '/threshold', strict)).status).toBe(200);
    // What is read minutes after somebody came may be older than that.
    const { now } = await world.tenantTool<{ now: string }>('PUT', 'clock', { advance: 'PT10M' });
    await untilHostsKnowTheTime(world.hosts, () => new Date(now));
    await world.tenantTool('POST', `groups/${digitalPractice}/members`, { leave: [somebody.id] });
    expect((await call('facilitator', 'POST', '/runs', { dryRun: false })).status).toBe(202);
    const waiting = await waitUntil('a run that waits', async () => (await look('facilitator')).waiting, 20_000);
    expect(waiting.held?.removed).toMatchObject([{ id: somebody.id }]);
    const numbers = { ...waiting.held, removed: [], added: [] };
    expect((await look('guest')).waiting?.held).toEqual(numbers);
    expect((await call<SyncRunView>('guest', 'GET', `/runs/${waiting.id}`)).body.held).toEqual(numbers);
    const tried = (await call<DryRunView>('guest', 'POST', '/runs', { dryRun: true })).body;
    expect(tried).toMatchObject({ additions: 0, removals: 1, add: [], remove: [], held: { removals: 1, removed: [] } });
    const seen = (await call<DryRunView>('facilitator', 'POST', '/runs', { dryRun: true })).body;
    expect(seen).toMatchObject({ removals: 1, remove: [{ id: somebody.id }] });
    const answer = { answer: 'keep', digest: waiting.held?.digest };
    expect((await call<SyncRunView>('guest', 'POST', `/runs/${waiting.id}/answer`, answer)).body.held).toEqual(numbers);
  });

  it('sees the people of the community itself', async () => {
    const { body } = await call<MembersView>('guest', 'GET', '/people');
    expect(body.people.map(({ id }) => id)).toContain(people.bethan.id);
  });
});
