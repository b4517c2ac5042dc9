/** The runtime starts with a tenth of a second and adds to it with each look into an empty queue. */
const shortestMs = 100;

/** The growing, slightly random pause between looks into an empty queue. */
export class PollingPause {
  private emptyLooks = 0;
  private end: (() => void) | undefined;
  private cutAhead = false;

  /** @param longestMs host.json `maxPollingInterval`, in milliseconds */
  constructor(private readonly longestMs: number) {}

  /** Waits after a look that found nothing: twice as long each time, give or take a fifth, so that hosts do not march in step. */
  async afterNothing(): Promise<void> {
    const grown = shortestMs * 2 ** Math.min(this.emptyLooks++, 20) * (0.8 + 0.4 * Math.random());
    if (!this.cutAhead) await this.wait(Math.min(this.longestMs, grown));
    this.cutAhead = false;
  }

  /** The next pauses are short again. */
  reset(): void {
    this.emptyLooks = 0;
  }

  /** Ends the pause, or leaves out the next: something may have come between a look and now. */
  cut(): void {
    if (this.end) this.end();
    else this.cutAhead = true;
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end?.(), milliseconds);
      this.end = () => {
        clearTimeout(timer);
        this.end = undefined;
        resolve();
      };
    });
  }
}
