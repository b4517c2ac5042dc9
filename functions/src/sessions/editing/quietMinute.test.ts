import { openSessionWorld, outcomeOf, thursdays } from '../testing/sessionWorld';
import { orderedAnew } from '../order';
import type { SessionChange } from '../SessionStore';
import { toldOf } from './told';

const march = '2026-03-26';
const minute = 60_000;
const tuesday = '2026-03-24T10:00:00.000Z';
const wednesday = '2026-03-25T10:00:00.000Z';

/** March's session as everybody knows it. */
async function told(quietMs = minute) {
  const world = openSessionWorld({ cadence: thursdays, quietMs });
  await world.planAll();
  world.plan = { cadence: thursdays, released: true, etag: 'saved' };
  world.invited();
  const stored = () => world.sessions.get(march)!;
  const shown = async () => (await world.sessionsService.upcoming(world.lead)).sessions.find(({ id }) => id === march)!;
  const change = async (wish: object) =>
    world.edits.change(world.lead, march, { etag: (await shown()).etag, ...wish }, world.log);
  const cancel = async () =>
    world.edits.cancel(world.lead, march, { etag: (await shown()).etag, reason: 'Snow' }, world.log);
  const restore = async () => world.edits.restore(world.lead, march, { etag: (await shown()).etag }, world.log);
  const note = (more: SessionChange) => void world.sessions.set(march, { ...stored(), ...more, etag: world.etag() });
  /** People are told of how it stands. */
  const tell = () =>
    note({ order: { state: 'done', attempts: 0, notBefore: 0 }, told: toldOf(stored()), invited: 'all' });
  tell();
  return Object.assign(world, { stored, shown, change, cancel, restore, note, tell });
}

describe('the quiet minute', () => {
  it('begins with a change, and anew with each further one', async () => {
    const world = await told();
    await world.change({ startsAt: tuesday });
    expect(world.stored().order).toEqual({
      state: 'pending',
      attempts: 0,
      notBefore: world.time + minute,
      tells: true,
    });
    world.time += 50_000;
    await world.change({ place: { room: 'Room 4' } });
    expect(world.stored().order.notBefore).toBe(world.time + minute);
    expect((await world.shown()).toldIn).toBe(60);
    expect(world.delays).toEqual([minute + 100, minute + 100]);
    expect(world.stored().tellings).toHaveLength(1);
  });

  it('is counted down for leads, unless nobody will be told', async () => {
    const world = await told();
    await world.change({ startsAt: tuesday });
    world.time += 20_500;
    expect((await world.shown()).toldIn).toBe(40);
    const { sessions } = await world.sessionsService.upcoming(world.member);
    expect(sessions[0]).not.toHaveProperty('toldIn');
    world.brake = { since: world.now, reason: 'Mail merge' };
    expect(await world.shown()).not.toHaveProperty('toldIn');
    world.brake = undefined;
    expect((await world.shown()).toldIn).toBe(40);
    const { tells: _tells, ...uncounted } = world.stored().order;
    const held = { ...uncounted, tells: true } as const;
    // Under way to some already; waiting for an outage to end; about who has come and gone, which nobody reads of.
    for (const order of [{ ...held, begun: true } as const, { ...held, attempts: 1 }, uncounted]) {
      world.note({ order });
      expect(await world.shown()).not.toHaveProperty('toldIn');
    }
  });

  it('is none where nobody knows of the session yet', async () => {
    const world = await told();
    world.note({ invited: undefined, told: undefined });
    await world.change({ startsAt: tuesday });
    expect(world.stored().order).toEqual({ state: 'pending', attempts: 0, notBefore: 0 });
    expect(world.stored().tellings).toBeUndefined();
  });

  it('is none where the setting says so', async () => {
    const world = await told(0);
    await world.change({ startsAt: tuesday });
    expect(world.stored().order.notBefore).toBe(0);
    expect(world.delays).toEqual([undefined]);
  });
});

