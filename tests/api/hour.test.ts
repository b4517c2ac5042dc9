import { people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type { FindHourBody, HourView } from '../../src/domain/protectedHour';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { storedRows } from '../world/storedRows';
import { waitUntil } from '../world/waitUntil';

const practice = `communities/${digitalPractice}`;
const designers = `communities/${serviceDesignersGroupId}`;
/** Clocks go forward on 29 March, within these weeks. */
const now = '2026-03-20T09:00:00Z';
const wish: FindHourBody = { minutes: 60, from: '10:00', to: '12:00', weekdays: ['tuesday', 'wednesday'], weeks: 4 };

describe('a lead who looks for the hour that suits most', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now });
  }, 60_000);
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
  async function find(body: FindHourBody, community = practice, who = 'facilitator'): Promise<HourView> {
    const begun = await world.call<HourView>(who, 'POST', `${community}/hour`, body);
    expect([begun.status, begun.body.state]).toEqual([202, 'looking']);
    return waitUntil(
      'the hour',
      async () => {
        const view = await look(community, who);
        return view.state !== 'looking' && view;
      },
      20_000,
    );
  }

  it('has found nothing before anybody has looked', async () => {
    expect(await look()).toEqual({ state: 'none' });
  });

  it('finds when most are free, over the change of the clocks, and is told how many calendars it rests on', async () => {
    await busyEachWeek(people.sian.mail!, '2026-03-17', '10:00', '11:00');
    await busyEachWeek(people.meiLing.mail!, '2026-03-18', '09:00', '17:00');
    await busyEachWeek(people.callum.mail!, '2026-03-18', '10:00', '11:00', { showAs: 'oof' });
    await busyEachWeek(people.rhys.mail!, '2026-03-17', '09:00', '17:00', { showAs: 'free' });
    const found = await find(wish);
    expect(found).toMatchObject({ state: 'found', wish, looked: 16, people: 16, unknown: 1 });
    // The guest's calendar is elsewhere. Everybody else is free at eleven on Tuesday, whatever the clocks do.
    expect(found.slots).toEqual([
      { weekday: 'tuesday', time: '11:00', free: 1, worst: 1 },
      { weekday: 'tuesday', time: '10:00', free: 14 / 15, worst: 14 / 15 },
      { weekday: 'wednesday', time: '11:00', free: 14 / 15, worst: 14 / 15 },
      { weekday: 'wednesday', time: '10:00', free: 13 / 15, worst: 13 / 15 },
    ]);
    expect(found.tooFew).toBeUndefined();
  });

  it('is not misled by the community’s own sessions, which everybody keeps free', async () => {
    const found = await find({ ...wish, weekdays: ['thursday'], from: '11:00', to: '12:00' });
    expect(found.slots).toEqual([{ weekday: 'thursday', time: '11:00', free: 1, worst: 1 }]);
  });

  it('begins anew with another wish, and only the new search counts', async () => {
    const first = await world.call<HourView>('facilitator', 'POST', `${practice}/hour`, wish);
    expect(first.status).toBe(202);
    const found = await find({ ...wish, minutes: 30, weekdays: ['monday'], from: '10:00', to: '10:30' });
    expect(found.wish?.minutes).toBe(30);
    expect(found.slots).toMatchObject([{ weekday: 'monday', time: '10:00' }]);
  });

  it('learns nothing from fewer than five calendars', async () => {
    const away = people.harriet.mail!;
    expect((await find(wish, designers, 'starter')).slots).toHaveLength(4);
    await world.tenantTool('PUT', `mailboxes/${encodeURIComponent(away)}`, { state: 'disabled' });
    expect(await find(wish, designers, 'starter')).toMatchObject({
      state: 'found',
      slots: [],
      tooFew: true,
      unknown: 2,
    });
    await world.tenantTool('PUT', `mailboxes/${encodeURIComponent(away)}`, { state: 'ok' });
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
    [{ to: '10:30' }, 'badHourSpan'],
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
