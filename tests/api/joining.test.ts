import { people } from '../../local/seed';
import type {
  AuditView,
  DirectoryView,
  MembersView,
  MyCommunitiesView,
  RosterView,
  YouIn,
} from '../../src/domain/membership';
import { untilHostsKnowTheTime } from '../world/hosts';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}`;

describe('joining and leaving', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ planned: false, hosts: 2 });
    // Whoever looks first has the group read.
    await world.call('member', 'GET', `${community}/roster`);
  });
  afterAll(() => world.stop());

  const click = (person: string, what: 'join' | 'leave') =>
    world.call<YouIn & { code?: string; detail?: string }>(person, 'POST', `${community}/membership/${what}`);
  const youOf = async (person: string) => {
    const { body } = await world.call<DirectoryView>(person, 'GET', 'directory');
    return body.communities.find(({ id }) => id === digitalPractice)?.you;
  };
  /** Until the group was read as it is now, Guildhall says that it follows. */
  const settled = (person: string, state: YouIn['state']) =>
    waitUntil(
      `${person} who is ${state}`,
      async () => {
        await world.runTimer('readDirectory');
        return (await youOf(person))?.state === state;
      },
      30_000,
    );
  const isInGroup = async (personId: string): Promise<boolean> => {
    const authorization = `Bearer ${await world.mint({ app: 'tools', roles: ['GroupMember.Read.All'] })}`;
    const members = `${world.origin}/v1.0/groups/${digitalPractice}/members?$select=id&$top=999`;
    const answer = await fetch(members, { headers: { authorization } });
    const { value } = (await answer.json()) as { value: { id: string }[] };
    return value.some(({ id }) => id === personId);
  };

  it('lets somebody from outside join: at once everywhere in Guildhall, in the group soon after', async () => {
    expect((await world.call('newcomer', 'GET', `${community}/leanCoffee`)).status).toBe(403);
    const joined = await click('newcomer', 'join');
    expect(joined.status).toBe(200);
    expect(['joining', 'in']).toContain(joined.body.state);
    expect(joined.body.why).toMatchObject([{ kind: 'joined' }]);
    expect((await world.call('newcomer', 'GET', `${community}/leanCoffee`)).status).toBe(200);
    const mine = await world.call<MyCommunitiesView>('newcomer', 'GET', 'me/communities');
    expect(mine.body.communities).toEqual([{ id: digitalPractice, name: 'Digital Practice' }]);
    const roster = await world.call<RosterView>('newcomer', 'GET', `${community}/roster`);
    expect(roster.body.people.find(({ isYou }) => isYou)?.name).toBe(people.leonie.displayName);
    await waitUntil('the group', () => isInGroup(people.leonie.id));
    await settled('newcomer', 'in');
  });

  it('lets them leave again: at once everywhere in Guildhall, from the group soon after', async () => {
    const left = await click('newcomer', 'leave');
    expect(['leaving', 'out']).toContain(left.body.state);
    expect(left.body.why).toEqual([]);
    const mine = await world.call<MyCommunitiesView>('newcomer', 'GET', 'me/communities');
    expect(mine.body.communities).toEqual([]);
    await waitUntil('the group', async () => !(await isInGroup(people.leonie.id)));
    await settled('newcomer', 'out');
  });

  it('lets somebody leave whom the group had before Guildhall', async () => {
    // The group may have been asked before the answer is on its way.
    expect(['leaving', 'out']).toContain((await click('contractor', 'leave')).body.state);
    expect((await world.call('contractor', 'POST', `${community}/membership/leave`)).status).toBe(200);
    await waitUntil('the group', async () => !(await isInGroup(people.meiLing.id)));
  });

  it('lets somebody leave again whom a hand has put back, before Guildhall has seen it', async () => {
    const letTimePass = async (): Promise<void> => {
      const { now } = await world.tenantTool<{ now: string }>('PUT', 'clock', { advance: 'PT10M' });
      await untilHostsKnowTheTime(world.hosts, () => new Date(now));
      await world.runTimer('readDirectory');
    };
    await letTimePass();
    await waitUntil('her way out, seen in the group', async () => {
      await world.runTimer('syncMemberships');
      const { body } = await world.call<MembersView>('facilitator', 'GET', `${community}/membership/people`);
      return !body.people.some(({ id }) => id === people.meiLing.id);
    });
    await letTimePass();
    await world.tenantTool('POST', `groups/${digitalPractice}/members`, { join: [people.meiLing.id] });
    expect((await click('contractor', 'leave')).status).toBe(200);
    // At once; or, where her first way out was written and not yet seen, as soon as the group is read again.
    const isOut = async (): Promise<boolean> => {
      if (!(await isInGroup(people.meiLing.id))) return true;
      await letTimePass();
      await world.runTimer('syncMemberships');
      return false;
    };
    await waitUntil('the group', isOut, 30_000);
    await letTimePass();
    await settled('contractor', 'out');
    const { body } = await world.call<AuditView>('facilitator', 'GET', `${community}/membership/audit`);
    const hers = body.entries.filter(({ person }) => person?.id === people.meiLing.id);
    expect(hers.map(({ what }) => what)).toEqual(['left', 'left']);
  });

  it('tells an owner to hand over first', async () => {
    const refused = await click('facilitator', 'leave');
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('ownerMustHandOver');
    expect(refused.body.detail).toContain('Nothing was changed');
    const you = await youOf('facilitator');
    expect(you).toMatchObject({ state: 'in', mustHandOver: true });
    expect(you?.why[0]).toMatchObject({ kind: 'lead', as: 'owner' });
  });

  it('takes clicks at the same moment on two hosts for one, and notes it once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => click('outsider', 'join')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const { body } = await world.call<AuditView>('facilitator', 'GET', `${community}/membership/audit`);
    const named = body.entries.filter(({ person }) => person?.id === people.margaret.id);
    expect(named).toEqual([expect.objectContaining({ what: 'joined', by: named[0]?.person })]);
    // A host shows others a roster as it was up to five seconds ago.
    await waitUntil('the roster with them', async () => {
      const { body: roster } = await world.call<RosterView>('member', 'GET', `${community}/roster`);
      return roster.people.filter(({ id }) => id === people.margaret.id).length === 1;
    });
  });

  it('notes who joined and left, for leads alone, the newest first', async () => {
    const { body } = await world.call<AuditView>('facilitator', 'GET', `${community}/membership/audit`);
    const ofNewcomer = body.entries.filter(({ person }) => person?.id === people.leonie.id);
    expect(ofNewcomer.map(({ what }) => what)).toEqual(['left', 'joined']);
    expect((await world.call('member', 'GET', `${community}/membership/audit`)).status).toBe(403);
    const wrong = await world.call('facilitator', 'GET', `${community}/membership/audit?before=../x`);
    expect(wrong.status).toBe(400);
  });

  it('knows no community that is not served', async () => {
    const elsewhere = 'communities/99999999-9999-4999-8999-999999999999/membership/join';
    expect((await world.call('newcomer', 'POST', elsewhere)).status).toBe(404);
  });
});
