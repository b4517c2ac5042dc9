import { invite, removeMember } from '../../../src/domain/membership';
import { openRunWorld, productManagers } from './testing/runWorld';

type World = ReturnType<typeof openRunWorld>;

const lead = { by: 'lead', others: ['owner'] as const };

/** A lead invites somebody. */
async function invited({ rosters, world }: World, id: string): Promise<void> {
  const after = invite(undefined, world.people.get(id)!, new Date(world.now).toISOString(), 'lead');
  if (!after.ok) throw new Error('refused');
  await rosters.save('c1', [{ id, record: after.value, etag: '' }]);
}

async function removed({ rosters, world }: World, id: string): Promise<void> {
  const { record, etag } = (await rosters.recordsOf('c1', [id])).get(id)!;
  const after = removeMember(record, new Date(world.now).toISOString(), lead);
  if (!after.ok) throw new Error('refused');
  await rosters.save('c1', [{ id, record: after.value, etag }]);
}

describe('the row of a run', () => {
  it('tells of a first reading who was there already, and who was taken out', async () => {
    const kit = openRunWorld();
    for (const id of ['lead', 'ana', 'ben']) kit.world.group.add(id);
    kit.world.owners.add('lead');
    for (const id of ['lead', 'ana']) kit.employ(id);
    kit.employ('ben', { enabled: false });
    kit.employ('cem', { jobTitle: 'Product manager' });
    kit.world.rules = [productManagers];
    await kit.runs.service.rulesChanged('c1');
    kit.readLater(0);
    await kit.run();
    const [run] = kit.shownRuns();
    expect(run).toMatchObject({ trigger: 'firstRead', read: 4, found: 2, added: 1, removed: 1, state: 'done' });
    expect(run?.people).toMatchObject({ added: [{ id: 'cem' }], removed: [{ id: 'ben' }] });
    expect(run?.people?.found?.map(({ id }) => id).sort()).toEqual(['ana', 'lead']);
    expect(kit.world.writes.sort()).toEqual(['add cem', 'remove ben']);
  });

  it('tells of what a lead did that somebody did it, and names whom', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    kit.employ('ben');
    await invited(kit, 'ben');
    await removed(kit, 'ana');
    await kit.run();
    expect(kit.shownRuns()).toMatchObject([
      {
        ...{ trigger: 'person', added: 1, removed: 1 },
        people: { added: [{ id: 'ben', name: 'ben' }], removed: [{ id: 'ana', name: 'ana' }] },
      },
    ]);
  });

  it('tells of a change outside that it was one, though what somebody did is written with it', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    kit.employ('ben');
    await invited(kit, 'ben');
    kit.world.group.delete('ana');
    kit.readLater();
    kit.mark('ana');
    await kit.runs.service.carryOut({ communityId: 'c1', trigger: 'person' }, kit.log);
    expect(kit.shownRuns()).toMatchObject([{ trigger: 'changes', added: 1, removed: 1 }]);
    expect(kit.shownRuns()[0]?.people).toMatchObject({ added: [{ id: 'ben' }], removed: [{ id: 'ana' }] });
  });

  it('tells of rules whatever set the run going, also one that waits', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    for (let at = 0; at < 120; at += 1) kit.employ(`p${at}`, { jobTitle: 'Product manager' });
    kit.world.rules = [productManagers];
    await kit.runs.service.rulesChanged('c1');
    await kit.run();
    const waiting = (await kit.runs.service.waiting('c1'))!;
    expect(waiting).toMatchObject({ trigger: 'rules', held: { additions: 120 } });
    const by = { id: 'lead', name: 'Lead' };
    const body = { answer: 'goOn', digest: waiting.held!.digest } as const;
    await kit.runs.service.answer({ community: kit.community, by }, waiting.id, body, kit.log);
    await kit.run();
    const done = kit.shownRuns().find(({ id }) => id === waiting.id);
    expect(done).toMatchObject({ trigger: 'rules', added: 120, state: 'done' });
    expect(done?.people?.added).toHaveLength(120);
  });

  it('is asked about until it is answered; one that follows it and is much the same takes its place', async () => {
    const kit = openRunWorld();
    const people = Array.from({ length: 30 }, (_, at) => `p${at}`);
    await kit.takenOver(...people);
    const provoke = async (how: 'add' | 'delete') => {
      for (const id of people) kit.world.group[how](id);
      kit.readLater();
      kit.mark(...people);
      await kit.run();
      return kit.runs.service.waiting('c1');
    };
    const first = (await provoke('delete'))!;
    expect([...kit.world.notices.values()]).toMatchObject([{ aboutRun: first.id }]);
    expect(await kit.runs.service.isAskedAbout('c1', first.id)).toBe(true);
    await provoke('add');
    expect(await kit.runs.service.isAskedAbout('c1', first.id)).toBe(false);
    const second = (await provoke('delete'))!;
    expect(second.id).not.toBe(first.id);
    expect(kit.world.notices.size).toBe(1);
    expect(await kit.runs.service.isAskedAbout('c1', first.id)).toBe(true);
    const by = { id: 'lead', name: 'Lead' };
    const body = { answer: 'keep', digest: second.held!.digest } as const;
    await kit.runs.service.answer({ community: kit.community, by }, second.id, body, kit.log);
    expect(await kit.runs.service.isAskedAbout('c1', first.id)).toBe(false);
  });

  it('names at most 500 of each', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...Array.from({ length: 600 }, (_, at) => `p${at}`));
    kit.world.rules = [productManagers];
    for (let at = 0; at < 600; at += 1) kit.employ(`p${at}`, { enabled: false });
    kit.mark(...Array.from({ length: 600 }, (_, at) => `p${at}`));
    await kit.run();
    expect(kit.shownRuns()[0]).toMatchObject({ removed: 600 });
    expect(kit.shownRuns()[0]?.people?.removed).toHaveLength(500);
  });
});
