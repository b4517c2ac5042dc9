import { people } from '../../local/seed';
import { groupIds, openDirectoryWorld, type DirectoryWorld } from './directoryWorld';

const everybody = Object.values(people).map(({ id }) => id);

/** Numbers from 0 to 1 that a seed repeats. */
function drawsOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Something happens in the directory; what can't happen now does not. */
async function happen({ tool }: DirectoryWorld, draw: () => number): Promise<void> {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(draw() * list.length)]!;
  const [person, group] = [pick(everybody), pick(groupIds)];
  const deeds: (() => Promise<unknown>)[] = [
    () => tool('PATCH', `/people/${person}`, { jobTitle: draw() < 0.3 ? null : `Title ${Math.floor(draw() * 4)}` }),
    () => tool('PATCH', `/people/${person}`, { accountEnabled: draw() < 0.5 }),
    () => tool('DELETE', `/people/${person}`),
    () => tool('POST', `/people/${person}/restore`),
    () => tool('PUT', `/people/${person}/groups/${group}`),
    () => tool('DELETE', `/people/${person}/groups/${group}`),
    () => tool('PUT', `/groups/${group}/owners/${person}`),
    () => tool('DELETE', `/groups/${group}/owners/${person}`),
    () => tool('DELETE', `/groups/${group}`),
    () => tool('POST', `/groups/${group}/restore`),
    () => tool('POST', '/people', { displayName: 'New Somebody', jobTitle: 'Diver' }),
    () => tool('POST', '/directory/tokens', { as: draw() < 0.5 ? 'expired' : 'reset' }),
    () => tool('PATCH', `/people/${person}`, { city: 'Leeds' }),
  ];
  await pick(deeds)().catch(() => undefined);
}

describe('the copy of the directory', () => {
  let world: DirectoryWorld;
  afterEach(() => world.close());

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is right in the end, in any weather (%d)', async (seed) => {
    const draw = drawsOf(seed);
    const directoryWeather = { lagMs: 30_000, staleReads: 0.5, emptyPages: 0.3, replays: 0.4, seed };
    world = await openDirectoryWorld({ directoryWeather });
    for (let turn = 0; turn < 80; turn += 1) {
      await happen(world, draw);
      if (draw() < 0.35) await world.read();
      if (draw() < 0.3) await world.pass('PT20S');
    }
    await world.tool('PUT', '/directory', { lagMs: 0, replays: 0 });
    await world.read();
    // Once more everything is listed, since a list may have been behind what was told.
    await world.pass('PT15M');
    await world.read();
    await world.pass('PT15M');
    await world.read();

    const truth = await world.trueTitles();
    expect(await world.titles()).toEqual(truth);
    expect(new Set(world.follower.people.keys())).toEqual(new Set(truth.keys()));
    for (const id of groupIds) {
      const there = await world.truePeopleIn(id).catch(() => undefined);
      expect(await world.peopleIn(id)).toEqual(there);
    }
  });
});
