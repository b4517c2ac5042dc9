import { randomUUID } from 'node:crypto';
import { communitiesMailbox, people } from '../../local/seed';
import type { OpenActionsView } from '../../src/domain/leanCoffee';
import type { DirectoryView, MembershipView, MembersView, RosterView } from '../../src/domain/membership';
import { layCoffeeTable } from '../world/coffeeTable';
import { followMembership } from '../world/followMembership';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}`;
const { sian, meiLing, leonie } = people;
const action = 'Ask Jo about the pattern library';
/** Thursday the 26th, within the two days in which invitations follow at once. */
const session = '2026-03-26T11:00';
const message = 'We share how we build products, and would love to have you with us.';

interface Mailbox {
  readonly events: readonly {
    readonly start: { readonly dateTime: string };
    readonly attendees?: readonly { readonly emailAddress: { readonly address: string } }[];
  }[];
  readonly messages: readonly { readonly subject: string; readonly body: { readonly content: string } }[];
}
type Person = typeof sian;

describe('people whose accounts go', () => {
  let world: World;
  let size: number | undefined;
  beforeAll(async () => {
    world = await openWorld({ now: '2026-03-24T15:30:00Z' });
    const table = layCoffeeTable(world);
    // It moves the clock to the evening, when nobody is told anything.
    await table.freshSession();
    await table.discussingOn('Patterns');
    const given = await table.put('member', `actions/${randomUUID()}`, { text: action, ownerId: sian.id });
    expect(given.status).toBe(200);
    await table.move('closed');
    await follow();
  }, 120_000);
  afterAll(() => world.stop());

  const mailbox = (address: string | null) =>
    world.tenantTool<Mailbox>('GET', `mailboxes/${encodeURIComponent(address ?? '')}`);
  /** What the timers do within minutes. */
  async function follow(): Promise<void> {
    await followMembership(world.hosts[0]!);
    for (const timer of ['planSessions', 'sendInvitations', 'sendNotices']) await world.runTimer(timer);
    await followMembership(world.hosts[0]!);
  }
  const change = async (method: string, { id }: Person, body?: unknown, what = '') => {
    await world.tenantTool(method, `people/${id}${what}`, body);
    await follow();
  };
  /** As it is counted now: a host shows for half a minute what it has counted, and one that has just begun counts. */
  const sizeNow = async () => {
    const host = await world.addHost();
    try {
      const authorization = `Bearer ${await world.mint({ as: 'administrator', audience: 'api' })}`;
      const answer = await fetch(`${host.origin}/api/directory`, { headers: { authorization } });
      const { communities } = (await answer.json()) as DirectoryView;
      return communities.find(({ id }) => id === digitalPractice)?.size;
    } finally {
      await host.stop();
    }
  };
  const isInRoster = async ({ id }: Person) =>
    (await world.call<RosterView>('facilitator', 'GET', `${community}/roster`)).body.people.some(
      (one) => one.id === id,
    );
  const isInGroup = async ({ id }: Person) => {
    const authorization = `Bearer ${await world.mint({ app: 'tools', roles: ['GroupMember.Read.All'] })}`;
    const members = `${world.origin}/v1.0/groups/${digitalPractice}/members?$select=id&$top=999`;
    const { value } = (await (await fetch(members, { headers: { authorization } })).json()) as { value: Person[] };
    return value.some((one) => one.id === id);
  };
  const isInvited = async ({ mail }: Person) => {
    const { events } = await mailbox(communitiesMailbox.mail);
    const coming = events.filter(({ start }) => start.dateTime.startsWith(session));
    expect(coming.length).toBeGreaterThan(0);
    return coming.some(({ attendees = [] }) => attendees.some(({ emailAddress }) => emailAddress.address === mail));
  };
  const standing = async (person: Person) => ({
    inRoster: await isInRoster(person),
    inGroup: await isInGroup(person),
    invited: await isInvited(person),
  });
  const whyIn = async ({ id }: Person) => {
    const { body } = await world.call<MembersView>('facilitator', 'GET', `${community}/membership/people`);
    return body.people.find((one) => one.id === id)?.why.map(({ kind }) => kind);
  };
  const until = (person: Person, wanted: { inRoster: boolean; inGroup: boolean; invited: boolean }) =>
    waitUntil(
      `${person.displayName} who is ${JSON.stringify(wanted)}`,
      async () => {
        await follow();
        return JSON.stringify(await standing(person)) === JSON.stringify(wanted);
      },
      30_000,
    );
  const everywhere = { inRoster: true, inGroup: true, invited: true };
  const nowhere = { inRoster: false, inGroup: false, invited: false };

  it('leave the roster, the directory’s count, the group and the coming session; and are back when enabled', async () => {
    await until(sian, everywhere);
    const before = await whyIn(sian);
    size = await sizeNow();
    await change('PATCH', sian, { accountEnabled: false });
    await until(sian, nowhere);
    expect(await sizeNow()).toBe(size! - 1);
    const { body } = await world.call<OpenActionsView>('facilitator', 'GET', `${community}/actions`);
    expect(body.actions.find(({ text }) => text === action)?.owner?.name).toBe(sian.displayName);

    await change('PATCH', sian, { accountEnabled: true });
    await until(sian, everywhere);
    expect(await whyIn(sian)).toEqual(before);
  }, 120_000);

  it('leave and come back likewise when they are deleted and restored', async () => {
    await until(meiLing, everywhere);
    const before = await whyIn(meiLing);
    await change('DELETE', meiLing);
    await until(meiLing, nowhere);
    await change('POST', meiLing, undefined, '/restore');
    await until(meiLing, everywhere);
    expect(await whyIn(meiLing)).toEqual(before);
    expect(await sizeNow()).toBe(size);
  });

  it('are told nothing that a lead asked them in the evening; each lead is told once of a successor', async () => {
    const { body } = await world.call<MembershipView>('facilitator', 'GET', `${community}/membership`);
    const rule = {
      ...{ id: 'product', name: 'Product people', mode: 'suggest', exclude: [] },
      include: [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'], synonyms: true }],
    };
    const rules = { rules: [rule], rulesVersion: body.rulesVersion };
    expect((await world.call('facilitator', 'PUT', `${community}/membership/rules`, rules)).status).toBe(200);
    const wish = { key: 'an evening', personIds: [leonie.id], message };
    expect((await world.call('facilitator', 'POST', `${community}/membership/could-join/ask`, wish)).status).toBe(200);
    await follow();
    for (const person of [leonie, sian]) await change('PATCH', person, { accountEnabled: false });

    await world.tenantTool('PUT', 'clock', { now: '2026-03-25T09:30:00Z' });
    const letters = async ({ mail }: Person, words: string) =>
      (await mailbox(mail)).messages.filter(({ subject, body }) => `${subject} ${body.content}`.includes(words));
    const successor = `take over from ${sian.displayName}`;
    await waitUntil(
      'the leads',
      async () => {
        await follow();
        return (await letters(people.seun, successor)).length > 0;
      },
      30_000,
    );
    await follow();
    const [told, ...more] = await letters(people.seun, successor);
    expect(more).toEqual([]);
    expect(told?.body.content).toContain('They own 1 open action from Lean Coffee.');
    expect(await letters(leonie, message)).toEqual([]);
    expect((await letters(people.bethan, successor)).length).toBeLessThanOrEqual(1);
    await change('PATCH', sian, { accountEnabled: true });
  });
});
