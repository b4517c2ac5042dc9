import { CalendarRefusal } from '../invitations';
import { Killed } from '../leanCoffee/testing/mortal';
import { Unavailable } from '../platform/unavailable';
import { HourWork } from './hourWork';
import { busyAtTen, HourWorld } from './testing/hourWorld';

const p = (number: number) => `p${String(number).padStart(3, '0')}@example.org`;

describe('a search for the hour', () => {
  it('looks at each calendar once, twenty at a time, and says how far it has come', async () => {
    const world = new HourWorld(45);
    world.calendars.set(p(7), busyAtTen);
    world.calendars.set(p(30), undefined);
    expect(await world.find()).toMatchObject({ state: 'looking', looked: 0, people: 45 });
    const seen: unknown[] = [];
    world.meanwhile = async () => seen.push((await world.view()).looked);
    await world.deliverAll();
    expect(seen).toEqual([0, 20, 40]);
    expect(world.asked.map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(new Set(world.asked.flat()).size).toBe(45);
    expect(await world.view()).toMatchObject({
      ...{ state: 'found', looked: 45, people: 45, unknown: 1 },
      slots: [
        { weekday: 'tuesday', time: '10:00', free: 0.9, worst: 0.9 },
        { weekday: 'tuesday', time: '11:00', free: 0.9, worst: 0.9 },
      ],
    });
  });

  it('keeps nothing but what was found once it has ended', async () => {
    const world = new HourWorld(45);
    await world.find();
    await world.deliverAll();
    expect(world.stored).not.toHaveProperty('counts');
    expect(world.stored).not.toHaveProperty('search');
    expect(world.stored).not.toHaveProperty('after');
    expect(JSON.stringify([world.stored, world.lines])).not.toContain('@example.org');
  });

  it('writes nothing down from fewer than eight calendars, however many can’t be read', async () => {
    const world = new HourWorld(60);
    for (let one = 0; one < 53; one += 1) world.calendars.set(p(one), undefined);
    await world.find();
    const written = jest.spyOn(world as unknown as { save: (search: object) => unknown }, 'save');
    await world.deliverAll();
    expect(written.mock.calls.filter(([search]) => 'counts' in search)).toEqual([]);
    expect(await world.view()).toMatchObject({ state: 'found', tooFew: true, slots: [], unknown: 53 });
  });

  it.each(['before', 'after'] as const)(
    'goes on where it was when the host dies %s any step, and counts nobody twice',
    async (when) => {
      let deaths = 0;
      for (let step = 1; step < 60; step += 1) {
        const world = new HourWorld(250);
        // One more or less of them would tip both shares into another step.
        for (let one = 0; one < 250; one += 5) world.calendars.set(p(one), busyAtTen);
        await world.find();
        const died = await world.deliverAll({ step, when }).then(
          () => false,
          (error: unknown) => error instanceof Killed,
        );
        if (!died) break;
        deaths += 1;
        // Its message comes back.
        await world.deliverAll();
        expect(await world.view()).toMatchObject({
          ...{ state: 'found', looked: 250, people: 250, unknown: 0 },
          slots: [
            { time: '11:00', free: 0.9, worst: 0.9 },
            { time: '10:00', free: 0.9, worst: 0.8 },
          ],
        });
      }
      expect(deaths).toBeGreaterThan(20);
    },
  );

  it('is carried on by one of two hosts that got the same message', async () => {
    const world = new HourWorld(100);
    for (let one = 0; one < 100; one += 5) world.calendars.set(p(one), busyAtTen);
    await world.find();
    const message = { communityId: 'c1', searchId: 'search-1' };
    await Promise.all([1, 2].map(() => new HourWork(world.parts()).goOn(message, world.log)));
    expect(await world.view()).toMatchObject({
      ...{ state: 'found', looked: 100, people: 100 },
      slots: [
        { time: '11:00', free: 0.9, worst: 0.9 },
        { time: '10:00', free: 0.9, worst: 0.8 },
      ],
    });
    // Both have looked once; whoever was slower to note it left the rest to the other.
    expect(world.asked.map(([first]) => first)).toEqual([p(0), p(0), p(20), p(40), p(60), p(80)]);
    expect(world.lines.filter((line) => line === 'hourFound')).toHaveLength(1);
  });

  it('is not disturbed by another wish while it goes on', async () => {
    const world = new HourWorld(45);
    await world.find();
    world.meanwhile = () => expect(world.find({ weekdays: ['friday'] })).rejects.toThrow('hourBeingLooked');
    await world.deliverAll();
    expect(await world.view()).toMatchObject({ state: 'found', wish: { weekdays: ['tuesday'] }, looked: 45 });
  });

  it('is begun by one of many who ask at the same moment', async () => {
    const world = new HourWorld(45);
    const asked = await Promise.allSettled(Array.from({ length: 40 }, () => world.find()));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const why = asked.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
    expect(new Set(why)).toEqual(new Set(['hourBeingLooked']));
    expect(world.messages).toHaveLength(1);
  });

  it('that has been dead for long gives way, is not carried on by a late message, and does not count', async () => {
    const world = new HourWorld(45);
    for (let one = 1; one <= 3; one += 1) {
      await world.find();
      world.time += 60_000 + 5 * 60_000;
      await expect(world.find()).rejects.toThrow('hourBeingLooked');
      world.time += 1;
    }
    await world.find();
    await new HourWork(world.parts()).goOn({ communityId: 'c1', searchId: 'search-1' }, world.log);
    expect(world.asked).toEqual([]);
    expect(world.stored?.begun).toHaveLength(1);
  });

  it('is begun three times a day, and those in vain do not count', async () => {
    const world = new HourWorld(45);
    for (let one = 1; one <= 3; one += 1) {
      world.now = `2026-01-04T0${one}:00:00.000Z`;
      world.trouble = () => new CalendarRefusal('permissionMissing');
      await world.find();
      await world.deliverAll();
      world.trouble = undefined;
      expect(await world.view()).not.toHaveProperty('lookAgainFrom');
      await world.find();
      await world.deliverAll();
    }
    const from = '2026-01-05T01:00:00.000Z';
    await expect(world.find()).rejects.toMatchObject({ reason: { code: 'hourAskedTooOften', most: 3, from } });
    expect(await world.view()).toMatchObject({ state: 'found', lookAgainFrom: from });
    world.now = from;
    expect(await world.view()).not.toHaveProperty('lookAgainFrom');
    expect((await world.find()).state).toBe('looking');
  });

  it('takes one calendar more when the asker’s own is among them', async () => {
    const tooFewOf = async (people: number, by?: string) => {
      const world = new HourWorld(people);
      await world.find({}, by);
      await world.deliverAll();
      return (await world.view()).tooFew ?? false;
    };
    expect([await tooFewOf(7), await tooFewOf(8)]).toEqual([true, false]);
    expect([await tooFewOf(8, p(3)), await tooFewOf(9, p(3))]).toEqual([true, false]);
  });

  it('is patient anew after each calendar it could look at', async () => {
    const world = new HourWorld(200);
    await world.find();
    let looks = 0;
    world.meanwhile = () => {
      looks += 1;
      world.trouble = looks % 2 === 1 ? () => new Unavailable('mailbox') : undefined;
      return Promise.resolve();
    };
    const delays: number[] = [];
    for (let next = world.messages.shift(); next; next = world.messages.shift()) {
      delays.push(next.delayMs);
      await new HourWork(world.parts()).goOn(next.message, world.log);
    }
    expect(new Set(delays.slice(1))).toEqual(new Set([5_000]));
    expect(await world.view()).toMatchObject({ state: 'found', looked: 200 });
  });

  it('follows who joins and leaves meanwhile', async () => {
    const world = new HourWorld(45);
    await world.find();
    world.meanwhile = async () => {
      world.calendars.delete(p(44));
      world.calendars.set('z@example.org', busyAtTen);
      return Promise.resolve();
    };
    await world.deliverAll();
    expect((await world.view()).looked).toBe(45);
  });

  it('waits longer each time while Outlook is out of reach, and says so in the end', async () => {
    const world = new HourWorld(45);
    await world.find();
    world.trouble = () => new Unavailable('mailbox');
    const waits: number[] = [];
    for (let next = world.messages.shift(); next; next = world.messages.shift()) {
      waits.push(next.delayMs);
      await new HourWork(world.parts()).goOn(next.message, world.log);
    }
    expect(waits).toEqual([0, 5_000, 10_000, 20_000, 40_000, 80_000, 160_000]);
    expect(await world.view()).toMatchObject({
      state: 'failed',
      trouble: expect.stringContaining('Look again later') as string,
    });
  });

  it('goes on after an outage as if there had been none', async () => {
    const world = new HourWorld(45);
    await world.find();
    let looks = 0;
    world.meanwhile = () => {
      looks += 1;
      world.trouble = looks === 2 ? () => new Unavailable('mailbox', { retryAfterMs: 30_000 }) : undefined;
      return Promise.resolve();
    };
    await new HourWork(world.parts()).goOn(world.messages.shift()!.message, world.log);
    expect(world.messages).toMatchObject([{ delayMs: 30_000 }]);
    expect((await world.view()).looked).toBe(20);
    await world.deliverAll();
    expect(await world.view()).toMatchObject({ state: 'found', looked: 45 });
    expect(new Set(world.asked.flat()).size).toBe(world.asked.flat().length);
  });

  it('fails with a sentence when the mailbox may not ask', async () => {
    const world = new HourWorld(45);
    await world.find();
    world.trouble = () => new CalendarRefusal('permissionMissing');
    await world.deliverAll();
    expect(await world.view()).toMatchObject({
      state: 'failed',
      trouble: expect.stringMatching(/communities@example\.org.*administrator/) as string,
    });
    expect(world.lines).toContain('hourSearchFailed');
  });

  it('that keeps failing is given up, and one that has ended is not', async () => {
    const world = new HourWorld(45);
    await world.find();
    const message = { communityId: 'c1', searchId: 'search-1' };
    await new HourWork(world.parts()).giveUp(message, world.log);
    expect((await world.view()).state).toBe('failed');
    await world.find();
    await world.deliverAll();
    await new HourWork(world.parts()).giveUp({ ...message, searchId: 'search-2' }, world.log);
    expect((await world.view()).state).toBe('found');
  });

  it('lets others of the mailbox go first', async () => {
    const world = new HourWorld(45);
    await world.find();
    world.isBusy = true;
    const { message } = world.messages.shift()!;
    await new HourWork(world.parts()).goOn(message, world.log);
    expect(world.messages).toMatchObject([{ message, delayMs: 2_000 }]);
    expect(world.asked).toEqual([]);
  });

  it('whose message was lost is set going by whoever looks at it', async () => {
    const world = new HourWorld(45);
    world.queueFails = true;
    expect((await world.find()).state).toBe('looking');
    world.queueFails = false;
    await world.view();
    expect(world.messages).toEqual([]);
    world.time += 61_000;
    await world.view();
    await world.view();
    expect(world.messages).toHaveLength(1);
    await world.deliverAll();
    expect((await world.view()).state).toBe('found');
  });

  it('of a community without calendars ends at once, and tells nothing', async () => {
    const world = new HourWorld(0);
    await world.find();
    await world.deliverAll();
    expect(await world.view()).toMatchObject({ state: 'found', people: 0, tooFew: true, slots: [] });
  });
});
