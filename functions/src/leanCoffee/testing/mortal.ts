/** The process ended here. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** Where a process ends: as a step begins, or once it is done and before its answer is heard. */
export interface Cut {
  /** 1 for the first. */
  readonly step: number;
  readonly when: 'before' | 'after';
}

/** Counts the calls that change something outside a process, and ends it at one of them: nothing of it passes any more. */
export class Mortal {
  readonly seen: string[] = [];
  private isDead = false;

  constructor(private readonly cut?: Cut) {}

  async step<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    if (this.isDead) throw new Killed();
    this.seen.push(name);
    const isHere = this.cut?.step === this.seen.length;
    if (isHere && this.cut?.when === 'before') this.die();
    const value = await work();
    if (isHere) this.die();
    return value;
  }

  private die(): never {
    this.isDead = true;
    throw new Killed();
  }
}
