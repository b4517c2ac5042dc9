/** Those of one process who want the same thing: one at a time has it, in the order in which they came. */
export class Turns {
  /** When the last in each line has gone. */
  private readonly ends = new Map<string, Promise<void>>();

  /**
   * Waits for one's turn.
   *
   * @param patienceMs - how long to stand in line; 0: not at all
   * @returns what ends the turn; undefined when it did not come in time
   */
  async next(name: string, patienceMs: number): Promise<(() => void) | undefined> {
    const before = this.ends.get(name);
    if (before && patienceMs <= 0) return undefined;
    let leave = (): void => undefined;
    const gone = new Promise<void>((resolve) => (leave = resolve));
    // Whoever comes later waits for those before as well, also when this one gives up.
    const end = before ? before.then(() => gone) : gone;
    this.ends.set(name, end);
    void end.then(() => {
      if (this.ends.get(name) === end) this.ends.delete(name);
    });
    if (!before || (await hasEnded(before, patienceMs))) return leave;
    leave();
    return undefined;
  }
}

/** Whether something ends within so many milliseconds. */
function hasEnded(something: Promise<void>, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), withinMs);
    void something.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
