import { Killed, member, openInvitationWorld } from '../testing/invitationWorld';

type World = ReturnType<typeof openInvitationWorld>;
const day = '2026-03-26';
const seriesLink = 'https://teams.microsoft.com/l/meetup-join/of-series';
const names = ['ana', 'bob', 'cat', 'dan', 'eve'];

/** Kills the host at the nth thing it changes outside itself, before or after the effect. @returns whether it came so far */
function killAt(world: World, step: number, when: 'before' | 'after'): () => boolean {
  let steps = 0;
  let isKilled = false;
  const pass = (): void => {
    if (isKilled) return;
    steps += 1;
    if (steps < step) return;
    isKilled = true;
    throw new Killed();
  };
  if (when === 'before') Object.assign(world, { beforeWrite: pass });
  else Object.assign(world, { afterWrite: pass });
  world.fake[when] = pass;
  return () => isKilled;
}

/** What happens to a session, and the letters that each person shall have got in the end. */
const stories: readonly [string, (world: World) => void, Record<string, readonly string[]>][] = [
  ['inviting to three events', () => undefined, {}],
  [
    'moving it',
    (world) => world.edit(day, { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' }),
    Object.fromEntries(names.map((name) => [name, ['invitation', 'update']])),
  ],
  [
    'giving it a place',
    (world) => world.edit(day, { place: { room: 'Room 4' }, wordsRevision: 2 }),
    Object.fromEntries(names.map((name) => [name, ['invitation', 'update']])),
  ],
  [
    'cancelling it',
    (world) => world.edit(day, { cancelled: { reason: 'Snow.', at: world.now, by: 'lead' } }),
    Object.fromEntries(names.map((name) => [name, ['invitation', 'cancellation']])),
  ],
  [
    'bringing joiners and leavers in line',
    (world) => {
      world.roster = [
        ...world.roster.filter(({ name }) => name !== 'bob'),
        ...['fay', 'gus'].map((name) => member(name)),
      ];
      world.edit(day, {});
    },
    { bob: ['invitation', 'cancellation'] },
  ],
  [
    'changing who leads',
    (world) => {
      world.roster = world.roster.map((person) => (person.name === 'eve' ? { ...person, role: 'lead' } : person));
    },
    {},
  ],
  [
    'meeting with a series',
    (world) => {
      world.seriesLink = seriesLink;
      world.edit(day, {});
    },
    Object.fromEntries(names.map((name) => [name, ['invitation', 'update']])),
  ],
];

describe.each(['before', 'after'] as const)('a host killed %s any step', (when) => {
  it.each(stories)('of %s leaves everybody as if it had not been', async (name, happen, expected) => {
    const isFirst = name.startsWith('inviting');
    for (let step = 1; ; step += 1) {
      const world = openInvitationWorld({ perEvent: 2 });
      world.roster = names.map((one) => member(one, one === 'ana' ? { role: 'lead' } : {}));
      await world.plan(day);
      if (!isFirst) await world.settle();
      happen(world);
      const isKilled = killAt(world, step, when);
      await world.settle();

      const people = [...new Set([...names, ...world.roster.map((person) => person.name)])];
      const got = people.map((one) => [one, world.fake.lettersTo(`${one}@example.org`)]);
      const should = people.map((one) => [one, expected[one] ?? ['invitation']]);
      expect([step, got]).toEqual([step, should]);
      expect(world.session(day).order.state).toBe('done');
      if (!isKilled()) {
        expect(step).toBeGreaterThan(3);
        return;
      }
    }
  });
});

describe.each(['before', 'after'] as const)('a host killed %s any step of leaving a series', (when) => {
  it('leaves everybody with one invitation, and one meeting that is opened', async () => {
    for (let step = 1; ; step += 1) {
      const world = openInvitationWorld({ perEvent: 2 });
      world.roster = names.map((one) => member(one, one === 'ana' ? { role: 'lead' } : {}));
      world.seriesLink = seriesLink;
      await world.plan(day);
      await world.settle();
      world.seriesLink = undefined;
      world.edit(day, {});
      const isKilled = killAt(world, step, when);
      await world.settle();

      const got = names.map((one) => [one, world.fake.lettersTo(`${one}@example.org`)]);
      // Those of the first event have it anew, with a meeting that it did not have before; the others are told the link.
      const anew = ['invitation', 'cancellation', 'invitation'];
      const told = ['invitation', 'update'];
      const should = names.map((one) => [one, ['ana', 'bob'].includes(one) ? anew : told]);
      expect([step, got]).toEqual([step, should]);
      const meetings = [...world.fake.events.values()].flatMap(({ meeting }) => meeting ?? []);
      expect(meetings).toEqual([world.session(day).joinUrl]);
      expect([...world.fake.opened.keys()]).toEqual(meetings);
      expect(world.session(day).order.state).toBe('done');
      if (!isKilled()) {
        expect(step).toBeGreaterThan(3);
        return;
      }
    }
  });
});

describe('somebody whom a host put on an event as it died', () => {
  it('is no guest: they are taken off when they have left before another host looks', async () => {
    const world = openInvitationWorld();
    await world.plan(day);
    await world.settle();
    const before = world.roster;
    world.roster = [...before, member('dan')];
    world.edit(day, {});
    world.fake.after = () => {
      world.fake.after = () => undefined;
      world.roster = before;
      throw new Killed();
    };
    await world.settle();
    expect(world.fake.lettersTo('dan@example.org')).toEqual(['invitation', 'cancellation']);
    expect(world.fake.lettersTo('ana@example.org')).toEqual(['invitation']);
  });
});
