import { Remembered } from './remembered';

describe('what was read a moment ago', () => {
  let now = 0;
  let reads = 0;
  const read = () => Promise.resolve((reads += 1));
  beforeEach(() => {
    now = 0;
    reads = 0;
  });

  it('is read once for all who ask in that moment, and again when it is old', async () => {
    const memory = new Remembered<number>(() => now, 1_000);
    expect(await Promise.all([memory.recall('a', read), memory.recall('a', read)])).toEqual([1, 1]);
    now += 999;
    expect(await memory.recall('a', read)).toBe(1);
    expect(await memory.recall('b', read)).toBe(2);
    now += 1;
    expect(await memory.recall('a', read)).toBe(3);
  });

  it('is read again once it is known to be out of date', async () => {
    const memory = new Remembered<number>(() => now, 1_000);
    await memory.recall('a', read);
    memory.forget('a');
    expect(await memory.recall('a', read)).toBe(2);
  });

  it('is no failure: who comes next tries again', async () => {
    const memory = new Remembered<number>(() => now, 1_000);
    await expect(memory.recall('a', () => Promise.reject(new Error('planned')))).rejects.toThrow('planned');
    expect(await memory.recall('a', read)).toBe(1);
  });

  it('is let go when there is too much of it', async () => {
    const memory = new Remembered<number>(() => now, 1_000, 2);
    for (const name of ['a', 'b', 'c']) await memory.recall(name, read);
    expect(await memory.recall('c', read)).toBe(3);
    expect(await memory.recall('a', read)).toBe(4);
  });
});
