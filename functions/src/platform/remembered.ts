import type { RealTime } from './clock';

interface Kept<Value> {
  readonly value: Promise<Value>;
  readonly readAt: number;
}

/** Keeps what was read a moment ago, by name, so that many readers share one read. A failure is not kept. */
export class Remembered<Value> {
  private readonly kept = new Map<string, Kept<Value>>();

  /**
   * @param freshFor - how old an answer may be, in milliseconds
   * @param limit - how many names are kept at hand
   */
  constructor(
    private readonly time: RealTime,
    private readonly freshFor: number,
    private readonly limit = 200,
  ) {}

  async recall(name: string, read: () => Promise<Value>): Promise<Value> {
    const kept = this.kept.get(name);
    if (kept && this.time() - kept.readAt < this.freshFor) return kept.value;
    const reading = { value: read(), readAt: this.time() };
    this.kept.delete(name);
    this.kept.set(name, reading);
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > this.limit && oldest !== undefined) this.kept.delete(oldest);
    reading.value.catch(() => {
      if (this.kept.get(name) === reading) this.kept.delete(name);
    });
    return reading.value;
  }

  /** What is kept under this name is out of date. */
  forget(name: string): void {
    this.kept.delete(name);
  }
}
