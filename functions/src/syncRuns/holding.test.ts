import { Refusal } from '../platform/refusal';
import { clickJoin, clickLeave, many } from './testing/clicks';
import { openRunWorld, productManagers, type RunWorld } from './testing/runWorld';

describe('a change that is larger than the threshold', () => {
  async function emptied(): Promise<RunWorld> {
    const kit = openRunWorld();
    await kit.takenOver(...many(60));
    for (const id of many(30)) kit.world.group.delete(id);
    kit.readLater();
    kit.mark(...many(30));
    await kit.run();
    return kit;
  }

  it('holds before anything is changed, names the people, and asks the leads once', async () => {
    const kit = await emptied();
    expect(await kit.inRoster()).toHaveLength(61);
    await kit.run();
    expect(kit.shownRuns()).toMatchObject([
      { state: 'holding', held: { because: 'removals', threshold: 20, removals: 30, additions: 0 } },
    ]);
    expect(kit.shownRuns()[0]?.held?.removed).toHaveLength(30);
    const notices = [...kit.world.notices.values()];
    expect(notices).toMatchObject([{ personId: 'lead', kind: 'running' }]);
    for (const words of Object.values(notices[0]?.words ?? {}))
      expect(words.link?.url).toBe('https://example.org/membership?community=c1');
    expect(kit.world.marks.size).toBe(30);
    expect(kit.world.audit.size).toBe(0);
  });

  it('is told once a day where somebody provokes it to and fro, unless it is about many more', async () => {
    const kit = await emptied();
    const toAndFro = async (ids: readonly string[]): Promise<void> => {
      for (const back of [true, false]) {
        for (const id of ids) kit.world.group[back ? 'add' : 'delete'](id);
        kit.readLater();
        kit.mark(...ids);
        await kit.run();
      }
    };
    for (let time = 0; time < 3; time += 1) await toAndFro(many(30));
    expect(kit.shownRuns().filter(({ held }) => held)).toHaveLength(4);
    expect(kit.world.notices.size).toBe(1);
    kit.readLater(24 * 60);
    await kit.run();
    expect(kit.world.notices.size).toBe(2);
    await toAndFro(many(60));
    expect(kit.world.notices.size).toBe(2);
    const few = openRunWorld();
    await few.takenOver(...many(75));
    for (const count of [22, 0, 60]) {
      for (const id of many(75)) few.world.group[Number(id.slice(1)) < 100 + count ? 'delete' : 'add'](id);
      few.readLater();
      few.mark(...many(75));
      await few.run();
    }
    expect(few.world.notices.size).toBe(2);
  });

  it('is judged as a whole, when the directory has been read to its end, however many pages tell it', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...many(60));
    kit.world.isBeingRead = true;
    for (const id of many(15)) kit.world.group.delete(id);
    kit.readLater();
    kit.mark(...many(15));
    kit.employ('ana');
    await clickJoin(kit, 'ana');
    await kit.run();
    expect(await kit.inRoster()).toHaveLength(62);
    expect(kit.world.writes).toEqual(['add ana']);
    expect(kit.world.marks.size).toBe(15);

    for (const id of many(30)) kit.world.group.delete(id);
    kit.readLater();
    kit.mark(...many(30));
    kit.world.isBeingRead = false;
    await kit.run();
    expect(kit.shownRuns()).toContainEqual(
      expect.objectContaining({ state: 'holding', held: expect.objectContaining({ removals: 30 }) as object }),
    );
  });

  it('lets people join and leave by themselves meanwhile', async () => {
    const kit = await emptied();
    kit.employ('ana');
    await clickJoin(kit, 'ana');
    await clickLeave(kit, 'p150');
    await kit.run();
    expect(kit.world.writes).toEqual(['remove p150', 'add ana']);
    await kit.settle();
    expect(await kit.recordOf('ana')).toMatchObject({ confirmed: true });
    expect(kit.shownRuns().find(({ trigger }) => trigger === 'person')).toMatchObject({ added: 1, removed: 1 });
    expect(await kit.runs.service.waiting('c1')).toMatchObject({ state: 'holding' });
  });

  it('goes on with a lead’s yes, and with that change only', async () => {
    const kit = await emptied();
    const by = { id: 'lead', name: 'Lead' };
    const { id, held } = (await kit.runs.service.waiting('c1'))!;
    const answer = { answer: 'goOn', digest: held!.digest } as const;
    await kit.runs.service.answer({ community: kit.community, by }, id, answer, kit.log);
    await kit.run();
    expect(await kit.inRoster()).toHaveLength(31);
    expect(kit.shownRuns()).toMatchObject([{ id, state: 'done', removed: 30, answeredBy: by }]);
    expect(kit.world.marks.size).toBe(0);
    const again = await kit.runs.service.answer({ community: kit.community, by }, id, answer, kit.log);
    expect(again.id).toBe(id);
  });

  it('is asked about anew when it has become another one since the yes', async () => {
    const kit = await emptied();
    const by = { id: 'lead', name: 'Lead' };
    const { id, held } = (await kit.runs.service.waiting('c1'))!;
    const body = { answer: 'goOn', digest: held!.digest } as const;
    await kit.runs.service.answer({ community: kit.community, by }, id, body, kit.log);
    kit.world.group.delete('p140');
    kit.readLater();
    kit.mark('p140');
    await kit.run();
    expect(await kit.inRoster()).toHaveLength(61);
    expect(kit.shownRuns()).toMatchObject([
      { state: 'holding', held: { removals: 31 } },
      { id, state: 'dropped' },
    ]);
    expect(kit.world.notices.size).toBe(2);
  });

  it('names the change as it is now while nobody has answered, and refuses a yes to the one before', async () => {
    const kit = await emptied();
    const by = { id: 'lead', name: 'Lead' };
    const { id, held } = (await kit.runs.service.waiting('c1'))!;
    kit.world.group.delete('p140');
    kit.readLater();
    kit.mark('p140');
    await kit.run();
    expect(await kit.runs.service.waiting('c1')).toMatchObject({ id, held: { removals: 31 } });
    const body = { answer: 'goOn', digest: held!.digest } as const;
    const answer = kit.runs.service.answer({ community: kit.community, by }, id, body, kit.log);
    await expect(answer).rejects.toEqual(new Refusal({ code: 'runChanged' }));
  });

  it('comes to nothing when it is undone', async () => {
    const kit = await emptied();
    for (const id of many(30)) kit.world.group.add(id);
    kit.readLater();
    await kit.run();
    expect(kit.shownRuns()).toMatchObject([{ state: 'dropped' }]);
    expect(await kit.inRoster()).toHaveLength(61);
  });

  it('leaves everybody in, and puts them back, when a lead says no', async () => {
    const kit = await emptied();
    const by = { id: 'lead', name: 'Lead' };
    const { id, held } = (await kit.runs.service.waiting('c1'))!;
    const body = { answer: 'keep', digest: held!.digest } as const;
    const answered = await kit.runs.service.answer({ community: kit.community, by }, id, body, kit.log);
    expect(answered).toMatchObject({ state: 'dropped', answeredBy: by });
    expect(kit.world.marks.size).toBe(0);
    expect((await kit.recordOf('p100'))?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'invited', by: 'lead' }),
    );
    await kit.settle();
    expect(await kit.inRoster()).toHaveLength(61);
    expect([...kit.world.group].sort()).toEqual(await kit.inRoster());
  });

  it('keeps those out whom rules would bring, when a lead says no', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    for (const id of many(150)) kit.employ(id, { jobTitle: 'Product manager' });
    kit.world.rules = [productManagers];
    await kit.runs.service.rulesChanged('c1');
    await kit.run();
    const { id, held } = (await kit.runs.service.waiting('c1'))!;
    expect(held).toMatchObject({ because: 'additions', additions: 150, threshold: 100 });
    const body = { answer: 'keep', digest: held!.digest } as const;
    await kit.runs.service.answer({ community: kit.community, by: { id: 'lead', name: 'Lead' } }, id, body, kit.log);
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['lead']);
  });
});

