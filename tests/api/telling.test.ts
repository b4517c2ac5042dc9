import { randomUUID } from 'node:crypto';
import { dataAndDevOpsGroupId, people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type { NextBoardView } from '../../src/domain/leanCoffee';
import type { PlanView, UpcomingSessionsView, UpcomingSessionView } from '../../src/domain/sessions';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}`;
const practice = { path: community, lead: 'facilitator', name: 'Digital Practice', reader: people.zainab.mail! };
const circle = {
  ...{ path: `communities/${dataAndDevOpsGroupId}`, lead: people.rhys.mail! },
  ...{ name: 'Data and DevOps Circle', reader: people.priya.mail! },
};
/** Long enough for a few changes on a busy machine: they are told together only when no pause between them is longer. */
const quietSeconds = 5;
const [march, april, may] = ['2026-03-26', '2026-04-23', '2026-05-28'] as const;

interface Mailbox {
  readonly messages: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly startDateTime?: { dateTime: string };
  }[];
}

describe('people who are told of sessions', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({
      now: '2026-03-02T09:00:00Z',
      settings: { GUILDHALL_QUIET_SECONDS: String(quietSeconds) },
    });
    await untilSent();
  });
  afterAll(() => world.stop());

  const sessionsOf = async (who = 'facilitator', of = community) =>
    (await world.call<UpcomingSessionsView>(who, 'GET', `${of}/sessions`)).body.sessions;
  const sessionOf = async (id: string) => (await sessionsOf()).find((session) => session.id === id)!;
  const untilSent = ({ lead, path } = practice) =>
    waitUntil(
      'all invitations',
      async () => (await sessionsOf(lead, path)).every(({ invitation }) => invitation === 'sent'),
      20_000,
    );
  const ask = (method: string, path: string, body?: unknown, who = 'facilitator') =>
    world.call<UpcomingSessionsView & Problem>(who, method, `${community}/${path}`, body);
  const change = async (id: string, wish: object) =>
    ask('PUT', `sessions/${id}`, { etag: (await sessionOf(id)).etag, ...wish });
  const cancel = async (id: string) =>
    ask('POST', `sessions/${id}/cancel`, { etag: (await sessionOf(id)).etag, reason: 'Budget day' });
  const restore = async (id: string) => ask('POST', `sessions/${id}/restore`, { etag: (await sessionOf(id)).etag });
  const told = ({ status, body }: { status: number; body: Problem }) => [status, body.code];

  /** What one of them was sent while something was done and told. */
  async function heardWhile(work: () => Promise<unknown>, of = practice): Promise<readonly string[]> {
    const letters = async () =>
      (await world.tenantTool<Mailbox>('GET', `mailboxes/${encodeURIComponent(of.reader)}`)).messages.filter(
        ({ subject }) => subject.includes(of.name),
      );
    const before = (await letters()).length;
    await work();
    await untilSent(of);
    const after = await letters();
    // The newest stand in front.
    return after.slice(0, after.length - before).map(({ kind }) => kind);
  }

  it('hear once of what a lead changes within the quiet minute', async () => {
    const heard = await heardWhile(async () => {
      const moved = await change(march, { startsAt: '2026-03-27T14:00:00Z' });
      const shown = moved.body.sessions.find(({ id }) => id === march)!;
      expect(shown).toMatchObject({ invitation: 'waiting', isInCalendars: true });
      expect(shown.toldIn).toBeGreaterThan(0);
      expect(shown.toldIn).toBeLessThanOrEqual(quietSeconds);
      expect((await change(march, { minutes: 45 })).status).toBe(200);
      expect((await change(march, { place: { room: 'Room 4' } })).status).toBe(200);
      const seen = (await sessionsOf('member')).find(({ id }) => id === march)!;
      expect(seen).not.toHaveProperty('toldIn');
      expect(seen.startsAt).toBe('2026-03-27T14:00:00.000Z');
    });
    expect(heard).toEqual(['update']);
  });

  it('hear nothing of what comes back to what they know', async () => {
    const { startsAt, endsAt } = await sessionOf(april);
    const heard = await heardWhile(async () => {
      await change(april, { startsAt: '2026-04-24T14:00:00Z', minutes: 90, place: { room: 'Room 5' } });
      const back = { startsAt, minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000, place: null };
      const { body } = await change(april, back);
      expect(body.sessions.find(({ id }) => id === april)).not.toHaveProperty('toldIn');
    });
    expect(heard).toEqual([]);
    // The next change of words is told, though a number was left out.
    expect(await heardWhile(() => change(april, { place: { room: 'Room 6' } }))).toEqual(['update']);
  });

  it('hear nothing of a cancellation that is taken back in time, and its topics are still there', async () => {
    const title = 'Tides and ferries';
    const proposal = { id: randomUUID(), title, anonymous: false };
    expect((await ask('POST', `sessions/${march}/topics`, proposal, 'member')).status).toBe(201);
    const heard = await heardWhile(async () => {
      const { body } = await cancel(march);
      expect(body.sessions.find(({ id }) => id === march)).toMatchObject({ mayRestore: true });
      const late = await ask('POST', `sessions/${march}/topics`, { ...proposal, id: randomUUID() }, 'member');
      expect(told(late)).toEqual([409, 'sessionCancelled']);
      expect((await restore(march)).status).toBe(200);
      // The answer was lost, perhaps.
      expect((await restore(march)).status).toBe(200);
    });
    expect(heard).toEqual([]);
    expect(await sessionOf(march)).not.toHaveProperty('cancelled');
    const { body } = await world.call<NextBoardView>('member', 'GET', `${community}/leanCoffee`);
    expect([body.board?.session.id, body.board?.topics.map((topic) => topic.title)]).toEqual([march, [title]]);
    const further = { ...proposal, id: randomUUID(), title: 'Maps' };
    expect((await ask('POST', `sessions/${march}/topics`, further, 'member')).status).toBe(201);
  });

  it('are not told of a mailbox as if it were a person', async () => {
    const refused = await change(march, { speaker: { name: 'Guildhall', mail: (await plan()).mailbox.toUpperCase() } });
    expect(told(refused)).toEqual([400, 'speakerIsMailbox']);
  });

  it('hear of one session five times a day at most; it can still be cancelled, and that not taken back', async () => {
    const days = ['20', '19', '20', '19', '20'];
    const heard = await heardWhile(async () => {
      for (const day of days) {
        expect(told(await change(may, { startsAt: `2026-05-${day}T14:00:00Z` }))).toEqual([200, undefined]);
        await ask('POST', `sessions/${may}/invitation/send`);
        await untilSent();
      }
      const refused = await change(may, { startsAt: '2026-05-19T14:00:00Z' });
      expect(told(refused)).toEqual([429, 'toldTooOften']);
      expect(refused.body.detail).toMatch(/from 3 March 2026 at 09:\d\d\. Cancelling/);
      expect((await sessionOf(may)).startsAt).toBe('2026-05-20T14:00:00.000Z');
      expect((await cancel(may)).status).toBe(200);
      await ask('POST', `sessions/${may}/invitation/send`);
    });
    expect(heard).toEqual(['cancellation', ...days.map(() => 'update')]);
    expect(told(await restore(may))).toEqual([409, 'cancellationTold']);
  });

  it('hear of many sessions no oftener when leads flip the rhythm: that is refused before anything is saved', async () => {
    const others = `communities/${serviceDesignersGroupId}`;
    const call = <Body>(method: string, path: string, body?: unknown) =>
      world.call<Body & Problem>('starter', method, `${others}/${path}`, body);
    const planned = async () => (await call<PlanView>('GET', 'plan')).body;
    const sessions = async () => (await call<UpcomingSessionsView>('GET', 'sessions')).body.sessions;
    const save = async (time: string) => {
      const core = { kind: 'nthWeekday', nth: 2, weekday: 'tuesday', minutes: 60, timeZone: 'Europe/London' };
      const wish = { cadence: { ...core, time }, cancelWithoutTopics: null };
      return call<PlanView>('PUT', 'plan', { ...wish, etag: (await planned()).etag });
    };
    const tellNow = async () => {
      for (const { id } of await sessions()) await call('POST', `sessions/${id}/invitation/send`);
      await waitUntil(
        'the others',
        async () => (await sessions()).every(({ invitation }) => invitation === 'sent'),
        20_000,
      );
    };
    await call('POST', 'plan/release');
    for (const time of ['11:00', '12:00', '13:00', '14:00', '15:00']) {
      expect(told(await save(time))).toEqual([200, undefined]);
      await tellNow();
    }
    const before = [await planned(), await sessions()];
    expect(told(await save('16:00'))).toEqual([429, 'toldTooOften']);
    expect([await planned(), await sessions()]).toEqual(before);
    const none = { etag: (await planned()).etag, cadence: null, cancelWithoutTopics: null };
    expect((await call('PUT', 'plan', none)).status).toBe(200);
  });

  it('read an agenda once an hour, and none once the session has begun', async () => {
    const post = (path: string, body?: object) =>
      world.call<UpcomingSessionsView & Problem>(circle.lead, 'POST', `${circle.path}/sessions${path}`, body);
    const [next] = await sessionsOf(circle.lead, circle.path);
    const at = `/${next!.id}`;
    const propose = async (title: string) =>
      expect((await post(`${at}/topics`, { id: randomUUID(), title, anonymous: false })).status).toBe(201);
    const heard = await heardWhile(async () => {
      expect(told(await post(`${at}/agenda`))).toEqual([409, 'nothingProposed']);
      await propose('Tides and ferries');
      expect(told(await post(`${at}/agenda`))).toEqual([200, undefined]);
      expect(told(await post(`${at}/agenda`))).toEqual([200, undefined]);
      await propose('Names of things');
      const refused = await post(`${at}/agenda`);
      expect(told(refused)).toEqual([429, 'agendaJustWritten']);
      expect(refused.body.detail).toMatch(/2 March 2026 at 10:\d\d/);
    }, circle);
    expect(heard).toEqual(['update']);
    expect((await post('', { key: randomUUID(), minutes: 15 })).status).toBe(201);
    const [begun] = await sessionsOf(circle.lead, circle.path);
    expect(told(await post(`/${begun!.id}/agenda`))).toEqual([409, 'sessionBegun']);
  });

  it('are not asked to eleven new sessions on one day, also when they are started all at once', async () => {
    const others = `communities/${serviceDesignersGroupId}`;
    const start = (day: number) =>
      world.call<Problem>('starter', 'POST', `${others}/sessions`, {
        ...{ key: randomUUID(), startsAt: `2026-06-${String(day).padStart(2, '0')}T10:00:00Z`, minutes: 30 },
      });
    const outcomes = await Promise.all(Array.from({ length: 24 }, (_, day) => start(day + 1)));
    const codes = outcomes.map(({ status, body }) => body?.code ?? String(status));
    expect(codes.filter((code) => code === '201')).toHaveLength(10);
    // Who waited too long for the others may try again.
    expect(codes.filter((code) => code !== '201' && code !== 'tooManySessions' && code !== 'tooBusy')).toEqual([]);
    const refused = await start(25);
    expect(told(refused)).toEqual([429, 'tooManySessions']);
    const { body } = await world.call<UpcomingSessionsView>('starter', 'GET', `${others}/sessions`);
    expect(body.sessions.map(({ toldIn }: UpcomingSessionView) => toldIn !== undefined)).toContain(true);
  });

  async function plan(): Promise<PlanView> {
    return (await world.call<PlanView>('facilitator', 'GET', `${community}/plan`)).body;
  }
});
