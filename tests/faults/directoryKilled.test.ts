import { Killed, Mortal, type Cut } from '../../functions/src/leanCoffee/testing/mortal';
import type { DirectoryParts } from '../../functions/src/directory/directoryParts';
import { openDirectory } from '../../functions/src/directory';
import { people } from '../../local/seed';
import { groupIds, openDirectoryWorld, type DirectoryWorld } from './directoryWorld';

const [practice = '', circle = ''] = groupIds;
const stepsAtMost = 120;

/** A host of its own on the same storage, which ends at one of its steps. */
function mortalReader(parts: DirectoryParts, mortal: Mortal) {
  const { people: persons, groups, state, sink } = parts;
  const reader = openDirectory({
    ...parts,
    people: {
      ...persons,
      find: (ids) => persons.find(ids),
      save: (rows) => mortal.step('write people', () => persons.save(rows)),
      forget: (id, etag) => mortal.step('forget somebody', () => persons.forget(id, etag)),
    },
    groups: {
      ...groups,
      put: (group) => mortal.step('write a group', () => groups.put(group)),
      save: (id, rows) => mortal.step('write who is in a group', () => groups.save(id, rows)),
    },
    state: {
      ...state,
      save: (reading) => mortal.step('write the place', () => state.save(reading)),
      addListed: (id, batch, ids) => mortal.step('write who was listed', () => state.addListed(id, batch, ids)),
      forgetListed: (id) => mortal.step('forget who was listed', () => state.forgetListed(id)),
      answer: () => mortal.step('begin', () => state.answer()),
    },
    sink: { note: (...told) => mortal.step('tell', () => sink.note(...told)) },
  }).reader;
  return reader.run('leaveIt', () => undefined);
}

describe('a host that is killed while it reads the directory', () => {
  let world: DirectoryWorld;
  afterEach(() => world.close());

  /** What a consumer of changes has to have heard of: each with what the copy says at that moment or later. */
  async function expectRight(at: string): Promise<void> {
    const copy = await world.titles();
    expect([at, copy]).toEqual([at, await world.trueTitles()]);
    const told = new Map(
      [...world.follower.people].map(([id, facts]) => [id, `${facts?.jobTitle ?? null} ${facts?.enabled}`]),
    );
    expect([at, told]).toEqual([at, copy]);
    for (const id of groupIds) expect([at, await world.peopleIn(id)]).toEqual([at, await world.truePeopleIn(id)]);
  }

  /** Kills one at each of its steps; another goes on. @returns the steps of the one that got through */
  async function killAtEach(prepare: (turn: number) => Promise<unknown>, toldOf: (turn: number) => Promise<void>) {
    for (let step = 1; step <= stepsAtMost; step += 1) {
      for (const when of ['before', 'after'] as const) {
        const cut: Cut = { step, when };
        await prepare(step);
        const mortal = new Mortal(cut);
        const outcome = await mortalReader(world.parts, mortal).catch((error: unknown) => error);
        if (outcome !== undefined) expect(outcome).toBeInstanceOf(Killed);
        await world.read();
        await expectRight(`${when} step ${step} of ${mortal.seen.join(', ')}`);
        await toldOf(step);
        if (outcome === undefined) return mortal.seen;
      }
    }
    throw new Error('no host got through');
  }

  it('loses nothing of the first reading', async () => {
    const steps = await killAtEach(
      async () => {
        await world?.close();
        world = await openDirectoryWorld();
      },
      async () => {
        const told = new Set(
          world.follower.groupChanges.flatMap(({ groupId, personIds }) => personIds.map((id) => groupId + id)),
        );
        const { members } = await world.truePeopleIn(practice);
        for (const id of members) expect(told).toContain(practice + id);
      },
    );
    expect(steps).toContain('write who was listed');
    expect(steps.length).toBeGreaterThan(15);
  }, 120_000);

  it('loses nothing of what has changed', async () => {
    world = await openDirectoryWorld();
    await world.read();
    const steps = await killAtEach(
      async (turn) => {
        world.follower.groupChanges.length = 0;
        await world.tool('PATCH', `/people/${people.sian.id}`, {
          jobTitle: `Title ${turn} ${Math.floor(performance.now())}`,
        });
        const isIn = (await world.truePeopleIn(circle)).members.includes(people.grace.id);
        await world.tool(isIn ? 'DELETE' : 'PUT', `/people/${people.grace.id}/groups/${circle}`);
      },
      () => {
        const told = world.follower.groupChanges.flatMap(({ groupId, personIds }) =>
          personIds.map((id) => groupId + id),
        );
        expect(told).toContain(circle + people.grace.id);
        return Promise.resolve();
      },
    );
    expect(steps).toEqual([
      'begin',
      ...['write the place', 'write people', 'tell', 'write the place'],
      ...['write a group', 'write the place', 'write who is in a group', 'tell', 'write the place'],
    ]);
  });

  it('can do no harm when it was stopped for long and another has read meanwhile', async () => {
    world = await openDirectoryWorld();
    await world.read();
    await world.tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'First' });
    const { people: persons } = world.parts;
    const stalled = openDirectory({
      ...world.parts,
      leases: { whileHolding: (_name, work) => work() },
      people: {
        ...persons,
        async save(rows) {
          // Here it is stopped, and loses its lease.
          await world.tool('PATCH', `/people/${people.sian.id}`, { jobTitle: 'Second' });
          await world.read();
          return persons.save(rows);
        },
      },
    });
    await stalled.reader.run('leaveIt', world.log);
    expect(world.events).toContain('directoryOvertaken');
    await world.read();
    expect((await world.directory.organisation.factsOf([people.sian.id])).get(people.sian.id)?.jobTitle).toBe('Second');
    await expectRight('in the end');
  });
});
