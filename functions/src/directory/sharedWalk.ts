/** A page, and how to come to the one behind it. */
interface Step<Page> {
  readonly page: Page;
  next(): Promise<Step<Page> | undefined>;
}

interface Walk<Page> {
  /** Gone when it has begun: from the first page on all that were read would be held by it. */
  first?: Promise<Step<Page> | undefined>;
  walkers: number;
  /** The last of them has come to the end, or has turned back. */
  over(): void;
}

/**
 * Lets all who want to walk over the same long list share their walks: one is under way at a time, and whoever comes meanwhile
 * walks the next one with all others who wait for it. So each sees what is there after they asked, forty who come together cost
 * two walks, and no more than a few pages are held. Whoever walks should do nothing slow on the way: the pages that they have
 * still to see are kept for them.
 */
export class SharedWalk<Page> {
  private gathering: Walk<Page> | undefined;
  private underWay: Promise<void> = Promise.resolve();

  /** @param begin - reads everything, page by page */
  constructor(private readonly begin: () => AsyncIterable<Page>) {}

  async *pages(): AsyncGenerator<Page, void, void> {
    const walk = (this.gathering ??= this.gather());
    walk.walkers += 1;
    try {
      let step = await walk.first;
      while (step) {
        // Read while this one is looked at. Whoever turns back does not hear of its failure.
        const next = step.next();
        next.catch(() => undefined);
        yield step.page;
        step = await next;
      }
    } finally {
      walk.walkers -= 1;
      if (walk.walkers === 0) walk.over();
    }
  }

  private gather(): Walk<Page> {
    const before = this.underWay;
    let source: AsyncIterator<Page> | undefined;
    const begun = async () => {
      await before;
      this.gathering = undefined;
      delete walk.first;
      source = this.begin()[Symbol.asyncIterator]();
      return stepOf(source);
    };
    let ended = (): void => undefined;
    this.underWay = new Promise((resolve) => (ended = resolve));
    const over = (): void => {
      ended();
      source?.return?.().catch(() => undefined);
    };
    const walk: Walk<Page> = { walkers: 0, over };
    walk.first = begun();
    return walk;
  }
}

async function stepOf<Page>(source: AsyncIterator<Page>): Promise<Step<Page> | undefined> {
  const { done, value } = await source.next();
  if (done) return undefined;
  let next: Promise<Step<Page> | undefined> | undefined;
  return { page: value, next: () => (next ??= stepOf(source)) };
}
