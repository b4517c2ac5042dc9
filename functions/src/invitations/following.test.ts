import { community, member, openInvitationWorld } from './testing/invitationWorld';

const day = '2026-03-26';
const hourMs = 3_600_000;

async function invited() {
  const world = openInvitationWorld();
  await world.plan(day);
  await world.settle();
  const later = (hours: number): void => {
    world.now = new Date(Date.parse(world.now) + hours * hourMs).toISOString();
  };
  const callsSince = (work: () => Promise<void>) => {
    const before = world.fake.calls.length;
    return work().then(() => world.fake.calls.slice(before));
  };
  return { world, later, callsSince };
}

describe('who joins and leaves after the invitation went out', () => {
  it('is collected for a day, and then brought in line by one change that tells nobody else', async () => {
    const { world, later, callsSince } = await invited();
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    expect(world.session(day).following).toEqual({ joiners: 1, leavers: 0, at: '2026-03-03T09:00:00.000Z' });
    later(20);
    world.roster = [...world.roster.filter(({ name }) => name !== 'bob'), member('eve')];
    await world.settle();
    expect(world.session(day).following).toEqual({ joiners: 2, leavers: 1, at: '2026-03-03T09:00:00.000Z' });
    expect(world.fake.letters).toHaveLength(3);
    later(4);
    expect(await callsSince(world.settle)).toEqual(['change attendees']);
    expect(world.fake.letters.slice(3).map(({ to, kind }) => `${to} ${kind}`)).toEqual([
      'dan@example.org invitation',
      'eve@example.org invitation',
      'bob@example.org cancellation',
    ]);
    expect(world.session(day).following).toBeUndefined();
  });

  it('is brought in line at once when the session starts within two days', async () => {
    const { world, later } = await invited();
    later(24 * 22 + 3);
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    expect(world.fake.lettersTo('dan@example.org')).toEqual(['invitation']);
  });

  it('does not wait any longer when the start has come near meanwhile', async () => {
    const { world, later } = await invited();
    later(24 * 22);
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    expect(world.session(day).following).toBeDefined();
    later(3);
    await world.settle();
    expect(world.fake.lettersTo('dan@example.org')).toEqual(['invitation']);
  });

  it('hears nothing when they have left again before the day was over', async () => {
    const { world, later } = await invited();
    const before = world.roster;
    world.roster = [...before, member('dan')];
    await world.settle();
    world.roster = before;
    await world.settle();
    expect(world.session(day).following).toBeUndefined();
    later(25);
    await world.settle();
    expect(world.fake.letters).toHaveLength(3);
  });

  it('goes out at once when a lead says so', async () => {
    const { world } = await invited();
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    await world.release.sendNow(community, day);
    await world.settle();
    expect(world.fake.lettersTo('dan@example.org')).toEqual(['invitation']);
    expect(world.fake.lettersTo('ana@example.org')).toEqual(['invitation']);
  });

  it('loses the invitation when they mute it, and gets it back when they do not any more', async () => {
    const { world, later } = await invited();
    world.muted.add('bob');
    await world.settle();
    later(24);
    await world.settle();
    world.muted.delete('bob');
    await world.settle();
    later(24);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'cancellation', 'invitation']);
    expect(world.fake.letters).toHaveLength(5);
  });

  it('changes who the co-organisers are at once, which mails nobody', async () => {
    const { world, callsSince } = await invited();
    world.roster = world.roster.map((person) => (person.name === 'bob' ? { ...person, role: 'lead' } : person));
    expect(await callsSince(world.settle)).toEqual(['openMeeting']);
    expect(world.fake.opened.get(world.session(day).joinUrl ?? '')).toEqual(['ana', 'bob']);
  });

  it('goes out with what else the lead has decided', async () => {
    const { world, callsSince } = await invited();
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    world.edit(day, { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' });
    expect(await callsSince(world.settle)).toEqual(['change attendees+time']);
    expect(world.fake.lettersTo('dan@example.org')).toEqual(['invitation']);
  });

  it('costs nothing while nothing changes, and nothing for sessions that are over', async () => {
    const { world, later } = await invited();
    later(24 * 40);
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    expect(world.session(day).following).toBeUndefined();
    expect(world.fake.letters).toHaveLength(3);
  });
});
