import type { MemberRecord } from '../../../src/domain/membership';
import { Unavailable } from '../platform/unavailable';
import { clickJoin, clickLeave, many } from './testing/clicks';
import { openRunWorld, productManagers } from './testing/runWorld';

describe('a group that is read for the first time', () => {
  it('brings its people with it, however many, and asks nobody', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...many(300));
    expect(await kit.inRoster()).toHaveLength(301);
    expect(kit.world.writes).toEqual([]);
    expect(await kit.recordOf('p100')).toMatchObject({ reasons: [{ kind: 'addedInTeams' }], confirmed: true });
    expect((await kit.recordOf('lead'))?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'lead', as: 'owner' }),
    );
  });

  it('waits until the directory was read, so that nobody looks deleted', async () => {
    const kit = openRunWorld();
    kit.world.directoryReadAt = undefined;
    kit.world.group.add('ana');
    kit.readLater();
    kit.mark('ana');
    await kit.run();
    expect(kit.world.hurried).toBe(1);
    expect(kit.world.marks.size).toBe(1);
    expect(await kit.rosters.isKnown('c1')).toBe(false);
  });
});

describe('somebody who joins by themselves', () => {
  it('is in the group after the run, and looked for there later', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    kit.employ('ana');
    await clickJoin(kit, 'ana');
    await kit.run();
    expect(kit.world.writes).toEqual(['add ana']);
    expect((await kit.recordOf('ana'))?.owed?.sentAt).toBeDefined();
    await kit.settle();
    expect(await kit.recordOf('ana')).toMatchObject({ confirmed: true });
    expect((await kit.recordOf('ana'))?.owed).toBeUndefined();
    expect(kit.world.writes).toHaveLength(1);
    expect(kit.shownRuns()).toMatchObject([{ added: 1, removed: 0, state: 'done' }]);
  });

  it('is written together with up to nineteen others', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    for (const id of many(45)) {
      kit.employ(id);
      await clickJoin(kit, id);
    }
    await kit.run();
    expect(kit.world.writes.map((write) => write.split(' ').length - 1)).toEqual([20, 20, 5]);
  });

  it('is written again only when a later look does not show them', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    kit.employ('ana');
    await clickJoin(kit, 'ana');
    kit.world.fates = ['lost'];
    await kit.run();
    kit.readLater(1);
    await kit.run();
    expect(kit.world.writes).toHaveLength(1);
    await kit.settle();
    expect(kit.world.writes).toEqual(['add ana', 'add ana']);
    expect(kit.world.group).toContain('ana');
    expect(kit.shownRuns()[0]).toMatchObject({ repaired: 1, state: 'done' });
  });

  it('is not written again when only the answer was lost', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    kit.employ('ana');
    await clickJoin(kit, 'ana');
    kit.world.fates = ['unanswered'];
    await kit.run();
    await kit.settle();
    expect(kit.world.writes).toEqual(['add ana']);
    expect(await kit.recordOf('ana')).toMatchObject({ confirmed: true });
  });

  it('waits for nobody else when one is refused, who is named once and tried later and later', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    for (const id of ['ana', 'ben']) {
      kit.employ(id);
      await clickJoin(kit, id);
    }
    kit.world.unknownPeople.add('ben');
    await kit.run();
    expect(kit.world.group).toContain('ana');
    expect(kit.shownRuns()).toMatchObject([
      { state: 'failed', failed: [{ id: 'ben', why: 'personUnknown' }], added: 1 },
    ]);
    expect((await kit.recordOf('ben'))?.owed).toMatchObject({ refusals: 1, refused: 'personUnknown' });
    await kit.run();
    expect(kit.world.writes).toHaveLength(1);
    kit.readLater(2);
    await kit.run();
    expect(kit.world.writes.at(-1)).toBe('add ben');
    expect(kit.shownRuns().filter(({ failed }) => failed.length > 0)).toHaveLength(1);
  });

  it('has the others wait when the directory is out of reach, and a message comes back', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    for (const id of many(30)) {
      kit.employ(id);
      await clickJoin(kit, id);
    }
    kit.world.fates = ['throttled'];
    await kit.run();
    expect(kit.world.writes).toHaveLength(1);
    expect(kit.world.messages).toContainEqual(expect.objectContaining({ communityId: 'c1', delayMs: 30_000 }));
    await kit.settle();
    expect([...kit.world.group]).toEqual(expect.arrayContaining(many(30)));
  });

  it('has nobody asked for in vain while a new group is not ready', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    for (const id of many(60)) {
      kit.employ(id);
      await clickJoin(kit, id);
    }
    kit.world.fates = ['refused'];
    await kit.run();
    expect(kit.world.writes).toHaveLength(1);
    expect((await kit.recordOf('p159'))?.owed).toMatchObject({ refused: 'groupNotReady', refusals: 1 });
    await kit.settle();
    expect([...kit.world.group]).toEqual(expect.arrayContaining(many(60)));
  });
});

