import { people } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type {
  AuditView,
  CouldJoinView,
  DirectoryView,
  InviteView,
  MembersView,
  MembershipView,
  YouIn,
} from '../../src/domain/membership';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}/membership`;
const lead = 'facilitator';
const message = 'We share how we build products, and would love to have you with us.';

interface Mailbox {
  readonly messages: readonly { readonly subject: string }[];
}

describe('people who could join but have not', () => {
  let world: World;
  beforeAll(async () => {
    // A Thursday morning: whoever has to be told something is told.
    world = await openWorld({ planned: false, now: '2026-02-26T10:00:00Z' });
    await world.runTimer('readDirectory');
    const { body } = await world.call<MembershipView>(lead, 'GET', community);
    const rule = {
      ...{ id: 'product', name: 'Product people', mode: 'suggest', exclude: [] },
      include: [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'], synonyms: true }],
    };
    const saved = await world.call(lead, 'PUT', `${community}/rules`, {
      ...{ rules: [rule], rulesVersion: body.rulesVersion },
    });
    expect(saved.status).toBe(200);
  });
  afterAll(() => world.stop());

  const look = async (who = lead) => (await world.call<CouldJoinView>(who, 'GET', `${community}/could-join`)).body;
  const ask = (key: string, words = message, personIds: readonly string[] = [people.leonie.id]) =>
    world.call<CouldJoinView & Problem>(lead, 'POST', `${community}/could-join/ask`, {
      key,
      personIds,
      message: words,
    });
  const click = async (what: string, body?: object) =>
    (await world.call<YouIn>('newcomer', 'POST', `${community}/${what}`, body)).body;
  const you = async () =>
    (await world.call<DirectoryView>('newcomer', 'GET', 'directory')).body.communities.find(
      ({ id }) => id === digitalPractice,
    )?.you;
  const letters = async () =>
    (await world.tenantTool<Mailbox>('GET', `mailboxes/${encodeURIComponent(people.leonie.mail!)}`)).messages.filter(
      ({ subject }) => subject.includes('would like to join'),
    );

  it('are shown to a lead with why, and to no other member', async () => {
    const { people: shown, total } = await look();
    expect(total).toBe(shown.length);
    expect(shown.find(({ id }) => id === people.leonie.id)).toMatchObject({
      ...{ jobTitle: 'Product Owner', match: 1 },
      fits: [{ attribute: 'jobTitle', value: 'Product manager', bySynonym: true }],
    });
    expect(shown.some(({ id }) => id === people.kevin.id)).toBe(false);
    expect((await world.call('member', 'GET', `${community}/could-join`)).status).toBe(403);
  });

  it('are asked once in the words of the lead, who sees that they chose them', async () => {
    expect((await ask('first asking', 'Come!')).body.code).toBe('messageTooShort');
    const asked = await ask('first asking');
    expect(asked.status).toBe(200);
    expect(asked.body.people.find(({ id }) => id === people.leonie.id)?.askedAt).toBeDefined();
    await waitUntil('the question', async () => (await you())?.asked !== undefined);
    expect((await you())?.asked).toMatchObject({ message, by: 'Bethan Morris-Evans' });
    await waitUntil('the letter', async () => (await letters()).length > 0, 20_000);
    expect((await ask('first asking')).status).toBe(200);
    expect((await ask('second asking')).status).toBe(200);
    const audit = await world.call<AuditView>(lead, 'GET', `${community}/audit`);
    const entries = audit.body.entries.filter(({ what }) => what === 'asked');
    expect(entries.map(({ why, person }) => [why, person])).toEqual([
      ['1', undefined],
      ['1', undefined],
    ]);
    expect(await letters()).toHaveLength(1);
  });

  it('say "no, thanks", of which a lead sees nothing', async () => {
    const before = await look();
    expect(await click('decline', { reason: 'noTime' })).toMatchObject({ state: 'out', declined: true });
    expect((await you())?.asked).toBeUndefined();
    expect(await look()).toEqual(before);
  });

  it('are brought in against their "no, thanks" by no invitation and no rule, and the lead sees the same of all', async () => {
    const { id, displayName: name } = people.leonie;
    const invite = (dryRun: boolean) =>
      world.call<InviteView>(lead, 'POST', `${community}/invite`, { ids: [id], text: people.leonie.mail!, dryRun });
    for (const dryRun of [true, false]) {
      expect((await invite(dryRun)).body).toMatchObject({ invited: [], left: [], theyDecide: [{ id, name }] });
    }
    const { body } = await world.call<MembershipView>(lead, 'GET', community);
    const rules = body.rules.map((rule) => ({ ...rule, mode: 'enrol' }));
    const saved = await world.call(lead, 'PUT', `${community}/rules`, { rules, rulesVersion: body.rulesVersion });
    expect(saved.status).toBe(200);
    const roster = async () =>
      (await world.call<MembersView>(lead, 'GET', `${community}/people`)).body.people.map((person) => person.id);
    const enrolled = (await look()).people.find(({ askedAt }) => askedAt === undefined)?.id;
    if (enrolled) await waitUntil('the rule', async () => (await roster()).includes(enrolled), 20_000);
    expect(await roster()).not.toContain(id);
    expect(await you()).toMatchObject({ state: 'out', declined: true });
    expect(await click('reconsider')).not.toHaveProperty('declined');
    expect((await you())?.asked).toMatchObject({ by: 'Bethan Morris-Evans' });
  });

  it('say no to what they were asked, and to nothing else', async () => {
    const { status, body } = await world.call<Problem>('outsider', 'POST', `${community}/decline`, {});
    expect([status, body.code]).toEqual([409, 'notAsked']);
  });

  it('change their mind, and are in', async () => {
    await click('decline');
    expect(await click('join')).not.toHaveProperty('declined');
    expect((await look()).people.some(({ id }) => id === people.leonie.id)).toBe(false);
  });
});
