import { randomUUID } from 'node:crypto';
import { people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type {
  AuditView,
  FoundPeopleView,
  InviteView,
  MembershipRule,
  MembershipView,
  MembersView,
  RulePreviewView,
} from '../../src/domain/membership';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}/membership`;
const lead = 'facilitator';
const productManagers: MembershipRule = {
  ...{ id: 'product-managers', name: 'Product managers', mode: 'enrol' },
  include: [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'], synonyms: true }],
  exclude: [],
};

describe('leading a community', () => {
  let world: World;
  beforeAll(async () => {
    // A Thursday morning: whoever has to be told something is told.
    world = await openWorld({ planned: false, now: '2026-02-26T10:00:00Z' });
    await world.runTimer('readDirectory');
    await waitUntil('the first roster', async () => (await look()).size > 10);
  });
  afterAll(() => world.stop());

  const get = async <Body>(path: string, person = lead): Promise<Body> =>
    (await world.call<Body>(person, 'GET', `${community}${path}`)).body;
  const look = () => get<MembershipView>('');
  const post = <Body>(path: string, body?: object, person = lead) =>
    world.call<Body & Problem>(person, 'POST', `${community}/${path}`, body);
  const preview = (rule: MembershipRule) => post<RulePreviewView>('rules/preview', { rule });
  const saveRules = (rules: readonly MembershipRule[], rulesVersion: string) =>
    world.call<MembershipView & Problem>(lead, 'PUT', `${community}/rules`, { rules, rulesVersion });
  const rowOf = async (id: string) => (await get<MembersView>('/people')).people.find((person) => person.id === id);
  const isInGroup = async (personId: string): Promise<boolean> => {
    const members = await world.tenantTool<readonly { id: string }[]>('GET', `groups/${digitalPractice}/members`);
    return members.some(({ id }) => id === personId);
  };

  it('begins with how membership stands, shown anew only when it has changed', async () => {
    const path = `${community}`;
    const { headers, body } = await world.call<MembershipView>(lead, 'GET', path);
    expect(body.leads.map(({ name, as }) => [name, as])).toEqual([
      ['Bethan Morris-Evans', 'owner'],
      ['Oluwaseun Adeyemi', 'owner'],
    ]);
    expect(body.known.jobTitles).toContain('Data Engineer');
    const offered = body.groups.map(({ name }) => name);
    expect(offered).toContain('Digital Leadership Programme');
    for (const hidden of ['Digital Practice', 'Directory Helpdesk', 'Reorganisation Review']) {
      expect(offered).not.toContain(hidden);
    }
    const held = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await world.call(lead, 'GET', path, undefined, held)).status).toBe(304);
    expect((await world.call('member', 'GET', path)).status).toBe(403);
  });

  it('shows whom a rule would bring in and why before it is saved', async () => {
    const { body } = await preview(productManagers);
    expect(body.people).toEqual([
      {
        ...{ id: people.leonie.id, name: people.leonie.displayName, jobTitle: 'Product Owner' },
        ...{ department: 'Digital, Product', place: 'Plymouth' },
        fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }],
      },
    ]);
    expect(body.alreadyIn).toBeGreaterThanOrEqual(2);
    expect(body.fits).toBe(body.alreadyIn + 1);
    const { groups } = await look();
    expect(groups.length).toBeGreaterThan(0);
  });

  it('refuses rules that it cannot follow, in a sentence, and saves nothing of them', async () => {
    const naming = (groupId: string): MembershipRule => ({
      ...productManagers,
      include: [{ attribute: 'group', how: 'is', values: [groupId] }],
    });
    const { rulesVersion } = await look();
    const circular = await saveRules([productManagers, naming(digitalPractice)], rulesVersion);
    expect([circular.status, circular.body.code]).toEqual([409, 'ruleCircular']);
    const strange = await saveRules([naming('99999999-9999-4999-8999-999999999999')], rulesVersion);
    expect([strange.status, strange.body.code]).toEqual([409, 'ruleNamesUnknownGroup']);
    expect(strange.body.detail).toContain('Nothing was changed');
    expect((await saveRules([{ ...productManagers, mode: 'expel' as 'enrol' }], rulesVersion)).status).toBe(400);
    expect((await preview({ ...productManagers, include: [] })).body.code).toBe('ruleEmpty');
    expect((await look()).rules).toEqual([]);
  });

  it('brings in whoever a saved rule fits, in the group soon after, and says why', async () => {
    const { rulesVersion } = await look();
    const { body } = await saveRules([productManagers], rulesVersion);
    expect(body.rules).toEqual([productManagers]);
    await waitUntil('the group', () => isInGroup(people.leonie.id));
    expect((await rowOf(people.leonie.id))?.why).toEqual([
      expect.objectContaining({
        ...{ kind: 'rule', rule: 'Product managers' },
        fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }],
      }),
    ]);
    const late = await saveRules([], rulesVersion);
    expect([late.status, late.body.code]).toEqual([409, 'rulesChangedMeanwhile']);
    const { entries } = await get<AuditView>('/audit');
    expect(entries).toContainEqual(
      expect.objectContaining({ what: 'ruleMade', why: 'Product managers', by: expect.anything() as object }),
    );
  });

  it('sets how much may change at once', async () => {
    const { rulesVersion, threshold } = await look();
    const set = (change: object) =>
      world.call<MembershipView>(lead, 'PUT', `${community}/threshold`, { ...threshold, rulesVersion, ...change });
    expect((await set({ removals: -1 })).status).toBe(400);
    expect((await set({ removals: 5 })).body.threshold).toEqual({ ...threshold, removals: 5 });
    expect((await set({ removals: 6 })).status).toBe(409);
  });

  it('invites a list as it was copied from a mail and a spreadsheet', async () => {
    const text = [
      `Llewellyn, Dafydd <${String(people.dafydd.mail).toUpperCase()}>; Siân Prydderch; Nobody Atall`,
      `Finance\t${String(people.margaret.userPrincipalName)}\tEllsworth, Margaret`,
      `• Kevin Sharpe`,
      'communities@harbourcoast.example',
    ].join('\n');
    const tried = (await post<InviteView>('invite', { text, dryRun: true })).body;
    const { body } = await post<InviteView>('invite', { text, dryRun: false });
    expect(body).toEqual(tried);
    expect(body.invited.map(({ name }) => name)).toEqual(['Dafydd Llewellyn', 'Margaret Ellsworth']);
    expect(body.alreadyIn.map(({ name }) => name)).toEqual(['Siân Prydderch']);
    expect(body.unknown).toEqual(['Nobody Atall']);
    expect(body.notPeople).toEqual(['Digital Communities', 'Kevin Sharpe']);
    await waitUntil('the group', () => isInGroup(people.margaret.id));
    const again = (await post<InviteView>('invite', { text, dryRun: false })).body;
    expect(again.invited).toEqual([]);
    const found = await get<FoundPeopleView>('/find?search=marg');
    expect(found.people).toMatchObject([{ id: people.margaret.id, isIn: true }]);
  });

  it('names a deputy, who leads at once, and steps down again', async () => {
    const roleOf = (id: string, as: string, person = lead) => post<MembershipView>(`people/${id}/role`, { as }, person);
    expect((await world.call('member', 'GET', community)).status).toBe(403);
    const named = await roleOf(people.sian.id, 'deputy');
    expect(named.body.leads).toContainEqual({ id: people.sian.id, name: people.sian.displayName, as: 'deputy' });
    expect((await world.call('member', 'GET', community)).status).toBe(200);
    expect((await roleOf(people.sian.id, 'member', 'member')).status).toBe(200);
    expect((await world.call('member', 'GET', community)).status).toBe(403);
    const owner = await roleOf(people.seun.id, 'member');
    expect([owner.status, owner.body.code]).toEqual([409, 'ownersAreSetInTeams']);
    expect(owner.body.detail).toContain(`/groups/${digitalPractice}/owners/${people.seun.id}/$ref`);
    expect((await roleOf('nobody', 'lead')).status).toBe(400);
    expect((await roleOf(randomUUID(), 'lead')).status).toBe(404);
  });

  it('removes somebody, whom no rule brings back', async () => {
    const removed = await post<MembershipView>(`people/${people.leonie.id}/remove`);
    expect(removed.status).toBe(200);
    await waitUntil('the group', async () => !(await isInGroup(people.leonie.id)));
    expect((await preview(productManagers)).body.people).toEqual([]);
    expect((await world.call('newcomer', 'GET', `communities/${digitalPractice}/sessions`)).status).toBe(403);
  });

  it('is asked once to find somebody who takes over from a lead whose account was disabled', async () => {
    await post(`people/${people.zainab.id}/role`, { as: 'lead' });
    await world.tenantTool('PATCH', `people/${people.zainab.id}`, { accountEnabled: false });
    await world.runTimer('readDirectory');
    await waitUntil('the leaver', async () => (await rowOf(people.zainab.id))?.away === true);
    const mailbox = `mailboxes/${encodeURIComponent(String(people.seun.mail).toLowerCase())}`;
    const messages = async () =>
      (await world.tenantTool<{ messages: readonly { subject: string }[] }>('GET', mailbox)).messages.filter(
        ({ subject }) => subject.includes('take over from Zainab Hussain'),
      );
    await waitUntil('the message', async () => (await messages()).length > 0);
    await world.runTimer('readDirectory');
    await world.runTimer('syncMemberships');
    expect(await messages()).toHaveLength(1);
    await waitUntil('the group', async () => !(await isInGroup(people.zainab.id)));
    expect((await look()).leads.map(({ id }) => id)).not.toContain(people.zainab.id);
  });

  it('is nothing that leads of one community can do in another', async () => {
    const other = `communities/${serviceDesignersGroupId}/membership`;
    expect((await world.call(lead, 'GET', other)).status).toBe(403);
    expect((await world.call(lead, 'POST', `${other}/invite`, { text: 'x', dryRun: true })).status).toBe(403);
  });
});
