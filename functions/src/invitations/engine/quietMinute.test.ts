import { Unavailable } from '../../platform/unavailable';
import { orderedAnew } from '../../sessions';
import { CalendarRefusal } from '../SessionCalendar';
import { community, openInvitationWorld } from '../testing/invitationWorld';

const day = '2026-03-26';
const moved = { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' };
const called = { cancelled: { reason: 'Snow.', at: '2026-03-02T09:00:00.000Z', by: 'lead' } } as const;

/** Everybody is invited; then a lead changes the session, which is held for a minute. */
async function held(change: object) {
  const world = openInvitationWorld();
  await world.plan(day);
  await world.settle();
  world.edit(day, change);
  world.queue = [];
  const order = { ...orderedAnew, notBefore: world.time + 60_000, tells: true } as const;
  world.sessions.set(day, { ...world.session(day), order });
  return world;
}

const deliver = (world: Awaited<ReturnType<typeof held>>) =>
  world.service.deliver({ communityId: community.id, sessionId: day }, world.log);

describe('a change that waits for the quiet minute', () => {
  it('is told when the minute is over, and not by a message that comes before', async () => {
    const world = await held(moved);
    await deliver(world);
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation']);
    world.time += 60_000;
    await deliver(world);
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'update']);
  });

  it('is told at once when a lead does not want to wait', async () => {
    const world = await held(moved);
    await world.release.sendNow(community, day);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'update']);
  });

  it('waits as long as the calendar has asked for, whatever a lead wants', async () => {
    const world = await held(moved);
    const { order } = world.session(day);
    world.sessions.set(day, { ...world.session(day), order: { ...order, attempts: 1 } });
    await world.release.sendNow(community, day);
    expect(world.session(day).order.notBefore).toBe(order.notBefore);
  });

  it('is sent by nobody once the session is over', async () => {
    const world = await held(moved);
    world.now = moved.endsAt;
    const { order } = world.session(day);
    await expect(world.release.sendNow(community, day)).rejects.toMatchObject({
      reason: { code: 'invitationUnknown' },
    });
    expect(world.session(day).order).toEqual(order);
    expect(world.queue).toEqual([]);
    world.now = new Date(Date.parse(moved.endsAt) - 1).toISOString();
    await world.release.sendNow(community, day);
    expect(world.queue).toHaveLength(1);
  });

  it('is known as told afterwards, by its words and its time', async () => {
    const world = await held(moved);
    const before = world.session(day).told;
    world.time += 60_000;
    await deliver(world);
    const { told } = world.session(day);
    expect(told).toMatchObject({ wordsRevision: 1, words: before?.words });
    expect(told?.all).not.toBe(before?.all);
  });
});

describe('a cancellation that may be taken back', () => {
  it('can’t be any more from before the first person is told, whoever takes it back', async () => {
    const world = await held(called);
    world.time += 60_000;
    const seen: unknown[] = [];
    world.fake.before = () => void seen.push(world.session(day).order.begun);
    await deliver(world);
    expect(seen).toEqual([true]);
    expect(world.session(day).order).toMatchObject({ state: 'done', begun: true });
  });

  it('goes out to nobody when it was taken back at that very moment', async () => {
    const world = await held(called);
    world.time += 60_000;
    world.beforeWrite = () => {
      world.beforeWrite = () => undefined;
      world.edit(day, { cancelled: undefined });
    };
    await deliver(world);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation']);
  });

  it('still can be while a brake holds it', async () => {
    const world = await held(called);
    world.time += 60_000;
    world.isStopped = true;
    await deliver(world);
    expect(world.session(day).order.begun).toBeUndefined();
  });

  it('stays begun through an outage, what is dropped, and a lead who sends it again', async () => {
    const world = await held(called);
    world.time += 60_000;
    const known = { begun: true, tells: true };
    world.fake.before = () => {
      throw new Unavailable('mailbox');
    };
    await deliver(world);
    expect(world.session(day).order).toMatchObject({ ...known, state: 'pending', attempts: 1 });
    expect(world.session(day).order.notBefore).toBeGreaterThan(world.time);
    await world.held.release(community.id, 'drop', world.log);
    expect(world.session(day).order).toEqual({ ...known, state: 'dropped', attempts: 0, notBefore: 0 });
    await world.release.sendNow(community, day);
    expect(world.session(day).order).toEqual({ ...known, state: 'pending', attempts: 0, notBefore: 0 });
  });

  it('stays begun when its host is killed, and when the calendar refuses it', async () => {
    const world = await held(called);
    world.time += 60_000;
    const known = { begun: true, tells: true };
    world.fake.before = () => {
      throw new Error('killed');
    };
    await expect(deliver(world)).rejects.toThrow('killed');
    expect(world.session(day).order).toMatchObject({ ...known, state: 'pending' });
    world.fake.before = () => {
      throw new CalendarRefusal('mailboxFull');
    };
    await deliver(world);
    expect(world.session(day).order).toMatchObject({ ...known, state: 'failed', reason: 'mailboxFull' });
    await world.release.sendNow(community, day);
    expect(world.session(day).order).toEqual({ ...known, state: 'pending', attempts: 0, notBefore: 0 });
  });

  it('has what stood on its board go on once people are told, and no sooner', async () => {
    const world = await held(called);
    await deliver(world);
    expect(world.goneOn).toBe(0);
    world.time += 60_000;
    await deliver(world);
    expect(world.goneOn).toBe(1);
  });

  it('is told, and done, though what stood on its board can’t go on yet: a timer finds it', async () => {
    const world = await held(called);
    world.time += 60_000;
    world.parts.cancelled = () => Promise.reject(new Unavailable('storage'));
    await deliver(world);
    expect(world.session(day).order).toMatchObject({ state: 'done', begun: true });
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'cancellation']);
    expect(world.lines).toContain('changeNotFollowed');
    await deliver(world);
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'cancellation']);
  });
});