describe('what is done by hand in Teams', () => {
  it('is taken over, with a row and an entry', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    kit.employ('ben');
    kit.world.group.add('ben');
    kit.world.group.delete('ana');
    kit.readLater();
    kit.mark('ana', 'ben');
    await kit.run();
    expect(await kit.inRoster()).toEqual(['ben', 'lead']);
    expect(kit.shownRuns()).toMatchObject([{ trigger: 'changes', added: 1, removed: 1, state: 'done' }]);
    expect([...kit.world.audit.values()].map(({ what, person }) => [what, person?.id]).sort()).toEqual([
      ['addedInTeams', 'ben'],
      ['removedInTeams', 'ana'],
    ]);
    expect(kit.world.marks.size).toBe(0);
    expect(kit.world.writes).toEqual([]);
  });

  it('leaves no row when nothing has changed', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    kit.mark('ana');
    await kit.run();
    expect(kit.shownRuns()).toEqual([]);
    expect(kit.world.marks.size).toBe(0);
  });

  it('does not overwrite who joins at the same moment', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    kit.world.group.delete('ana');
    kit.readLater();
    kit.mark('ana');
    const before = (await kit.recordOf('ana'))!;
    const joined: MemberRecord = {
      ...before,
      reasons: [...before.reasons, { kind: 'joined', since: new Date(kit.world.now).toISOString() }],
    };
    kit.world.meanwhile = () => kit.rosters.put('c1', joined);
    await kit.run();
    expect((await kit.recordOf('ana'))?.reasons).toContainEqual(expect.objectContaining({ kind: 'joined' }));
  });
});

describe('rules', () => {
  it('bring in whom they fit, by a mark that stands for all of them', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    kit.employ('ana', { jobTitle: 'Senior Product Manager' });
    kit.employ('ben', { jobTitle: 'Production manager' });
    kit.world.rules = [productManagers];
    await kit.runs.service.rulesChanged('c1');
    expect(kit.world.messages).toEqual([{ communityId: 'c1', trigger: 'rules' }]);
    await kit.runs.service.carryOut({ communityId: 'c1', trigger: 'rules' }, kit.log);
    expect(await kit.inRoster()).toEqual(['ana', 'lead']);
    expect(kit.shownRuns()).toMatchObject([{ trigger: 'rules', added: 1 }]);
    expect([...kit.world.audit.values()]).toMatchObject([{ what: 'enrolled', why: 'Product managers' }]);
    kit.world.rules = [];
    await kit.settle();
    await kit.runs.service.rulesChanged('c1');
    await kit.settle();
    expect(await kit.inRoster()).toEqual(['lead']);
    expect(kit.world.writes).toEqual(['add ana', 'remove ana']);
  });

  it('that name a group nobody knows take nobody out', async () => {
    const kit = openRunWorld();
    await kit.takenOver();
    kit.employ('ana', { jobTitle: 'Product manager' });
    kit.world.rules = [productManagers];
    await kit.runs.service.rulesChanged('c1');
    await kit.settle();
    kit.world.copy = undefined;
    kit.world.rules = [{ ...productManagers, include: [{ attribute: 'group', how: 'is', values: ['a-group'] }] }];
    await kit.runs.service.rulesChanged('c1');
    await kit.run();
    expect(await kit.inRoster()).toEqual(['ana', 'lead']);
    expect((await kit.runs.service.tryOut('c1', 'lead')).resting).toEqual(['Product managers']);
    expect([...kit.world.marks.values()].map(({ personId }) => personId)).toEqual(['rules']);
  });
});

describe('"sync now"', () => {
  it('reads the group afresh, compares everybody, and says so in its row even when nothing has changed', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana', 'ben');
    kit.employ('cem');
    kit.world.group.delete('ben');
    kit.world.group.add('cem');
    const by = { id: 'lead', name: 'Lead' };
    const started = await kit.runs.service.startByHand({ community: kit.community, by });
    expect(started).toMatchObject({ trigger: 'byHand', askedBy: by, state: 'running' });
    expect((await kit.runs.service.startByHand({ community: kit.community, by })).id).toBe(started.id);
    await kit.run();
    expect(await kit.inRoster()).toEqual(['ana', 'cem', 'lead']);
    expect(kit.shownRuns()).toMatchObject([{ id: started.id, state: 'done', added: 1, removed: 1, read: 4 }]);
    expect(kit.world.hurried).toBe(1);
    await kit.runs.service.startByHand({ community: kit.community, by });
    await kit.run();
    expect(kit.shownRuns()[0]).toMatchObject({ state: 'done', added: 0, removed: 0, read: 4 });
  });

  it('says when the group can’t be read, and leaves everybody as they are', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    kit.world.readFails = new Unavailable('directory');
    await kit.runs.service.startByHand({ community: kit.community, by: { id: 'lead', name: 'Lead' } });
    await kit.run();
    expect(kit.shownRuns()).toMatchObject([{ state: 'failed', trouble: 'unavailable' }]);
    expect(await kit.inRoster()).toEqual(['ana', 'lead']);
  });

  it('tried out changes nothing and names whom it would bring and take', async () => {
    const kit = openRunWorld();
    await kit.takenOver(...many(40));
    kit.employ('ana', { jobTitle: 'Product manager' });
    kit.world.rules = [productManagers];
    for (const id of many(25)) kit.world.group.delete(id);
    kit.readLater();
    const view = await kit.runs.service.tryOut('c1', 'lead');
    expect(view).toMatchObject({ additions: 1, removals: 25, add: [{ id: 'ana' }], held: { removals: 25 } });
    expect(view.remove).toHaveLength(25);
    expect(view.resting).toBeUndefined();
    expect(await kit.inRoster()).toHaveLength(41);
    expect(kit.shownRuns()).toEqual([]);
    expect(kit.world.marks.size).toBe(0);
  });
});

