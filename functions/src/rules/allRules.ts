import type { RealTime } from '../platform/clock';
import { Remembered } from '../platform/remembered';
import type { RuleStore, StoredRules } from './RuleStore';

/** How long a host goes by the rules it has read, in milliseconds. */
const freshFor = 30_000;

/** The rules of all communities, for judging people by them: read twice a minute at most. */
export class AllRules {
  private readonly kept: Remembered<ReadonlyMap<string, StoredRules>>;

  constructor(
    private readonly store: Pick<RuleStore, 'all'>,
    time: RealTime,
  ) {
    this.kept = new Remembered(time, freshFor, 1);
  }

  /** By community; may be half a minute old where another host has changed them. */
  all(): Promise<ReadonlyMap<string, StoredRules>> {
    return this.kept.recall('all', () => this.store.all());
  }

  /** This host has just changed some. */
  forget(): void {
    this.kept.forget('all');
  }
}