describe('a change that comes back to what people know', () => {
  it('tells nobody of a time that was taken back, and counts not', async () => {
    const world = await told();
    const { startsAt } = world.stored();
    await world.change({ startsAt: tuesday });
    await world.change({ startsAt });
    expect(world.stored()).toMatchObject({ order: { state: 'pending', notBefore: 0 }, tellings: [], wordsRevision: 1 });
    expect(world.stored().order.tells).toBeUndefined();
    expect(await world.shown()).not.toHaveProperty('toldIn');
  });

  it('has the revision of its words again, and no later wording has that number', async () => {
    const world = await told();
    await world.change({ place: { room: 'Room 4' } });
    expect(world.stored()).toMatchObject({ revision: 2, wordsRevision: 2 });
    await world.change({ place: null });
    expect(world.stored()).toMatchObject({ revision: 3, wordsRevision: 1, tellings: [] });
    await world.change({ place: { room: 'Room 5' } });
    expect(world.stored()).toMatchObject({ revision: 4, wordsRevision: 4 });
  });

  it('says how long it is in other words, and in those that people know when that is taken back', async () => {
    const world = await told();
    await world.change({ minutes: 90 });
    expect(world.stored()).toMatchObject({ revision: 2, wordsRevision: 2 });
    await world.change({ minutes: 60 });
    expect(world.stored()).toMatchObject({ revision: 3, wordsRevision: 1, tellings: [] });
  });

  it('tells of the other half: a place that is back, and a time that is not', async () => {
    const world = await told();
    await world.change({ place: { room: 'Room 4' }, startsAt: tuesday });
    await world.change({ place: null });
    expect(world.stored()).toMatchObject({ wordsRevision: 1, order: { tells: true, notBefore: world.time + minute } });
    expect(world.stored().tellings).toHaveLength(1);
  });

  it('is told where some have heard of it already', async () => {
    const world = await told();
    const { startsAt } = world.stored();
    await world.change({ startsAt: tuesday });
    world.note({ order: { ...world.stored().order, begun: true } });
    await world.change({ startsAt });
    expect(world.stored().order).toEqual({
      state: 'pending',
      attempts: 0,
      notBefore: world.time + minute,
      tells: true,
    });
    expect(world.stored().tellings).toHaveLength(2);
  });

  it('counts a speaker who is asked at another address, and no words', async () => {
    const world = await told();
    await world.change({ speaker: { name: 'Rhian', mail: 'a@elsewhere.example' } });
    world.tell();
    await world.change({ speaker: { name: 'Rhian', mail: 'b@elsewhere.example' } });
    expect(world.stored()).toMatchObject({ wordsRevision: 2, order: { tells: true } });
    expect(world.stored().tellings).toHaveLength(2);
  });
});

describe('what a lead may put back', () => {
  it('is how people know the session, for as long as they have not been told, and for leads alone', async () => {
    const world = await told();
    const { startsAt, endsAt } = world.stored();
    await world.change({ startsAt: tuesday });
    await world.change({ place: { room: 'Room 4' }, speaker: { name: 'Rhian' } });
    expect((await world.shown()).before).toEqual({ startsAt, endsAt });
    const { sessions } = await world.sessionsService.upcoming(world.member);
    expect(sessions[0]).not.toHaveProperty('before');
    world.tell();
    expect(await world.shown()).not.toHaveProperty('before');
    await world.change({ speaker: null });
    expect((await world.shown()).before).toMatchObject({ startsAt: tuesday, place: { room: 'Room 4' } });
    expect((await world.shown()).before).toHaveProperty('speaker', { name: 'Rhian' });
  });

  it('is nothing where people know of no other state', async () => {
    const world = await told();
    world.note({ invited: undefined, told: undefined, tellings: [world.now] });
    world.note({ order: { state: 'pending', attempts: 0, notBefore: world.time + minute, tells: true } });
    await world.change({ startsAt: tuesday });
    expect(await world.shown()).toHaveProperty('toldIn', 60);
    expect(await world.shown()).not.toHaveProperty('before');
  });

  it('leaves the invitation as sent as it was, once it is put back', async () => {
    const world = await told();
    const { startsAt } = world.stored();
    await world.change({ startsAt: tuesday });
    expect((await world.shown()).invitation).toBe('waiting');
    await world.change({ startsAt });
    expect((await world.shown()).invitation).toBe('sent');
    // Those who have joined wait for theirs.
    world.note({ following: { joiners: 1, leavers: 0, at: world.now } });
    expect((await world.shown()).invitation).toBe('waiting');
    world.note({ following: undefined, order: { ...world.stored().order, begun: true } });
    expect((await world.shown()).invitation).toBe('waiting');
  });
});

