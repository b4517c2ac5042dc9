import { community, openInvitationWorld } from '../testing/invitationWorld';

const [march, april] = ['2026-03-26', '2026-04-23'];

async function invited() {
  const world = openInvitationWorld();
  for (const day of [march, april]) await world.plan(day);
  await world.settle();
  const choose = async (name: string, muted: boolean): Promise<void> => {
    if (muted) world.muted.add(name);
    else world.muted.delete(name);
    await world.muting.follow(community.id, name, world.log);
  };
  return { world, choose, lettersOf: (name: string) => world.fake.lettersTo(`${name}@example.org`) };
}

describe('somebody who mutes invitations', () => {
  it('is taken off the coming sessions at once, and on again, and nobody else hears of it', async () => {
    const { world, choose, lettersOf } = await invited();
    await choose('bob', true);
    await world.settle();
    expect(lettersOf('bob')).toEqual(['invitation', 'invitation', 'cancellation', 'cancellation']);
    await choose('bob', false);
    await world.settle();
    expect(lettersOf('bob').slice(4)).toEqual(['invitation', 'invitation']);
    for (const other of ['ana', 'cat']) expect(lettersOf(other)).toEqual(['invitation', 'invitation']);
  });

  it('hears nothing of what is over, called off, or not told to anybody yet', async () => {
    const { world, choose } = await invited();
    world.edit(april, { cancelled: { reason: 'Snow.', at: '2026-03-03T09:00:00.000Z', by: 'lead' } });
    world.now = '2026-03-26T13:00:00.000Z';
    await world.settle();
    await choose('bob', true);
    expect(world.queue).toEqual([]);
    world.isReleased = false;
    await world.plan('2026-05-28');
    await choose('bob', false);
    expect(world.queue).toEqual([]);
  });

  it('costs nothing when it changes nothing', async () => {
    const { world, choose } = await invited();
    await choose('bob', false);
    await choose('somebody else', true);
    expect(world.queue).toEqual([]);
  });

  it('is not told of a move any more: leaving comes before moving', async () => {
    const { world, choose, lettersOf } = await invited();
    await choose('bob', true);
    world.edit(march, { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' });
    await world.settle();
    expect(lettersOf('bob').sort()).toEqual(['cancellation', 'cancellation', 'invitation', 'invitation']);
    expect(lettersOf('cat')).toContain('update');
  });

  it('is taken off when the brake is off, also when what was held is dropped', async () => {
    const { world, choose, lettersOf } = await invited();
    world.isStopped = true;
    await choose('bob', true);
    await world.settle();
    await world.held.release(community.id, 'drop', world.log);
    expect(lettersOf('bob')).toEqual(['invitation', 'invitation']);
    world.isStopped = false;
    await world.settle();
    expect(lettersOf('bob').slice(2)).toEqual(['cancellation', 'cancellation']);
  });

  it.each([
    ['before it is on', false],
    ['while a host is at it', true],
  ])(
    'is taken off when the brake is off, when what was held is dropped that was ordered %s',
    async (_when, isBegun) => {
      const { world, choose, lettersOf } = await invited();
      await choose('bob', true);
      // The brake is felt only when it is written down already who shall be on the event.
      world.beforeWrite = (what) => void (world.isStopped ||= what.startsWith('part'));
      if (isBegun) await world.settle();
      world.beforeWrite = () => undefined;
      world.isStopped = true;
      await world.held.release(community.id, 'drop', world.log);
      expect(lettersOf('bob')).toEqual(['invitation', 'invitation']);
      world.isStopped = false;
      await world.settle();
      expect(lettersOf('bob').slice(2)).toEqual(['cancellation', 'cancellation']);
      for (const other of ['ana', 'cat']) expect(lettersOf(other)).toEqual(['invitation', 'invitation']);
    },
  );

  it('has muted whatever becomes of the calendar: the timer finds it', async () => {
    const { world, choose, lettersOf } = await invited();
    world.beforeWrite = (what) => {
      if (what === 'message') throw new Error('no queue');
    };
    await choose('bob', true);
    expect(world.lines).toContain('mutingNotFollowed');
    world.beforeWrite = () => undefined;
    world.now = '2026-03-03T10:00:00.000Z';
    await world.settle();
    expect(lettersOf('bob')).toContain('cancellation');
  });
});
