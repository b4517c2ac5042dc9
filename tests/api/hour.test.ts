import { people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type { FindHourBody, HourView } from '../../src/domain/protectedHour';
import { untilHostsKnowTheTime } from '../world/hosts';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { storedRows } from '../world/storedRows';
import { waitUntil } from '../world/waitUntil';

const practice = `communities/${digitalPractice}`;
const designers = `communities/${serviceDesignersGroupId}`;
/** Clocks go forward on 29 March, within these weeks. */
const now = '2026-03-20T09:00:00Z';
/** In the evening nobody has anything yet. */
const wish: FindHourBody = { minutes: 60, from: '18:00', to: '20:00', weekdays: ['tuesday', 'wednesday'], weeks: 4 };

describe('a lead who looks for the hour that suits most', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now });
  });
  afterAll(() => world.stop());

  /** Somebody has an hour of every week in their own calendar, by the clocks on the wall. */
  async function busyEachWeek(address: string, day: string, from: string, to: string, overrides: object = {}) {
    const token = await world.mint({ as: address, audience: 'graph', scopes: ['Calendars.ReadWrite'] });
    const weekday = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
    const at = (time: string) => ({ dateTime: `${day}T${time}:00`, timeZone: 'Europe/London' });
    const answer = await fetch(`${world.origin}/v1.0/me/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ subject: 'Dentist', start: at(from), end: at(to) },
        recurrence: {
          pattern: { type: 'weekly', interval: 1, daysOfWeek: [weekday.toLowerCase()] },
          range: { type: 'noEnd', startDate: day },
        },
        ...overrides,
      }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }
  const look = async (community = practice, who = 'facilitator') =>
    (await world.call<HourView>(who, 'GET', `${community}/hour`)).body;
  const ask = (body: FindHourBody, community = practice, who = 'facilitator') =>
    world.call<HourView & Problem>(who, 'POST', `${community}/hour`, body);
  /** Time goes on far enough for a community to look again. */
  let at = Date.parse(now);
  async function untilItMay(hours = 8, community = practice, who = 'facilitator'): Promise<void> {
    at += hours * 3_600_000 + 60_000;
    await world.tenantTool('PUT', 'clock', { now: new Date(at).toISOString() });
    // A search that begins by the time of before would fall out of the day too early.
    await untilHostsKnowTheTime(world.hosts, () => new Date(at));
    await waitUntil('the new time', async () => (await look(community, who)).lookAgainFrom === undefined);
  }
  async function find(body: FindHourBody, community = practice, who = 'facilitator'): Promise<HourView> {
    await untilItMay(8, community, who);
    expect((await ask(body, community, who)).status).toBe(202);
    return ended(community, who);
  }
  const ended = (community = practice, who = 'facilitator'): Promise<HourView> =>
    waitUntil(
      'the hour',
      async () => {
        const view = await look(community, who);
        return view.state !== 'looking' && view;
      },
      20_000,
    );

  it('has found nothing before anybody has looked', async () => {
    expect(await look()).toEqual({ state: 'none' });
  });

  it('finds when most are free, over the change of the clocks, and is told how many calendars it rests on', async () => {
    const { sian, aoife, iqbal, meiLing, callum, tomasz, zainab, grace, daniel, harriet } = people;
    for (const { mail } of [sian, aoife, iqbal, meiLing]) await busyEachWeek(mail!, '2026-03-17', '18:00', '19:00');
    for (const { mail } of [meiLing, callum, tomasz, zainab]) await busyEachWeek(mail!, '2026-03-18', '18:00', '21:00');
    for (const { mail } of [grace, daniel, harriet])
      await busyEachWeek(mail!, '2026-03-18', '18:00', '19:00', { showAs: 'oof' });
    await busyEachWeek(people.rhys.mail!, '2026-03-17', '17:00', '21:00', { showAs: 'free' });
    const found = await find(wish);
    // The guest's calendar is elsewhere.
    expect(found).toMatchObject({ state: 'found', wish, looked: 16, people: 16, unknown: 1 });
    // Of the other 15 all are free at seven on Tuesday, whatever the clocks do: that is told as "at least 80 in 100".
    expect(found.slots).toEqual([
      { weekday: 'tuesday', time: '19:00', free: 0.8, worst: 0.8 },
      { weekday: 'wednesday', time: '19:00', free: 0.6, worst: 0.6 },
      { weekday: 'tuesday', time: '18:00', free: 0.6, worst: 0.6 },
      { weekday: 'wednesday', time: '18:00', free: 0.4, worst: 0.4 },
    ]);
    expect(found.tooFew).toBeUndefined();
  });

  it('cannot tell by two searches what one person has in between', async () => {
    const before = (await find(wish)).slots;
    await busyEachWeek(people.seun.mail!, '2026-03-17', '19:00', '20:00');
    expect((await find(wish)).slots).toEqual(before);
  });

  it('is not misled by the community’s own sessions, which everybody keeps free', async () => {
    const found = await find({ ...wish, weekdays: ['thursday'], from: '11:00', to: '12:00' });
    expect(found.slots).toMatchObject([{ weekday: 'thursday', time: '11:00' }]);
  });

  it('is told that one search goes on already, however many ask at the same moment', async () => {
    await untilItMay();
    // Outlook lets it wait, so that it has not ended before the last of them has asked.
    await world.tenantTool('POST', 'faults', {
      ...{ match: { method: 'POST', path: '/getSchedule$' }, status: 503, retryAfter: 6 },
    });
    const asked = await Promise.all(Array.from({ length: 40 }, () => ask(wish)));
    await world.tenantTool('DELETE', 'faults');
    expect(asked.filter(({ status }) => status === 202)).toHaveLength(1);
    const refused = asked.filter(({ status }) => status !== 202);
    expect(new Set(refused.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
      new Set(['409 hourBeingLooked']),
    );
    expect((await ended()).state).toBe('found');
  });

  it('may look three times in a day, and is told from when on again', async () => {
    await untilItMay(24);
    const { body: first } = await ask(wish);
    const began = first.startedAt ?? '';
    await ended();
    for (let more = 0; more < 2; more += 1) {
      expect((await ask({ ...wish, weeks: 2 })).status).toBe(202);
      await ended();
    }
    const { status, body } = await ask(wish);
    expect([status, body.code]).toEqual([429, 'hourAskedTooOften']);
    const again = new Date(Date.parse(began) + 24 * 3_600_000).toISOString();
    const inLondon = new Date(again).toLocaleTimeString('en-GB', {
      ...{ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' },
    });
    expect(body.detail).toContain(`at ${inLondon} on.`);
    expect(await look()).toMatchObject({ state: 'found', lookAgainFrom: again, wish: { weeks: 2 } });
    await untilItMay(24);
  });

  it('learns nothing from fewer than eight calendars besides their own', async () => {
    const toFew = { state: 'found', slots: [], tooFew: true };
    expect(await find(wish, designers, 'starter')).toMatchObject({ ...toFew, people: 6 });
    const { sian, aoife, iqbal, meiLing, callum, tomasz, zainab } = people;
    const set = (mail: string | null, state: string) =>
      world.tenantTool('PUT', `mailboxes/${encodeURIComponent(mail ?? '')}`, { state });
    const away = [sian, aoife, iqbal, meiLing, callum, tomasz, zainab];
    for (const { mail } of away) await set(mail, 'disabled');
    expect(await find(wish)).toMatchObject({ ...toFew, looked: 16, unknown: 8 });
    await set(zainab.mail, 'ok');
    expect((await find(wish)).slots).toHaveLength(4);
    for (const { mail } of away) await set(mail, 'ok');
  });

  it('leaves no trace of anybody’s calendar', async () => {
    const rows = JSON.stringify((await storedRows(world)).filter(({ table }) => table === 'hours'));
    expect(rows).toContain('tuesday');
    for (const { mail, id } of Object.values(people)) {
      if (mail) expect(rows).not.toContain(mail);
      expect(rows).not.toContain(id);
    }
    expect(rows).not.toMatch(/[0-4]{24}/);
  });

  it.each([
    ['disabled', /^The mailbox communities@harbourcoast.example, .* is switched off.* look again\.$/],
    ['permissionLost', /^Guildhall may not ask .* through communities@harbourcoast.example.* look again\.$/],
  ])('is told what is wrong with the mailbox that asks: %s', async (state, sentence) => {
    const ours = 'mailboxes/communities@harbourcoast.example';
    await world.tenantTool('PUT', ours, { state });
    const failed = await find(wish);
    await world.tenantTool('PUT', ours, { state: 'ok' });
    expect(failed).toMatchObject({ state: 'failed', trouble: expect.stringMatching(sentence) as string });
    expect(failed.slots).toBeUndefined();
  });

  it.each([{ status: 503, retryAfter: 1 }, { status: 504, times: 2 }, { drop: 'after' }, { drop: 'before' }])(
    'finds the same when Outlook answers with %j first',
    async (fault) => {
      const before = (await find(wish)).slots;
      await world.tenantTool('POST', 'faults', { match: { method: 'POST', path: '/getSchedule$' }, ...fault });
      expect((await find(wish)).slots).toEqual(before);
      const faults = await world.tenantTool<{ hits: number }[]>('GET', 'faults');
      expect(faults.map(({ hits }) => hits)).toEqual([fault.times ?? 1]);
      await world.tenantTool('DELETE', 'faults');
    },
  );

  it.each([
    [{ minutes: 20 }, 'badHourLength'],
    [{ minutes: 195 }, 'badHourLength'],
    [{ to: '18:30' }, 'badHourSpan'],
    [{ minutes: 30, to: '18:45' }, 'badHourSpan'],
    [{ from: '10 am' }, 'badHourSpan'],
    [{ weekdays: [] }, 'noHourDay'],
    [{ weeks: 1 }, 'badHourWeeks'],
    [{ weeks: 2.5 }, 'badHourWeeks'],
  ])('is told why it can’t be looked for with %j, and the last search stays', async (change, code) => {
    const before = await look();
    const refused = await world.call<Problem>('facilitator', 'POST', `${practice}/hour`, { ...wish, ...change });
    expect([refused.status, refused.body.code]).toEqual([400, code]);
    expect(refused.body.detail).toMatch(/^[A-Z].*Nothing was changed.*\.$/);
    expect(await look()).toEqual(before);
  });
});