describe('taking a cancellation back', () => {
  it('is not offered while people are being told', async () => {
    const world = await told();
    await world.cancel();
    const { order } = world.stored();
    const offered = async (more: object) => {
      world.note({ order: { ...order, ...more } });
      return (await world.shown()).mayRestore ?? false;
    };
    expect(await offered({ notBefore: 0 })).toBe(false);
    expect(await offered({ notBefore: 0, attempts: 1 })).toBe(true);
    expect(await offered({ notBefore: 0, state: 'dropped' })).toBe(true);
    world.brake = { since: world.now, reason: 'Mail merge' };
    expect(await offered({ notBefore: 0 })).toBe(true);
  });

  it('is possible until somebody has been told; the topics stay', async () => {
    const world = await told();
    await world.cancel();
    expect(await world.shown()).toMatchObject({ mayRestore: true, toldIn: 60, isInCalendars: true });
    expect(await world.sessionsService.find('c1', march)).toMatchObject({ isCancelled: true, mayReturn: true });
    await world.restore();
    expect(await world.shown()).not.toHaveProperty('cancelled');
    expect(world.stored()).toMatchObject({ tellings: [], order: { notBefore: 0 } });
    expect(await outcomeOf(world.restore())).toBe('done');
  });

  it('is refused afterwards', async () => {
    const world = await told();
    await world.cancel();
    world.note({ order: { ...world.stored().order, begun: true } });
    expect(await world.shown()).not.toHaveProperty('mayRestore');
    expect(await outcomeOf(world.restore())).toBe('cancellationTold');
    world.note({ order: { state: 'done', attempts: 0, notBefore: 0 } });
    expect(await outcomeOf(world.restore())).toBe('cancellationTold');
  });

  it('is refused when the topics have gone on, because nobody could be told for a day', async () => {
    const world = await told();
    await world.cancel();
    world.now = '2026-03-03T08:59:59.000Z';
    expect((await world.shown()).mayRestore).toBe(true);
    world.now = '2026-03-03T09:00:00.000Z';
    expect(await outcomeOf(world.restore())).toBe('cancellationTold');
  });

  it('is refused to who has seen another state', async () => {
    const world = await told();
    await world.cancel();
    const restoring = world.edits.restore(world.lead, march, { etag: 'of yesterday' }, world.log);
    expect(await outcomeOf(restoring)).toBe('sessionChanged');
    expect((await world.shown()).cancelled).toBeDefined();
  });

  it('tells of the move that came before it, and of nothing else', async () => {
    const world = await told();
    await world.change({ startsAt: tuesday });
    await world.cancel();
    await world.restore();
    expect(world.stored()).toMatchObject({ startsAt: tuesday, order: { tells: true, notBefore: world.time + minute } });
    expect(world.stored().tellings).toHaveLength(1);
  });
});

