/** Answers of the last ten minutes count, once there are so many. */
const windowMs = 600_000;
const enough = 100;
const slowShare = 0.1;
const dropShare = 0.15;

/** How Graph deals with an address that is slow to answer ("Receive change notifications through webhooks", throttling). */
export class AddressHealth {
  private answers: { at: number; slow: boolean }[] = [];

  /** @param now the tenant's time. */
  constructor(private readonly now: () => Date) {}

  note(slow: boolean): void {
    const at = this.now().getTime();
    this.answers = this.answers.filter((answer) => answer.at > at - windowMs);
    this.answers.push({ at, slow });
  }

  /** More than a tenth of the answers slow: everything waits ten seconds. More than 15 %: it is dropped. */
  state(): 'good' | 'slow' | 'dropping' {
    const from = this.now().getTime() - windowMs;
    const counted = this.answers.filter(({ at }) => at > from);
    if (counted.length < enough) return 'good';
    const share = counted.filter(({ slow }) => slow).length / counted.length;
    if (share > dropShare) return 'dropping';
    return share > slowShare ? 'slow' : 'good';
  }
}
