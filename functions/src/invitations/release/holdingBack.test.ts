import { community, member, openInvitationWorld } from '../testing/invitationWorld';

const day = '2026-03-26';
const moved = { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' };

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

  it('takes who came and went as they are, until the next ones do', async () => {
    const world = await stoppedAfterInviting();
    world.roster = [...world.roster, member('dan')];
    await world.release.sendNow(community, day);
    await world.held.release(community.id, 'drop', world.log);
    world.isStopped = false;
    await world.settle();
    expect(world.session(day)).toMatchObject({ order: { state: 'done' }, following: undefined });
    expect(world.fake.letters).toHaveLength(3);
  });

  it('does not touch what waits for a lead to look at it', async () => {
    const world = openInvitationWorld();
    world.isReleased = false;
    await world.plan(day);
    await world.held.release(community.id, 'drop', world.log);
    expect(world.session(day).order.state).toBe('pending');
  });
});