describe('how often people are told', () => {
  /** Five times told today. */
  async function toldOften() {
    const world = await told();
    for (const startsAt of [tuesday, wednesday, tuesday, wednesday, tuesday]) {
      await world.change({ startsAt });
      world.tell();
    }
    return world;
  }

  it('is five times a day for one session; it can still be cancelled, once', async () => {
    const world = await toldOften();
    expect(await outcomeOf(world.change({ startsAt: wednesday }))).toBe('toldTooOften');
    expect(world.stored().startsAt).toBe(tuesday);
    expect(await outcomeOf(world.cancel())).toBe('done');
  });

  it('counts what changes within the minute once', async () => {
    const world = await told();
    for (let round = 0; round < 8; round += 1) await world.change({ minutes: 30 + round });
    expect(world.stored().tellings).toHaveLength(1);
  });

  it('is possible again a day later', async () => {
    const world = await toldOften();
    world.now = '2026-03-03T09:00:01.000Z';
    expect(await outcomeOf(world.change({ startsAt: wednesday }))).toBe('done');
    expect(world.stored().tellings).toEqual([world.now]);
  });

  it('is sixty times a day for a community; a new rhythm that tells of more is refused before anything is saved', async () => {
    const world = await told();
    const tellings = Array.from({ length: 59 }, () => world.now);
    const past = { startsAt: '2026-02-26T11:00:00.000Z', endsAt: '2026-02-26T12:00:00.000Z' };
    world.sessions.set('2026-02-26', { ...world.stored(), ...past, id: '2026-02-26', tellings });
    const before = world.sessionsOf();
    const wish = { etag: 'saved', cadence: { ...thursdays, time: '12:00' }, cancelWithoutTopics: null };
    expect(await outcomeOf(world.plans.save(world.lead, wish, world.log))).toBe('communityToldTooOften');
    expect(world.sessionsOf()).toEqual(before);
    expect(world.plan).toMatchObject({ cadence: thursdays });
    expect(await outcomeOf(world.change({ startsAt: tuesday }))).toBe('done');
    // Also one that calls sessions off: it could be taken up again at once. Each by itself is called off all the same.
    const ending = world.plans.save(world.lead, { ...wish, cadence: null }, world.log);
    expect(await outcomeOf(ending)).toBe('communityToldTooOften');
    expect(await outcomeOf(world.cancel())).toBe('done');
  });

  it('counts each session that a first rhythm adds, once a lead has let invitations go out', async () => {
    const outcomes: string[] = [];
    for (const [released, earlier] of [
      [true, 58],
      [true, 57],
      [false, 58],
    ] as const) {
      const world = openSessionWorld({ quietMs: minute });
      world.plan = { released, etag: 'saved' };
      const tellings = Array.from({ length: earlier }, () => world.now);
      const past = { startsAt: '2026-02-26T11:00:00.000Z', endsAt: '2026-02-26T12:00:00.000Z' };
      await world.store.plan(
        'c1',
        { ...past, id: '2026-02-26', timeZone: 'Europe/London', startKey: 'key', tellings },
        orderedAnew,
      );
      const wish = { etag: 'saved', cadence: thursdays, cancelWithoutTopics: null };
      outcomes.push(await outcomeOf(world.plans.save(world.lead, wish, world.log)));
    }
    expect(outcomes).toEqual(['communityToldTooOften', 'done', 'done']);
  });

  it('counts nothing, and waits for nothing, where nobody has decided anew or nobody is told', async () => {
    const known = async (released: boolean, decide: boolean) => {
      const world = openSessionWorld({ cadence: thursdays, quietMs: minute });
      world.plan = { released, etag: 'saved', ...(decide ? {} : { cadence: thursdays }) };
      const wish = { etag: 'saved', cadence: thursdays, cancelWithoutTopics: null };
      await (decide ? world.plans.save(world.lead, wish, world.log) : world.planAll());
      expect(world.sessions.size).toBe(3);
      return world.sessionsOf().map(({ order, tellings }) => order.tells === true && tellings?.length === 1);
    };
    expect(await known(true, true)).toEqual([true, true, true]);
    expect(await known(true, false)).toEqual([false, false, false]);
    expect(await known(false, true)).toEqual([false, false, false]);
  });

  it('counts each session that a new rhythm moves or adds, and holds them for the minute', async () => {
    const world = await told();
    const wish = { etag: 'saved', cadence: { ...thursdays, time: '12:00' }, cancelWithoutTopics: null };
    await world.plans.save(world.lead, wish, world.log);
    for (const { order, tellings } of world.sessionsOf()) {
      expect([order.tells, order.notBefore, tellings]).toEqual([true, world.time + minute, [world.now]]);
    }
    expect(world.delays.every((delay) => delay === minute + 100)).toBe(true);
  });
});

describe('a speaker', () => {
  it('is never the mailbox the invitations come from', async () => {
    const world = await told();
    const speaker = { name: 'Guildhall', mail: 'Communities@example.org' };
    expect(await outcomeOf(world.change({ speaker }))).toBe('speakerIsMailbox');
  });
});
