import { join } from '../../../src/domain/membership';
import { openRunWorld, productManagers } from './testing/runWorld';

const manager = { jobTitle: 'Product manager' };

describe('somebody whom a lead has chosen to ask', () => {
  async function chosen() {
    const kit = openRunWorld();
    await kit.takenOver();
    for (const id of ['ana', 'ben']) kit.employ(id, manager);
    kit.world.chosen.add('ana');
    kit.world.rules = [productManagers];
    await kit.runs.service.rulesChanged('c1');
    return kit;
  }
  const clickJoin = async (kit: Awaited<ReturnType<typeof chosen>>) => {
    const joined = join(
      (await kit.recordOf('ana')) ?? undefined,
      kit.world.people.get('ana')!,
      '2026-03-02T09:30:00.000Z',
    );
    if (!joined.ok) throw new Error('refused');
    kit.rosters.put('c1', joined.value);
  };

  it('decides for themselves: rules pass them over, whatever they said, and bring in everybody else', async () => {
    const kit = await chosen();
    const { add } = await kit.runs.service.tryOut('c1', 'lead');
    expect(add.map(({ id }) => id)).toEqual(['ben']);
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['ben', 'lead']);
    expect(kit.world.writes).toEqual(['add ben']);
    expect(kit.world.marks.size).toBe(0);
    await kit.runs.service.rulesChanged('c1');
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['ben', 'lead']);
  });

  it('is in by the rule too once they have joined, and comes back from being away with it', async () => {
    const kit = await chosen();
    await kit.settle();
    await clickJoin(kit);
    await kit.settle();
    await kit.runs.service.rulesChanged('c1');
    await kit.settle();
    const kinds = async () => (await kit.recordOf('ana'))?.reasons.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['joined', 'rule']);
    kit.employ('ana', { ...manager, enabled: false });
    kit.mark('ana');
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['ben', 'lead']);
    kit.employ('ana', manager);
    kit.mark('ana');
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['ana', 'ben', 'lead']);
    expect(await kinds()).toEqual(['joined', 'rule']);
  });

  it('stays in, and comes back from being away, when they were in by a rule before', async () => {
    const kit = await chosen();
    kit.world.chosen.clear();
    await kit.settle();
    kit.world.chosen.add('ana');
    await kit.runs.service.rulesChanged('c1');
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['ana', 'ben', 'lead']);
    for (const enabled of [false, true]) {
      kit.employ('ana', { ...manager, enabled });
      kit.mark('ana');
      await kit.settle();
    }
    expect(await kit.inRoster()).toEqual(['ana', 'ben', 'lead']);
  });
});
