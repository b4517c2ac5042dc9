/** So much in a window of time, per key; in real time. */
export class SlidingBudget {
  private readonly spent = new Map<string, { at: number; amount: number }[]>();

  constructor(
    private readonly amount: number,
    private readonly windowMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** How much of the amount is spent, from 0 to 1. */
  share(key: string): number {
    const from = this.now() - this.windowMs;
    const spent = (this.spent.get(key) ?? [])
      .filter(({ at }) => at > from)
      .reduce((sum, { amount }) => sum + amount, 0);
    return spent / this.amount;
  }

  /** Seconds until all that is spent now has come back; at least one. */
  resetS(key: string): number {
    const last = this.spent.get(key)?.at(-1);
    return last ? Math.max(1, Math.ceil((last.at + this.windowMs - this.now()) / 1000)) : 1;
  }

  /** Spends `amount`, or says in how many seconds there is room for it again. Nothing is spent then. */
  spend(key: string, amount: number): { retryAfterS: number } | null {
    const now = this.now();
    const entries = (this.spent.get(key) ?? []).filter((entry) => entry.at > now - this.windowMs);
    this.spent.set(key, entries);
    let total = entries.reduce((sum, entry) => sum + entry.amount, 0);
    if (total + amount <= this.amount) {
      const last = entries.at(-1);
      // Requests of the same tenth of a second share an entry, so that a busy window stays short.
      if (last && now - last.at < 100) last.amount += amount;
      else entries.push({ at: now, amount });
      return null;
    }
    let freeAt = now + this.windowMs;
    for (const entry of entries) {
      total -= entry.amount;
      freeAt = entry.at + this.windowMs;
      if (total + amount <= this.amount) break;
    }
    return { retryAfterS: Math.max(1, Math.ceil((freeAt - now) / 1000)) };
  }
}
