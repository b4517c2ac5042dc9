import { Refusal } from './refusal';
import { Unavailable } from './unavailable';
import { untilCommitted } from './untilCommitted';

describe('a change that others get in the way of', () => {
  it('is made again, on top of theirs, until it is the first', async () => {
    const asked: boolean[] = [];
    const change = (isFirst: boolean) => Promise.resolve(asked.push(isFirst) < 3 ? ('conflict' as const) : 'done');
    expect(await untilCommitted(change, 'tellPerson')).toBe('done');
    expect(asked).toEqual([true, false, false]);
  });

  it('is given up in the end: a person is told, work in the background waits', async () => {
    const overtaken = jest.fn(() => Promise.resolve('conflict' as const));
    await expect(untilCommitted(overtaken, 'tellPerson')).rejects.toEqual(new Refusal({ code: 'tooBusy' }));
    await expect(untilCommitted(overtaken, 'tryLater')).rejects.toBeInstanceOf(Unavailable);
    expect(overtaken).toHaveBeenCalledTimes(16);
  });

  it('is made once when it fails for another reason', async () => {
    const broken = jest.fn(() => Promise.reject(new Error('broken')));
    await expect(untilCommitted(broken, 'tryLater')).rejects.toThrow('broken');
    expect(broken).toHaveBeenCalledTimes(1);
  });
});