const leads = { kind: 'lead', as: 'owner', since: '2026-01-05T09:00:00.000Z' } as const;

describe('a lead who is a guest', () => {
  it('is told how many a run is about, and not who, wherever runs are shown', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...many(40));
    kit.employ('guest', { guest: true });
    kit.employ('ana', { jobTitle: 'Product manager' });
    kit.world.rules = [productManagers];
    kit.world.owners.add('guest');
    kit.world.group.add('guest');
    for (const id of many(25)) kit.world.group.delete(id);
    kit.readLater();
    kit.mark('guest', 'ana', ...many(25));
    const tried = await kit.runs.service.tryOut('c1', 'guest');
    expect(tried).toMatchObject({ additions: 2, removals: 25, add: [], remove: [], held: { added: [], removed: [] } });
    // As somebody who leads already: the run that waits changes nobody.
    kit.rosters.put('c1', { id: 'guest', name: 'guest', guest: true, confirmed: true, reasons: [leads] });
    await kit.run();
    const { id, held } = (await kit.runs.service.waiting('c1'))!;
    const shown = await kit.runs.service.show('c1', id, 'guest');
    expect(shown.held).toEqual({ ...held, added: [], removed: [] });
    expect((await kit.runs.service.show('c1', id, 'lead')).held).toEqual(held);
    const told = new Map([...kit.world.notices.values()].map(({ personId, words }) => [personId, words]));
    expect(JSON.stringify(told.get('guest'))).not.toContain(held?.removed[0]?.name);
    expect(told.get('guest')?.en.points).toEqual([]);
    expect(told.get('lead')?.en.points).toContain(held?.removed[0]?.name);
    const by = { id: 'guest', name: 'guest' };
    const answered = () =>
      kit.runs.service.answer({ community: kit.community, by }, id, { answer: 'goOn', digest: held!.digest }, kit.log);
    for (let time = 0; time < 2; time += 1) expect((await answered()).held).toMatchObject({ added: [], removed: [] });
  });
});
