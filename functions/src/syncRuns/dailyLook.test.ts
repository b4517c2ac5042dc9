import type { MembershipRule } from '../../../src/domain/membership';
import { openRunWorld, productManagers } from './testing/runWorld';

type World = ReturnType<typeof openRunWorld>;

const manager = { jobTitle: 'Product manager' };
const dayMs = 86_400_000;

/** All turns of one night, as the timer has them. */
async function night({ runs, world, log }: World): Promise<void> {
  const midnight = Math.ceil(world.now / dayMs) * dayMs;
  for (let turn = 0; turn < 36; turn += 1) {
    world.now = midnight + turn * 600_000 + 30_000;
    await runs.dailyLook.run(false, log);
  }
}

describe('the look at everybody, once a day', () => {
  const marked = ({ world }: World) => [...world.marks.values()].map(({ personId }) => personId).sort();

  it('is asked for once a night for each community', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    await night(kit);
    expect(marked(kit)).toEqual(['everybody']);
    expect(kit.world.messages).toEqual([{ communityId: 'c1' }]);
    kit.world.rules = [{ ...productManagers, mode: 'suggest' }];
    await night(kit);
    expect(kit.world.messages).toHaveLength(2);
    expect(new Set(marked(kit))).toEqual(new Set(['everybody']));
  });

  it('is made up for when the app did not run at its time', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    await kit.runs.dailyLook.run(false, kit.log);
    expect(marked(kit)).toEqual([]);
    await kit.runs.dailyLook.run(true, kit.log);
    expect(marked(kit)).toEqual(['everybody']);
  });

  it('waits for a group that nobody has read yet', async () => {
    const kit = openRunWorld();
    await kit.runs.dailyLook.run(true, kit.log);
    expect([...kit.world.marks, ...kit.world.messages]).toEqual([]);
  });

  it('settles what nobody has marked, and asks Graph for nothing', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana', 'ben');
    kit.world.readFails = new Error('Graph was asked');
    kit.world.people.delete('ben');
    kit.world.group.delete('ben');
    kit.readLater();
    await night(kit);
    await kit.settle();
    expect(await kit.recordOf('ben')).toMatchObject({ away: { how: 'deleted' } });
    kit.world.now += 31 * dayMs;
    await night(kit);
    await kit.settle();
    expect(await kit.recordOf('ben')).toBeUndefined();
    expect(await kit.inRoster()).toEqual(['ana', 'lead']);
  });

  it('finds somebody whom a rule fits that was saved just before the copy showed them', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    await kit.runs.marks.note([{ id: 'ana', after: { ...kit.world.people.get('lead')!, id: 'ana', ...manager } }], []);
    kit.world.rules = [productManagers];
    await kit.runs.service.rulesChanged('c1');
    await kit.run();
    kit.employ('ana', manager);
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['lead']);
    await night(kit);
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['ana', 'lead']);
    expect(kit.world.marks.size).toBe(0);
  });

  it.each([150, 1_100])('does not ask a lead again about %d people to whom they said no', async (count) => {
    const kit = openRunWorld();
    await kit.takenOver();
    const many = Array.from({ length: count }, (_, at) => `p${at}`);
    for (const id of many) kit.employ(id, manager);
    kit.world.rules = [productManagers];
    await kit.runs.service.rulesChanged('c1');
    await kit.run();
    const { id, held } = (await kit.runs.service.waiting('c1'))!;
    const body = { answer: 'keep', digest: held!.digest } as const;
    await kit.runs.service.answer({ community: kit.community, by: { id: 'lead', name: 'Lead' } }, id, body, kit.log);
    await night(kit);
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['lead']);
    expect(await kit.runs.service.waiting('c1')).toBeUndefined();
    expect(kit.world.notices.size).toBe(1);
    const named: MembershipRule = { ...productManagers, name: 'Managers of products' };
    kit.world.rules = [named];
    await kit.runs.service.rulesChanged('c1');
    await kit.run();
    expect(await kit.runs.service.waiting('c1')).toMatchObject({ held: { additions: count } });
  });
});
