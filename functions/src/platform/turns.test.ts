import { Turns } from './turns';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('come one at a time, in the order in which people came', async () => {
    const turns = new Turns();
    const had: number[] = [];
    const first = await turns.next('mailbox', 0);
    const others = [2, 3].map(async (who) => {
      const end = await turns.next('mailbox', 10_000);
      had.push(who);
      await soon();
      expect(had).toEqual(who === 2 ? [2] : [2, 3]);
      end?.();
    });
    await soon();
    expect(had).toEqual([]);
    first?.();
    await Promise.all(others);
    expect(had).toEqual([2, 3]);
  });

  it('are for those who want the same', async () => {
    const turns = new Turns();
    expect(await turns.next('mailbox', 0)).toBeDefined();
    expect(await turns.next('another', 0)).toBeDefined();
  });

  it('do not come to who does not want to wait, and one that has ended keeps nobody', async () => {
    const turns = new Turns();
    const end = await turns.next('mailbox', 0);
    expect(await turns.next('mailbox', 0)).toBeUndefined();
    end?.();
    await soon();
    expect(await turns.next('mailbox', 0)).toBeDefined();
  });

  it('are lost to who gives up, and those behind keep theirs', async () => {
    const turns = new Turns();
    const end = await turns.next('mailbox', 0);
    const impatient = turns.next('mailbox', 1);
    const behind = turns.next('mailbox', 10_000);
    expect(await impatient).toBeUndefined();
    end?.();
    expect(await behind).toBeDefined();
  });
});
