import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SharedWalk } from './sharedWalk';

function tidyUp(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

describe('walks over a long list that many want at once', () => {
  function open(pages = [1, 2, 3]) {
    const kit = { begun: 0, read: 0, underWay: 0, mostUnderWay: 0, fails: false };
    const walk = new SharedWalk<number>(async function* () {
      kit.begun += 1;
      kit.underWay += 1;
      kit.mostUnderWay = Math.max(kit.mostUnderWay, kit.underWay);
      try {
        for (const page of pages) {
          await Promise.resolve();
          if (kit.fails) throw new Error('not read');
          kit.read += 1;
          yield page + 10 * kit.begun;
        }
      } finally {
        kit.underWay -= 1;
      }
    });
    const all = async (): Promise<number[]> => {
      const seen: number[] = [];
      for await (const page of walk.pages()) seen.push(page);
      return seen;
    };
    return { kit, walk, all };
  }

  it('are one walk for those who come together', async () => {
    const { kit, all } = open();
    expect(await Promise.all([all(), all(), all()])).toEqual([
      [11, 12, 13],
      [11, 12, 13],
      [11, 12, 13],
    ]);
    expect(kit).toMatchObject({ begun: 1, read: 3 });
  });

  it('begin after they were asked for: whoever comes on the way walks the next one, with all who wait for it', async () => {
    const { kit, walk, all } = open();
    const first = walk.pages();
    expect((await first.next()).value).toBe(11);
    const late = Promise.all([all(), all()]);
    expect((await first.next()).value).toBe(12);
    expect((await first.next()).value).toBe(13);
    expect(kit.begun).toBe(1);
    expect((await first.next()).done).toBe(true);
    expect(await late).toEqual([
      [21, 22, 23],
      [21, 22, 23],
    ]);
    expect(kit).toMatchObject({ begun: 2, mostUnderWay: 1 });
    expect(await all()).toEqual([31, 32, 33]);
  });

  it('hold nobody up whose companion turns back', async () => {
    const { kit, walk, all } = open([1, 2, 3, 4, 5, 6]);
    const other = all();
    for await (const page of walk.pages()) if (page === 12) break;
    expect(await other).toEqual([11, 12, 13, 14, 15, 16]);
    for await (const page of walk.pages()) if (page === 22) break;
    expect(await all()).toEqual([31, 32, 33, 34, 35, 36]);
    // Of the one that all turned back from, no more than the page behind was read.
    expect(kit.read).toBe(6 + 3 + 6);
    expect(kit.underWay).toBe(0);
  });

  it('hold no page that all have seen', async () => {
    const read: WeakRef<object>[] = [];
    const walk = new SharedWalk<object>(async function* () {
      for (let page = 0; page < 20; page += 1) {
        const rows = await Promise.resolve({ page });
        read.push(new WeakRef(rows));
        yield rows;
      }
    });
    let held = read.length;
    const go = async (): Promise<void> => {
      let seen = 0;
      for await (const _page of walk.pages()) {
        if ((seen += 1) < 20) continue;
        // What a job has made is held until it ends.
        await new Promise(setImmediate);
        tidyUp();
        held = read.filter((page) => page.deref()).length;
      }
    };
    await Promise.all([go(), go()]);
    expect(read).toHaveLength(20);
    expect(held).toBeLessThan(6);
  });

  it('fail for all who are on it, and not for those who come after', async () => {
    const { kit, all } = open();
    kit.fails = true;
    const outcomes = await Promise.allSettled([all(), all()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    kit.fails = false;
    expect(await all()).toEqual([21, 22, 23]);
  });
});
