import { randomUUID } from 'node:crypto';
import { allowedGroups, dataAndDevOpsGroupId, people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type {
  AuditView,
  CreatedView,
  DirectoryView,
  HandoverView,
  ManagerView,
  MembersView,
  MembershipView,
  ProposalView,
  RosterView,
  SplitView,
} from '../../src/domain/membership';
import type { UpcomingSessionsView } from '../../src/domain/sessions';
import { followMembership } from '../world/followMembership';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const [champions, leadership, helpdesk, reorganisation] = allowedGroups.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];
const purpose = 'One in each team who looks whether everybody can use it.';

describe('looking after all communities', () => {
  let world: World;
  beforeAll(async () => {
    // A Thursday morning: whoever has to be told something is told.
    world = await openWorld({ now: '2026-02-26T10:00:00Z' });
    await world.runTimer('readDirectory');
    for (const id of [digitalPractice, dataAndDevOpsGroupId, serviceDesignersGroupId]) {
      await waitUntil('the first roster', async () => (await managed(id))?.size !== 0);
    }
  });
  afterAll(() => world.stop());

  const manage = async () => (await world.call<ManagerView>('manager', 'GET', 'manager/communities')).body;
  const managed = async (id: string) => (await manage()).communities.find((one) => one.id === id);
  const post = <Body>(path: string, body?: object) =>
    world.call<Body & Problem>('manager', 'POST', `manager/communities${path}`, body);
  const create = (body: object) =>
    post<CreatedView>('', { key: randomUUID(), name: 'Accessibility Champions', purpose, ...body });
  const propose = (person: string, name: string, key: string = randomUUID()) =>
    world.call<ProposalView & Problem>(person, 'POST', 'communities/propose', { key, name, purpose });
  const shownTo = async (person: string) =>
    (await world.call<DirectoryView>(person, 'GET', 'directory')).body.communities.map(({ name }) => name);
  const harriet = people.harriet.userPrincipalName;
  const inIt = async (id: string, lead: string = harriet) => {
    const { body } = await world.call<MembersView>(lead, 'GET', `communities/${id}/membership/people`);
    return body.people.flatMap((one) => (one.why.length > 0 ? [one.id] : []));
  };
  const inGroup = async (id: string) =>
    (await world.tenantTool<readonly { id: string }[]>('GET', `groups/${id}/members`)).map((one) => one.id);

  it('shows them all by name, with what each needs somebody for', async () => {
    const { communities, freeGroups, mailboxes, retired } = await manage();
    const names = communities.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(freeGroups.map(({ name }) => name)).toEqual(['Accessibility Champions', 'Digital Leadership Programme']);
    expect(mailboxes).toHaveLength(1);
    expect(retired).toEqual([]);
    const practice = await managed(digitalPractice);
    expect(practice?.nextSession).toMatch(/^2026-/);
    expect(practice?.needs).toEqual([]);
    expect((await managed(serviceDesignersGroupId))?.needs).toEqual([]);
  });

  it('notes how large each is at the end of a month, the last word of the month', async () => {
    await world.runTimer('noteSizes');
    const practice = await managed(digitalPractice);
    expect(practice?.sizes).toEqual([{ month: '2026-02', size: practice?.size }]);
  });

  it('says of those whom its rules fit how many are in', async () => {
    expect(await managed(digitalPractice)).not.toHaveProperty('reach');
    const under = `communities/${digitalPractice}/membership`;
    const { rulesVersion } = (await world.call<MembershipView>('facilitator', 'GET', under)).body;
    const include = [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'], synonyms: true }];
    const rules = [{ id: 'pm', name: 'Product managers', mode: 'suggest', include, exclude: [] }];
    const saved = await world.call('facilitator', 'PUT', `${under}/rules`, { rules, rulesVersion });
    expect(saved.status).toBe(200);
    const { reach } = (await managed(digitalPractice)) ?? {};
    expect(reach?.eligible).toBe((reach?.in ?? 0) + 1);
  });

  it('takes in what anybody proposes, the same proposal once, and no more than five of one person', async () => {
    const key = randomUUID();
    const first = await propose('outsider', '  Accessibility   Champions ', key);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ name: 'Accessibility Champions', purpose });
    expect((await propose('outsider', 'Accessibility Champions', key)).body).toEqual(first.body);
    expect((await manage()).proposals).toEqual([first.body]);
    expect((await propose('outsider', 'digital PRACTICE')).body.code).toBe('nameTaken');
    for (const name of ['Ab', 'x'.repeat(81)]) expect((await propose('outsider', name)).status).toBe(400);
    for (const number of [2, 3, 4, 5]) expect((await propose('outsider', `Idea ${number}`)).status).toBe(201);
    const sixth = await propose('outsider', 'Idea 6');
    expect([sixth.status, sixth.body.code]).toEqual([409, 'tooManyProposals']);
    expect((await propose('guest', 'Idea 6')).status).toBe(201);
  });

  it('declines a proposal with words that only whoever made it reads', async () => {
    const { body: proposal } = await propose('newcomer', 'Plain words');
    const mine = async (person: string) => (await world.call<DirectoryView>(person, 'GET', 'directory')).body.proposals;
    expect(await mine('newcomer')).toEqual([{ id: proposal.id, name: 'Plain words', at: proposal.at }]);
    const decline = (reason: string) =>
      world.call<ManagerView & Problem>('manager', 'POST', `manager/proposals/${proposal.id}/decline`, { reason });
    expect((await decline('No')).body.code).toBe('answerLength');
    const reason = 'Content design does this already.';
    for (let time = 0; time < 2; time += 1) {
      const { status, body } = await decline(reason);
      expect(status).toBe(200);
      expect(body.proposals.map(({ id }) => id)).not.toContain(proposal.id);
    }
    expect((await decline('Quite another reason.')).body.code).toBe('proposalAnswered');
    const [answered] = await mine('newcomer');
    expect(answered?.declined).toMatchObject({ reason, by: { name: people.oonagh.displayName } });
    expect((await mine('member')).map(({ id }) => id)).not.toContain(proposal.id);
  });

  it('says word for word what an administrator has to ask for where there is no group yet', async () => {
    const { body } = await create({ name: 'Tŷ Digidol & Friends' });
    expect(body).toMatchObject({
      kind: 'request',
      request: {
        ...{ method: 'POST', path: '/groups' },
        body: { displayName: 'Tŷ Digidol & Friends', mailNickname: 'ty-digidol-friends', groupTypes: ['Unified'] },
        then: { method: 'PUT', path: '/groups/{id}/team' },
        setting: { name: 'GUILDHALL_ALLOWED_GROUPS', add: '{id}' },
      },
    });
    expect(await shownTo('member')).not.toContain('Tŷ Digidol & Friends');
  });

  it.each([
    ['one that no administrator allowed', () => ({ groupId: randomUUID() }), 'groupNotAllowed'],
    ['one that hides its members', () => ({ groupId: reorganisation }), 'groupNotAllowed'],
    ['one that roles can be given to', () => ({ groupId: helpdesk }), 'groupIsRoleAssignable'],
    ['one that is a community', () => ({ groupId: digitalPractice }), 'groupTaken'],
    ['a name there is', () => ({ groupId: leadership, name: 'Digital  practice' }), 'nameTaken'],
    ['a zone there is not', () => ({ groupId: leadership, timeZone: 'Europe/Plymouth' }), 'timeZoneUnknown'],
  ])('makes no community of %s', async (_which, body, code) => {
    const refused = await create(body());
    expect(refused.body.code).toBe(code);
    expect(refused.body.detail).toContain('Nothing was changed');
  });

  it('makes a community of an allowed group, with its people, once however often it is asked', async () => {
    const proposalId = (await manage()).proposals.find(({ name }) => name === 'Accessibility Champions')?.id;
    const wish = { key: randomUUID(), groupId: champions.toUpperCase(), proposalId };
    expect((await create(wish)).body).toEqual({ kind: 'created', id: champions });
    expect((await create(wish)).body).toEqual({ kind: 'created', id: champions });
    expect((await create({ groupId: champions, name: 'Another' })).body.code).toBe('groupTaken');
    await waitUntil('its roster', async () => (await managed(champions))?.size === 6);
    const made = await managed(champions);
    expect(made?.leads.map(({ name }) => name)).toEqual([people.harriet.displayName]);
    expect(made).toMatchObject({ purpose, timeZone: 'Europe/London', needs: [] });
    const view = await manage();
    expect(view.proposals.map(({ name }) => name)).not.toContain('Accessibility Champions');
    expect(view.freeGroups.map(({ id }) => id)).toEqual([leadership]);
    await waitUntil('the directory', async () => (await shownTo('newcomer')).includes('Accessibility Champions'));
    const audit = await world.call<AuditView>(harriet, 'GET', `communities/${champions}/membership/audit`);
    expect(audit.body.entries.filter(({ what }) => what === 'created')).toHaveLength(1);
  });

  it('changes what a community is called and works with, within what the settings allow', async () => {
    const change = (id: string, body: object) =>
      world.call<ManagerView & Problem>('manager', 'PUT', `manager/communities/${id}`, body);
    const changed = await change(champions, { name: 'Access Champions', boardUrl: 'https://example.org/board' });
    expect(changed.body.communities.find(({ id }) => id === champions)).toMatchObject({
      ...{ name: 'Access Champions', boardUrl: 'https://example.org/board', purpose },
    });
    expect((await change(champions, { mailbox: 'finance@example.org' })).body.code).toBe('mailboxNotAllowed');
    expect((await change(champions, { name: 'Digital Practice' })).body.code).toBe('nameTaken');
    expect((await change(champions, { boardUrl: 'javascript:alert(1)' })).status).toBe(400);
    expect((await change(randomUUID(), { name: 'Nothing here' })).status).toBe(404);
  });

  it('takes people into another community as well, or for good', async () => {
    const split = (personIds: readonly string[], move: boolean) =>
      post<SplitView>(`/${digitalPractice}/split`, { into: champions, personIds, move });
    const both = await split([people.bethan.id, people.leonie.id], false);
    expect(both.body.taken.map(({ id }) => id)).toEqual([people.bethan.id]);
    expect(both.body.stayed).toEqual([{ id: people.leonie.id, name: '', why: 'notIn' }]);
    // She owns the group of the one she would leave.
    const moved = await split([people.bethan.id, people.meiLing.id], true);
    expect(moved.body.stayed).toEqual([
      { id: people.bethan.id, name: people.bethan.displayName, why: 'ownersAreSetInTeams' },
    ]);
    const again = await split([people.meiLing.id], true);
    expect(again.body).toEqual({ taken: [{ id: people.meiLing.id, name: people.meiLing.displayName }], stayed: [] });
    expect(await inIt(digitalPractice, 'facilitator')).not.toContain(people.meiLing.id);
    expect(await inIt(champions)).toContain(people.meiLing.id);
    expect((await managed(champions))?.size).toBe(8);
    await waitUntil('the groups', async () => {
      const [here, there] = [await inGroup(digitalPractice), await inGroup(champions)];
      return !here.includes(people.meiLing.id) && there.includes(people.meiLing.id);
    });
  });

  it('hands a community over on one page, to its leads as well', async () => {
    const own = await world.call<HandoverView>('facilitator', 'GET', `communities/${digitalPractice}/handover`);
    const path = `manager/communities/${digitalPractice}/handover`;
    const { name, markdown } = (await world.call<HandoverView>('manager', 'GET', path)).body;
    expect(own.body).toEqual({ name, markdown });
    expect(markdown).toContain('# Digital Practice: handover');
    expect(markdown).toContain(`- ${people.bethan.displayName} (owner of the team)`);
    expect(markdown).toContain('the fourth Thursday of each month at 11:00 for 60 minutes');
    expect(markdown).toContain('whose job title contains “Product manager”');
    expect(markdown).not.toContain(people.sian.displayName);
    const welsh = (await world.call<HandoverView>('manager', 'GET', `${path}?language=cy`)).body.markdown;
    expect(welsh).toContain('## Pwy sy’n ei harwain');
    expect(welsh).toContain('ar ddydd Iau, yr un pedwerydd bob mis, am 11:00 am 60 munud');
    expect((await world.call('manager', 'GET', `${path}?language=fr`)).status).toBe(400);
  });

  it('merges one into another: its people come along with their reasons, who had left stays out, sessions are called off', async () => {
    const theirs = await inGroup(dataAndDevOpsGroupId);
    const before = await inIt(champions);
    const newcomers = theirs.filter((id) => !before.includes(id));
    expect(newcomers.length).toBeGreaterThan(3);
    // One of them was in the other community once, and left it.
    const leaver = Object.values(people).find(({ id }) => newcomers.includes(id));
    for (const click of ['join', 'leave']) {
      const path = `communities/${champions}/membership/${click}`;
      expect((await world.call(leaver?.userPrincipalName ?? '', 'POST', path)).status).toBe(200);
    }
    const merge = () => post<ManagerView>(`/${dataAndDevOpsGroupId}/merge`, { into: champions });
    expect((await post(`/${champions}/merge`, { into: champions })).body.code).toBe('mergeIntoItself');
    const [one, other] = await Promise.all([merge(), merge()]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect((await post(`/${champions}/retire`)).body.code).toBe('communityEnding');
    const members = await inIt(champions);
    expect(newcomers.filter((id) => !members.includes(id))).toEqual([leaver?.id]);
    expect(await managed(dataAndDevOpsGroupId)).toMatchObject({ ending: { how: 'merge', into: { id: champions } } });

    await waitUntil(
      'the end of it',
      async () => {
        await world.runTimer('endCommunities');
        return (await manage()).retired.some(({ id }) => id === dataAndDevOpsGroupId);
      },
      60_000,
    );
    const { retired } = await manage();
    expect(retired).toMatchObject([
      { mergedInto: champions, request: { method: 'DELETE', path: `/groups/${dataAndDevOpsGroupId}` } },
    ]);
    expect((await world.call('neighbour', 'GET', `communities/${dataAndDevOpsGroupId}/leanCoffee`)).status).toBe(404);
    expect((await world.call('neighbour', 'GET', `communities/${champions}/leanCoffee`)).status).toBe(200);
    await waitUntil('the group', async () => {
      const there = await inGroup(champions);
      return members.every((id) => there.includes(id));
    });
    const audit = await world.call<AuditView>(harriet, 'GET', `communities/${champions}/membership/audit`);
    const merged = audit.body.entries.filter(({ what }) => what === 'merged');
    expect(merged.filter(({ person }) => !person)).toHaveLength(1);
    expect(merged.filter(({ person }) => person)).toHaveLength(newcomers.length - 1);
    expect((await merge()).status).toBe(200);
  }, 120_000);

  it('retires one, which can be handed over still, and brings it back as it was', async () => {
    const size = (await managed(champions))?.size;
    const retire = await post<ManagerView>(`/${champions}/retire`);
    expect(retire.body.retired.map(({ name }) => name)).toContain('Access Champions');
    expect((await world.call(harriet, 'GET', `communities/${champions}/leanCoffee`)).status).toBe(404);
    const pack = await world.call<HandoverView>('manager', 'GET', `manager/communities/${champions}/handover`);
    expect(pack.body.markdown).toContain('It is retired.');
    const change = await world.call<Problem>('manager', 'PUT', `manager/communities/${champions}`, { name: 'Other' });
    expect(change.body.code).toBe('communityRetired');
    expect((await create({ groupId: champions, name: 'Once more' })).body.code).toBe('groupTaken');

    const back = await post<ManagerView>(`/${champions}/reopen`);
    expect(back.body.communities.find(({ id }) => id === champions)).toMatchObject({
      name: 'Access Champions',
      size,
    });
    expect((await post(`/${champions}/reopen`)).status).toBe(200);
  });

  it('calls no session off without saying which community goes on', async () => {
    const back = await post<ManagerView>(`/${dataAndDevOpsGroupId}/reopen`);
    expect(back.status).toBe(200);
    const sessions = await world.call<UpcomingSessionsView>(
      'neighbour',
      'GET',
      `communities/${dataAndDevOpsGroupId}/sessions`,
    );
    expect(sessions.status).toBe(200);
    const called = sessions.body.sessions.map(({ cancelled, invitation }) => [cancelled?.reason, invitation]);
    expect(called.length).toBeGreaterThan(0);
    for (const [reason, state] of called) {
      expect(reason).toContain('goes on as Access Champions');
      expect(state).toBe('sent');
    }
  });

  it('are told by mail when the last who led one is gone, and name somebody who is in it', async () => {
    const leads = (await managed(dataAndDevOpsGroupId))?.leads ?? [];
    expect(leads.length).toBeGreaterThan(0);
    for (const { id } of leads) await world.tenantTool('PATCH', `people/${id}`, { accountEnabled: false });
    await waitUntil('a community that nobody leads', async () => {
      await followMembership(world.hosts[0]!);
      return (await managed(dataAndDevOpsGroupId))?.needs.includes('noLead') === true;
    });
    await waitUntil('the mail', async () => {
      await world.runTimer('sendNotices');
      const { mail } = people.oonagh;
      const { messages } = await world.tenantTool<{ readonly messages: readonly { readonly subject: string }[] }>(
        'GET',
        `mailboxes/${encodeURIComponent(mail ?? '')}`,
      );
      return messages.some(({ subject }) => /^Nobody leads .* any more$/.test(subject));
    });
    const path = `/${dataAndDevOpsGroupId}`;
    const roster = await world.call<RosterView>('manager', 'GET', `manager/communities${path}/roster`);
    const successor = roster.body.people[0]!;
    expect((await post(`${path}/lead`, { personId: randomUUID() })).body.code).toBe('notIn');
    const { body } = await post<ManagerView>(`${path}/lead`, { personId: successor.id });
    const now = body.communities.find(({ id }) => id === dataAndDevOpsGroupId);
    expect(now?.leads.map(({ id }) => id)).toEqual([successor.id]);
    expect(now?.needs).not.toContain('noLead');
  });
});
