import { community, member, openInvitationWorld } from '../testing/invitationWorld';

const day = '2026-03-26';
const moved = { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' };
const called = { cancelled: { reason: 'Snow.', at: '2026-03-20T09:00:00.000Z', by: 'lead' } } as const;

/** The brake goes on as the calendar answers the first call. */
async function stoppedInTheMiddle() {
  const world = openInvitationWorld({ perEvent: 2 });
  await world.plan(day);
  world.fake.after = () => void (world.isStopped = true);
  await world.settle();
  world.fake.after = () => undefined;
  return world;
}

async function stoppedAfterInviting() {
  const world = openInvitationWorld();
  await world.plan(day);
  await world.settle();
  world.isStopped = true;
  return world;
}

describe('a brake', () => {
  it('lets nothing go out', async () => {
    const world = openInvitationWorld();
    world.isStopped = true;
    await world.plan(day);
    await world.release.sendNow(community, day);
    await world.settle();
    expect(world.fake.calls).toEqual([]);
    expect(world.session(day).order).toMatchObject({ state: 'pending', attempts: 0 });
  });

  it('that goes on in the middle stops at the next step, and what was held goes out afterwards, once', async () => {
    const world = await stoppedInTheMiddle();
    expect(world.fake.calls).toEqual(['create']);
    expect(world.session(day).order.state).toBe('pending');
    world.isStopped = false;
    await world.held.release(community.id, 'send', world.log);
    expect(world.queue).toHaveLength(1);
    await world.settle();
    for (const { mail } of world.roster) expect(world.fake.lettersTo(mail!)).toEqual(['invitation']);
    expect(world.fake.calls).toEqual(['create', 'create', 'openMeeting']);
  });

  it('keeps an edit until it is off', async () => {
    const world = await stoppedAfterInviting();
    world.edit(day, moved);
    await world.settle();
    expect(world.fake.letters).toHaveLength(3);
    world.isStopped = false;
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'update']);
  });
});

describe('what a brake holds back', () => {
  const held = { invitations: 0, changes: 0, cancellations: 0 };

  it('is counted as it is: who is not invited yet, what is told otherwise, what is called off', async () => {
    const world = await stoppedAfterInviting();
    expect(await world.held.count(community.id)).toEqual(held);
    await world.plan('2026-04-23');
    expect(await world.held.count(community.id)).toEqual({ ...held, invitations: 1 });
    world.edit(day, moved);
    expect(await world.held.count(community.id)).toEqual({ ...held, invitations: 1, changes: 1 });
    world.edit(day, called);
    expect(await world.held.count(community.id)).toEqual({ ...held, invitations: 1, cancellations: 1 });
  });

  it('is not what waits for a lead to look at it', async () => {
    const world = openInvitationWorld();
    world.isReleased = false;
    await world.plan(day);
    expect(await world.held.count(community.id)).toEqual({});
  });
});

describe('what a brake held back and is dropped', () => {
  it('is not sent when the brake is off, but when a lead says so', async () => {
    const world = openInvitationWorld();
    world.isStopped = true;
    await world.plan(day);
    await world.held.release(community.id, 'drop', world.log);
    world.isStopped = false;
    await world.settle();
    expect(world.fake.calls).toEqual([]);
    expect(world.session(day).order.state).toBe('dropped');
    await world.release.sendNow(community, day);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation']);
  });

  it('leaves an event at its old time, also when people come and go', async () => {
    const world = await stoppedAfterInviting();
    world.edit(day, moved);
    await world.held.release(community.id, 'drop', world.log);
    world.isStopped = false;
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    expect(world.session(day).order.state).toBe('dropped');
    expect(world.fake.letters).toHaveLength(3);
    await world.release.sendNow(community, day);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'update']);
    expect(world.fake.lettersTo('dan@example.org')).toEqual(['invitation']);
  });

  it.each([
    ['only ends at another time', { endsAt: '2026-03-26T12:30:00.000Z' }],
    ['only begins at another time', { startsAt: '2026-03-26T10:30:00.000Z' }],
    ['only reads otherwise', { place: { room: 'Room 4' }, wordsRevision: 2 }],
  ])('stays dropped where an event %s: people do not know yet', async (_what, change) => {
    const world = await stoppedAfterInviting();
    world.edit(day, change);
    await world.held.release(community.id, 'drop', world.log);
    world.isStopped = false;
    await world.settle();
    expect(world.session(day).order.state).toBe('dropped');
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation']);
    await world.release.sendNow(community, day);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'update']);
  });

  it('leaves a cancelled session in calendars until a lead has the cancellation sent', async () => {
    const world = await stoppedAfterInviting();
    world.edit(day, called);
    await world.held.release(community.id, 'drop', world.log);
    world.isStopped = false;
    await world.settle();
    expect(world.session(day)).toMatchObject({ order: { state: 'dropped' }, invited: expect.any(String) });
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation']);
    await world.release.sendNow(community, day);
    await world.settle();
    expect(world.session(day).order.state).toBe('done');
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'cancellation']);
  });

  it('is nothing to send where a session was called off before anybody was invited', async () => {
    const world = openInvitationWorld();
    world.isStopped = true;
    await world.plan(day);
    world.edit(day, called);
    await world.held.release(community.id, 'drop', world.log);
    expect(world.session(day).order.state).toBe('done');
  });

  it('lets who came and went wait a day like others, whether they were on their way already or not', async () => {
    const world = await stoppedAfterInviting();
    world.roster = [...world.roster.filter(({ name }) => name !== 'bob'), member('dan')];
    await world.release.sendNow(community, day);
    await world.held.release(community.id, 'drop', world.log);
    world.isStopped = false;
    await world.settle();
    const following = { joiners: 1, leavers: 1, at: '2026-03-03T09:00:00.000Z' };
    expect(world.session(day)).toMatchObject({ order: { state: 'done' }, following });
    expect(world.fake.letters).toHaveLength(3);
    world.now = following.at;
    await world.settle();
    expect(world.fake.letters.slice(3).map(({ to, kind }) => `${to} ${kind}`)).toEqual([
      'dan@example.org invitation',
      'bob@example.org cancellation',
    ]);
  });

  it('is nothing to follow where nobody has come or gone', async () => {
    const world = await stoppedAfterInviting();
    world.fake.answer('bob@example.org', 'declined');
    await world.release.sendNow(community, day);
    await world.held.release(community.id, 'drop', world.log);
    world.isStopped = false;
    const before = world.fake.calls.length;
    await world.settle();
    expect(world.session(day)).toMatchObject({ order: { state: 'done' }, following: undefined });
    expect(world.fake.calls).toHaveLength(before);
  });

  it('does not touch what waits for a lead to look at it', async () => {
    const world = openInvitationWorld();
    world.isReleased = false;
    await world.plan(day);
    await world.held.release(community.id, 'drop', world.log);
    expect(world.session(day).order.state).toBe('pending');
  });
});
