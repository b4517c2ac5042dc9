import * as fc from 'fast-check';
import { openRunWorld, productManagers } from './testing/runWorld';

type World = ReturnType<typeof openRunWorld>;

const by = { id: 'lead', name: 'Lead' };
const people = (count: number, name = 'p') => Array.from({ length: count }, (_, at) => `${name}${at + 100}`);
const hour = 60;

/** Hands in Teams take these people out, and a run sees it so many minutes later. */
async function takenOut(kit: World, ids: readonly string[], minutes: number): Promise<void> {
  for (const id of ids) kit.world.group.delete(id);
  kit.readLater(minutes);
  kit.mark(...ids);
  await kit.run();
}

async function answer(kit: World, say: 'goOn' | 'keep'): Promise<void> {
  const { id, held } = (await kit.runs.service.waiting('c1'))!;
  await kit.runs.service.answer({ community: kit.community, by }, id, { answer: say, digest: held!.digest }, kit.log);
  await kit.run();
}

const waiting = (kit: World) => kit.runs.service.waiting('c1');

describe('a change that comes bit by bit', () => {
  it('is held once it is more than the threshold within a day, and the question says what went before', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...people(75));
    for (let batch = 0; batch < 4; batch += 1)
      await takenOut(kit, people(60).slice(batch * 15, batch * 15 + 15), 2 * hour);
    expect(await kit.inRoster()).toHaveLength(61);
    const held = { because: 'removals', threshold: 20, removals: 45, earlier: { removals: 15, additions: 0 } };
    expect(await waiting(kit)).toMatchObject({ held });
  });

  it('goes through where it is spread over days', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...people(75));
    for (let day = 0; day < 4; day += 1) await takenOut(kit, people(60).slice(day * 15, day * 15 + 15), 25 * hour);
    expect(await kit.inRoster()).toHaveLength(16);
  });

  it('waits for a lead however long that takes, and a yes begins anew', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...people(75));
    await takenOut(kit, people(15), hour);
    await takenOut(kit, people(25).slice(15), hour);
    for (let day = 0; day < 3; day += 1) {
      kit.readLater(25 * hour);
      await kit.run();
    }
    expect(await kit.inRoster()).toHaveLength(61);
    await answer(kit, 'goOn');
    expect(await kit.inRoster()).toHaveLength(51);
    await takenOut(kit, people(44).slice(25), hour);
    expect(await kit.inRoster()).toHaveLength(32);
    expect(await waiting(kit)).toBeUndefined();
    await takenOut(kit, people(46).slice(44), hour);
    expect(await waiting(kit)).toMatchObject({ held: { removals: 2, earlier: { removals: 19 } } });
  });

  it('is left as it is where a lead says no, though alone it would have gone through', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...people(75));
    await takenOut(kit, people(15), hour);
    await takenOut(kit, people(25).slice(15), hour);
    await answer(kit, 'keep');
    await kit.settle();
    expect(await kit.inRoster()).toHaveLength(61);
    expect(await waiting(kit)).toBeUndefined();
  });

  it('is held as well where rules bring people in', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...people(10));
    kit.world.rules = [productManagers];
    for (const batch of ['a', 'b', 'c']) {
      const ids = people(40, batch);
      for (const id of ids) kit.employ(id, { jobTitle: 'Product manager' });
      kit.mark(...ids);
      kit.readLater();
      await kit.run();
    }
    expect(await kit.inRoster()).toHaveLength(91);
    const held = { because: 'additions', additions: 40, earlier: { removals: 0, additions: 80 } };
    expect(await waiting(kit)).toMatchObject({ held });
  });

  it('counts neither whose account goes nor what is only tried out', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...people(75));
    await takenOut(kit, people(15), hour);
    for (const id of people(60).slice(21)) {
      kit.employ(id, { enabled: false });
      kit.mark(id);
    }
    await kit.run();
    expect(await waiting(kit)).toBeUndefined();
    for (const id of people(21).slice(15)) kit.world.group.delete(id);
    kit.readLater();
    expect(await kit.runs.service.tryOut('c1', 'lead')).toMatchObject({ held: { earlier: { removals: 15 } } });
    expect(kit.world.gone.runs).toHaveLength(1);
  });

  it('never takes out more within a day than goes through at once, in whatever parts, and whenever a host is killed', async () => {
    const part = fc.record({ count: fc.integer({ min: 1, max: 30 }), killedAt: fc.integer({ min: 0, max: 40 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 60, max: 320 }),
        fc.array(part, { minLength: 1, maxLength: 8 }),
        async (size, parts) => {
          const kit = openRunWorld();
          await kit.takenOver(...people(size - 1));
          const most = Math.max(20, Math.floor(size / 10));
          const inAll = Math.min(
            size - 1,
            parts.reduce((sum, { count }) => sum + count, 0),
          );
          let from = 0;
          for (const { count, killedAt } of parts) {
            kit.world.changesLeft = killedAt > 20 ? Infinity : killedAt;
            const run = takenOut(kit, people(Math.min(size - 1, from + count)).slice(from), 2 * hour);
            await run.catch(() => undefined);
            kit.world.changesLeft = Infinity;
            await kit.run();
            from += count;
            expect(size - (await kit.inRoster()).length).toBeLessThanOrEqual(most);
          }
          const isHeld = (await waiting(kit)) !== undefined;
          expect(isHeld).toBe(inAll > most);
          if (!isHeld) expect(await kit.inRoster()).toHaveLength(size - inAll);
        },
      ),
      { numRuns: 60 },
    );
  });
});
