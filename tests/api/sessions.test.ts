import { randomUUID } from 'node:crypto';
import { harbourAndCoast, people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type { InvitationPreviewView } from '../../src/domain/invitations';
import type { NextBoardView } from '../../src/domain/leanCoffee';
import type {
  PlanPreviewView,
  PlanView,
  UpcomingSessionsView,
  UpcomingSessionView,
  YearView,
} from '../../src/domain/sessions';
import { openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${serviceDesignersGroupId}`;
const [lead, member] = ['starter', 'member'] as const;
const rhythm = {
  ...{ kind: 'everyWeeks', weeks: 2, startsOn: '2026-03-05', weekday: 'thursday', time: '11:00', minutes: 60 },
  timeZone: 'Europe/London',
};

const addresses = harbourAndCoast.groups
  .filter(({ id }) => id === serviceDesignersGroupId)
  .flatMap(({ members }) => harbourAndCoast.users.filter(({ id }) => members.includes(id)))
  .map(({ mail }) => mail!.toLowerCase());

interface Mailbox {
  readonly events: readonly { readonly id: string; readonly subject: string; readonly start: { dateTime: string } }[];
  readonly messages: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly body: { readonly content: string };
    readonly startDateTime?: { readonly dateTime: string };
    readonly iCalUId?: string;
  }[];
}

describe('a community that meets every other week', () => {
  let world: World;
  const sessionsOf = async (who: string = lead, of = community) =>
    (await world.call<UpcomingSessionsView>(who, 'GET', `${of}/sessions`)).body.sessions;
  const planOf = async (who: string = lead, of = community) =>
    (await world.call<PlanView>(who, 'GET', `${of}/plan`)).body;
  const mailboxOf = (address: string) => world.tenantTool<Mailbox>('GET', `mailboxes/${encodeURIComponent(address)}`);
  const untilSent = (of = community) =>
    waitUntil(
      'all invitations',
      async () => {
        const sessions = await sessionsOf(lead, of);
        return sessions.length > 0 && sessions.every(({ invitation }) => invitation === 'sent') && sessions;
      },
      20_000,
    );

  /** What each address was sent about this community while something was done, by kind. */
  async function heardWhile(work: () => Promise<unknown>, who = addresses): Promise<Record<string, string[]>> {
    const ours = async (address: string) =>
      (await mailboxOf(address)).messages.filter(({ subject }) => subject.includes('Service Designers'));
    const before = new Map(await Promise.all(who.map(async (one) => [one, (await ours(one)).length] as const)));
    await work();
    await untilSent();
    return Object.fromEntries(
      await Promise.all(
        who.map(async (one) => {
          const messages = await ours(one);
          // The newest stand in front.
          return [one, messages.slice(0, messages.length - before.get(one)!).map(({ kind }) => kind)] as const;
        }),
      ),
    );
  }
  const everybody = (...kinds: string[]) => Object.fromEntries(addresses.map((address) => [address, kinds]));

  const change = async (session: UpcomingSessionView, wish: object, who: string = lead) =>
    world.call<UpcomingSessionsView & Problem>(who, 'PUT', `${community}/sessions/${session.id}`, {
      etag: session.etag,
      ...wish,
    });
  /** One of the coming sessions, for one test each. */
  const session = async (place: number) => (await sessionsOf())[place]!;

  let beforeRelease: { sessions: readonly UpcomingSessionView[]; letters: number };
  beforeAll(async () => {
    world = await openWorld({ now: '2026-03-02T09:00:00Z' });
    const { etag } = await planOf();
    const saved = await world.call<PlanView & Problem>(lead, 'PUT', `${community}/plan`, {
      ...{ etag, cadence: rhythm, cancelWithoutTopics: null },
    });
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
    await world.runTimer('sendInvitations');
    beforeRelease = {
      sessions: await sessionsOf(),
      letters: (await mailboxOf(people.priya.mail!)).messages.filter(({ subject }) => subject.includes('Designers'))
        .length,
    };
    const released = await world.call(lead, 'POST', `${community}/plan/release`);
    if (released.status !== 202) throw new Error(`not released: ${released.status}`);
    await untilSent();
  });
  afterAll(() => world.stop());

  it('tells nobody before a lead has looked at the invitation', async () => {
    expect(beforeRelease.sessions).toHaveLength(7);
    expect(beforeRelease.sessions.every(({ invitation }) => invitation === 'toBeSeen')).toBe(true);
    expect(beforeRelease.letters).toBe(0);
    expect((await planOf()).invitations).toBe('released');
    const preview = await world.call<InvitationPreviewView>(lead, 'GET', `${community}/plan/invitation`);
    expect(preview.body).toMatchObject({ subject: 'Lean Coffee: Service Designers', people: addresses.length });
  });

  it('has each member invited once to each session, with one Teams link for all', async () => {
    const sessions = (await sessionsOf()).filter(({ cancelled }) => !cancelled);
    for (const address of addresses) {
      const { messages } = await mailboxOf(address);
      const invitations = messages.filter(
        ({ kind, subject }) => kind === 'invitation' && subject.includes('Service Designers'),
      );
      expect(new Set(invitations.map(({ iCalUId }) => iCalUId)).size).toBe(7);
      expect(invitations).toHaveLength(7);
    }
    expect(sessions.every(({ joinUrl }) => joinUrl?.startsWith('https://teams.microsoft.com/'))).toBe(true);
  });

  it('lets a lead see what another rhythm would do, and changes nothing by that', async () => {
    const before = await sessionsOf();
    const monthly = {
      kind: 'nthWeekday',
      nth: 5,
      weekday: 'monday',
      time: '15:00',
      minutes: 45,
      timeZone: 'Europe/London',
    };
    const { body } = await world.call<PlanPreviewView>(lead, 'POST', `${community}/plan/preview`, { cadence: monthly });
    expect(body.dates.filter(({ kind }) => kind === 'session')).toHaveLength(12);
    expect(body.dates).toContainEqual({ kind: 'noSuchDay', month: '2026-04' });
    expect(body.changes.map(({ kind }) => kind)).toContain('cancelled');
    expect(body.people).toBeGreaterThan(0);
    expect(await sessionsOf()).toEqual(before);
  });

  it('has a session moved: everybody is told once, and it keeps its board', async () => {
    const moved = await session(1);
    const startsAt = '2026-03-20T14:00:00.000Z';
    const heard = await heardWhile(async () => {
      const answer = await change(moved, { startsAt });
      expect(answer.status).toBe(200);
      expect(answer.body.sessions.find(({ id }) => id === moved.id)).toMatchObject({ startsAt });
      // The answer was lost, perhaps: asked again it is the same.
      expect((await change(moved, { startsAt })).status).toBe(200);
    });
    expect(heard).toEqual(everybody('update'));
    const { events } = await mailboxOf(addresses[0]!);
    expect(events.filter(({ start }) => start.dateTime.startsWith('2026-03-20T14:00'))).toHaveLength(1);
    expect(
      events.some(
        ({ start, subject }) => start.dateTime.startsWith(moved.startsAt.slice(0, 16)) && subject.includes('Designers'),
      ),
    ).toBe(false);
  });

  it('has a session made longer, and given a place and a speaker from outside, who is invited too', async () => {
    const plain = await session(2);
    const speaker = { name: 'Rhian Price', mail: 'rhian.price@elsewhere.example', topic: 'Tides' };
    const heard = await heardWhile(() =>
      change(plain, { minutes: 90, place: { room: 'Room 4, Harbour House', captions: true }, speaker }),
    );
    expect(heard).toEqual(everybody('update'));
    const invited = await mailboxOf(speaker.mail);
    expect(invited.messages.map(({ kind }) => kind)).toEqual(['invitation']);
    expect(invited.messages[0]?.body.content).toContain('Harbour House');
    const shown = async (who: string) => (await sessionsOf(who)).find(({ id }) => id === plain.id);
    expect((await shown(lead))?.speaker).toEqual(speaker);
    expect((await shown(member))?.speaker).toEqual({ name: 'Rhian Price', topic: 'Tides' });
  });

  it('has a session cancelled with a reason that everybody reads once, and its topics go on to the next', async () => {
    const { id, etag, startsAt } = await session(3);
    const propose = (title: string) =>
      world.call<Problem>(member, 'POST', `${community}/sessions/${id}/topics`, {
        ...{ id: randomUUID(), title, anonymous: false },
      });
    expect((await propose('Tides and ferries')).status).toBe(201);
    const heard = await heardWhile(async () => {
      const cancel = () =>
        world.call<Problem>(lead, 'POST', `${community}/sessions/${id}/cancel`, { etag, reason: 'Budget day' });
      expect((await cancel()).status).toBe(200);
      expect((await cancel()).status).toBe(200);
    });
    expect(heard).toEqual(everybody('cancellation'));
    const { messages, events } = await mailboxOf(addresses[0]!);
    expect(messages[0]?.body.content).toContain('Budget day');
    expect(events.some(({ start }) => start.dateTime.startsWith(startsAt.slice(0, 16)))).toBe(false);
    const shown = (await sessionsOf(member)).find((one) => one.id === id);
    expect(shown?.cancelled).toMatchObject({ reason: 'Budget day', by: 'lead' });
    const late = await propose('Too late');
    expect([late.status, late.body.code]).toEqual([409, 'sessionCancelled']);
    await waitUntil('the topic', async () => {
      const { body } = await world.call<NextBoardView>(member, 'GET', `${community}/leanCoffee`);
      return body.board?.topics.some(({ title, carriedOver }) => title === 'Tides and ferries' && carriedOver);
    });
  });

  it('counts answers without names, once five people have answered in their calendars', async () => {
    const { id, startsAt } = await session(4);
    async function accept(address: string): Promise<void> {
      const { events } = await mailboxOf(address);
      const event = events.find(
        ({ start, subject }) => start.dateTime.startsWith(startsAt.slice(0, 16)) && subject.includes('Designers'),
      )!;
      const token = await world.mint({
        ...{ as: address, audience: 'graph', by: 'tools', scopes: ['Calendars.ReadWrite'] },
      });
      const answer = await fetch(`${world.origin}/v1.0/me/events/${encodeURIComponent(event.id)}/accept`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ sendResponse: true }),
      });
      expect(answer.status).toBe(202);
    }
    const seen = async () => (await sessionsOf(member)).find((one) => one.id === id)!;
    expect(await seen()).toMatchObject({ fewAnswers: true });
    expect((await seen()).answers).toBeUndefined();
    for (const address of addresses.slice(0, 5)) await accept(address);
    await world.runTimer('reconcileInvitations');
    const counted = await waitUntil('the fifth answer', async () => (await seen()).answers, 10_000);
    expect(counted).toEqual({ coming: 5, perhaps: 0, notComing: 0 });
  });

  it('has its topics written into the invitation when a lead wishes, once', async () => {
    const { body } = await world.call<NextBoardView>(lead, 'GET', `${community}/leanCoffee`);
    const at = `${community}/sessions/${body.board!.session.id}`;
    const proposal = { id: randomUUID(), title: 'How do we review research?', anonymous: false };
    await world.call(member, 'POST', `${at}/topics`, proposal);
    const denied = await world.call<Problem>(member, 'POST', `${at}/agenda`);
    expect([denied.status, denied.body.code]).toEqual([403, 'onlyFacilitators']);
    const heard = await heardWhile(async () => {
      expect((await world.call(lead, 'POST', `${at}/agenda`)).status).toBe(200);
      expect((await world.call(lead, 'POST', `${at}/agenda`)).status).toBe(200);
    });
    expect(heard).toEqual(everybody('update'));
    const { messages } = await mailboxOf(addresses[0]!);
    expect(messages[0]?.body.content).toContain('How do we review research?');
  });

  it('invites somebody who has muted invitations to nothing, and leaves everybody else in peace', async () => {
    const muted = people.owain.mail!.toLowerCase();
    const choose = async (isMuted: boolean) => {
      const wish = { kind: 'invitations', muted: isMuted };
      expect((await world.call('guest', 'PUT', `${community}/notifications`, wish)).status).toBe(200);
    };
    const coming = (await sessionsOf()).filter(({ cancelled }) => !cancelled).length;
    const letters = async () =>
      (await mailboxOf(muted)).messages.filter(({ subject }) => subject.includes('Service Designers')).length;
    // At once: nothing else sets it going.
    const heardOf = (isMuted: boolean) =>
      heardWhile(async () => {
        const before = await letters();
        await choose(isMuted);
        await waitUntil('one letter a session', async () => (await letters()) >= before + coming, 20_000);
      });
    const heard = await heardOf(true);
    expect(heard[muted]).toEqual(Array(coming).fill('cancellation'));
    expect(Object.entries(heard).filter(([address, kinds]) => address !== muted && kinds.length > 0)).toEqual([]);
    expect((await heardOf(false))[muted]).toEqual(Array(coming).fill('invitation'));
  });

  it.each([
    ['changes a session', 'PUT', (one: UpcomingSessionView) => `sessions/${one.id}`, { etag: '', minutes: 30 }],
    ['cancels one', 'POST', (one: UpcomingSessionView) => `sessions/${one.id}/cancel`, { etag: '', reason: 'x' }],
    ['decides how it meets', 'PUT', () => 'plan', { etag: '', cadence: null, cancelWithoutTopics: null }],
    ['previews', 'POST', () => 'plan/preview', { cadence: null }],
  ])('a member who %s is told that only leads can', async (_what, method, path, body) => {
    const refused = await world.call<Problem>(member, method, `${community}/${path(await session(0))}`, body);
    expect([refused.status, refused.body.code]).toEqual([403, 'onlyLeads']);
  });

  it.each([
    [{ startsAt: '2026-03-01T10:00:00Z' }, 'startsInThePast'],
    [{ startsAt: '2028-03-01T10:00:00Z' }, 'startsTooFarAhead'],
    [{ minutes: 14 }, 'badSessionLength'],
    [{ minutes: 481 }, 'badSessionLength'],
    [{ place: { room: 'x'.repeat(201) } }, 'detailTooLong'],
    [{ speaker: { name: ' ' } }, 'speakerWithoutName'],
    [{ speaker: { name: 'Rhian', mail: 'not an address' } }, 'speakerAddressUnusable'],
  ])('changes nothing of a session by %j, and says why', async (wish, code) => {
    const before = await session(5);
    const refused = await change(before, wish);
    expect([refused.status, refused.body.code]).toEqual([400, code]);
    expect(refused.body.detail).toMatch(/^[A-Z].*Nothing was changed.*\.$/);
    expect(await session(5)).toEqual(before);
  });

  it('has no two sessions at once, and no change on top of another lead’s', async () => {
    const [first, other] = [await session(5), await session(6)];
    const overlapping = await change(first, { startsAt: other.startsAt });
    expect([overlapping.status, overlapping.body.code]).toEqual([409, 'overlapsSession']);
    const stale = await change({ ...first, etag: 'of yesterday' }, { minutes: 30 });
    expect([stale.status, stale.body.code]).toEqual([409, 'sessionChanged']);
  });

  it('is answered shortly who asks again while nothing has changed', async () => {
    const first = await world.call(member, 'GET', `${community}/sessions`);
    const held = { 'if-none-match': first.headers.get('etag')! };
    expect((await world.call(member, 'GET', `${community}/sessions`, undefined, held)).status).toBe(304);
  });

  it('shows everybody how it meets and whether the hour was kept', async () => {
    expect(await planOf(member)).toMatchObject({ cadence: rhythm, timeZone: 'Europe/London', mayChange: false });
    const { body } = await world.call<YearView>(member, 'GET', `${community}/year`);
    expect(body.months).toHaveLength(12);
    expect(body.months.at(-1)?.month).toBe('2026-03');
  });
});
