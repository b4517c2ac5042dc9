import { RunTurns } from './runTurns';

describe('runs that one host is asked for together', () => {
  function open() {
    const turns = new RunTurns();
    const kit = { begun: [] as string[], underWay: 0, most: 0, fails: false };
    const ask = (communityId: string, trigger: 'changes' | 'rules' = 'changes') =>
      turns.take(communityId, trigger, async (told) => {
        kit.begun.push(`${communityId} ${told}`);
        kit.most = Math.max(kit.most, (kit.underWay += 1));
        await new Promise(setImmediate);
        kit.underWay -= 1;
        if (kit.fails) throw new Error('failed');
      });
    return { kit, ask };
  }

  it('are carried out a few at a time, and all of them in the end', async () => {
    const { kit, ask } = open();
    const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
    await Promise.all(ids.map((id) => ask(id)));
    expect(kit.begun).toEqual(ids.map((id) => `${id} changes`));
    expect(kit.most).toBe(4);
  });

  it('are one at a time of a community, and one more for all who ask meanwhile', async () => {
    const { kit, ask } = open();
    const first = ask('c1');
    await Promise.resolve();
    await Promise.resolve();
    expect(kit.begun).toEqual(['c1 changes']);
    await Promise.all([first, ask('c1'), ask('c1', 'rules'), ask('c1')]);
    expect(kit.begun).toEqual(['c1 changes', 'c1 rules']);
    expect(kit.most).toBe(1);
    await ask('c1');
    expect(kit.begun).toHaveLength(3);
  });

  it('follow one that failed', async () => {
    const { kit, ask } = open();
    kit.fails = true;
    const outcomes = await Promise.allSettled([ask('c1'), ask('c2')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    kit.fails = false;
    await ask('c1');
    expect(kit.begun).toHaveLength(3);
  });
});