describe('people who go away', () => {
  it('are out of the group, and somebody is asked to take over', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    kit.employ('ana', { enabled: false });
    kit.mark('ana');
    await kit.run();
    expect(kit.world.away).toEqual(['ana']);
    expect(kit.world.writes).toEqual(['remove ana']);
    await kit.settle();
    kit.employ('ana');
    kit.mark('ana');
    await kit.settle();
    expect(kit.world.group).toContain('ana');
    expect(await kit.inRoster()).toEqual(['ana', 'lead']);
  });
});

describe('two hosts that are told of the same', () => {
  it('are at it one after the other: what one has found and written the other does not find again', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    for (const id of ['bob', 'cai']) kit.employ(id);
    await clickJoin(kit, 'bob');
    kit.world.group.add('cai');
    kit.readLater();
    kit.mark('cai');
    await Promise.all([kit.run(), kit.runElsewhere()]);
    expect(kit.world.writes).toEqual(['add bob']);
    expect(kit.shownRuns()).toMatchObject([{ state: 'done', added: 2 }]);
    expect([...kit.world.audit.values()]).toHaveLength(1);
  });
});

describe('a host that is killed', () => {
  it('at whatever change: the next one goes on, the group and the roster agree, and nothing is doubled', async () => {
    let steps = 0;
    for (let step = 1; step < 60 && steps === 0; step += 1) {
      const kit = openRunWorld();
      await kit.takenOver(...many(5));
      kit.employ('ana');
      kit.employ('ben', { jobTitle: 'Product manager' });
      kit.employ('cem');
      kit.world.rules = [productManagers];
      await clickJoin(kit, 'ana');
      await clickLeave(kit, 'p101');
      kit.world.group.add('cem');
      kit.world.group.delete('p102');
      kit.readLater();
      await kit.runs.service.rulesChanged('c1');
      kit.mark('cem', 'p102');
      kit.world.changesLeft = step;
      const killed = await kit.run().then(
        () => false,
        () => true,
      );
      kit.world.changesLeft = Infinity;
      await kit.settle();
      expect(await kit.inRoster()).toEqual(['ana', 'ben', 'cem', 'lead', 'p100', 'p103', 'p104']);
      expect([...kit.world.group].sort()).toEqual(await kit.inRoster());
      expect(kit.world.marks.size).toBe(0);
      const sent = kit.world.writes.flatMap((write) =>
        write
          .split(' ')
          .slice(1)
          .map((id) => `${write.split(' ')[0]} ${id}`),
      );
      expect(new Set(sent).size).toBe(sent.length);
      const entries = [...kit.world.audit.values()].map(({ what, person }) => `${what} ${person?.id}`).sort();
      expect(entries).toEqual(['addedInTeams cem', 'enrolled ben', 'removedInTeams p102']);
      expect(kit.shownRuns().filter(({ state }) => state !== 'done')).toEqual([]);
      expect(kit.shownRuns().reduce((sum, { added }) => sum + added, 0)).toBeGreaterThanOrEqual(2);
      if (!killed) steps = step;
    }
    expect(steps).toBeGreaterThan(8);
  });
});

describe('the timer', () => {
  it('finds marks and writes that are due, and nothing else', async () => {
    const kit = openRunWorld();
    await kit.takenOver('ana');
    await kit.runs.sweep.run(kit.log);
    expect(kit.world.messages).toEqual([]);
    kit.mark('ana');
    await kit.runs.sweep.run(kit.log);
    expect(kit.world.messages).toEqual([{ communityId: 'c1' }]);
    await kit.run();
    kit.employ('ben');
    await clickJoin(kit, 'ben');
    await kit.runs.sweep.run(kit.log);
    expect(kit.world.messages).toHaveLength(2);
    await kit.run();
    await kit.runs.sweep.run(kit.log);
    expect(kit.world.messages).toHaveLength(2);
  });
});
