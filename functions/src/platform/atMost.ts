/** Carries out works of a host, so many at once; others wait for their turn, in the order in which they came. */
export class AtMost {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  async run<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.underWay < this.limit) this.underWay += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // A place is handed on, so that nobody who comes now takes it before those who wait.
      const next = this.waiting.shift();
      if (next) next();
      else this.underWay -= 1;
    }
  }
}
