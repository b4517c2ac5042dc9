import type { Instant } from '../../../src/domain/kernel';
import type { ChangeThreshold, MembershipRule, Named } from '../../../src/domain/membership';

/** A change that has to be written down for leads, and brought to the people it is about. */
export interface OwedChange {
  /** Names it for good. */
  readonly key: string;
  readonly what: 'ruleMade' | 'ruleRenamed' | 'ruleDeleted' | 'rulesChanged' | 'rulesOrdered' | 'thresholdChanged';
  readonly at: Instant;
  readonly by: Named;
  /** The name of the rule. */
  readonly why?: string;
  /** What it was called before. */
  readonly was?: string;
  /** The threshold as it is now. */
  readonly threshold?: ChangeThreshold;
}

/** The membership rules of a community and its change threshold, as one document. */
export interface StoredRules {
  readonly rules: readonly MembershipRule[];
  readonly threshold: ChangeThreshold;
  /** Changes of which nobody has yet seen to what follows from them: whoever comes by then does so. */
  readonly owed?: readonly OwedChange[];
  /** Names this state; empty for a community that never had any. */
  readonly etag: string;
}

export interface RuleStore {
  /** A community without any has no rules and the usual threshold. */
  load(communityId: string): Promise<StoredRules>;
  /** Of all communities that have any; for judging a change of the directory once for all. */
  all(): Promise<ReadonlyMap<string, StoredRules>>;
  save(communityId: string, next: StoredRules): Promise<StoredRules | 'conflict'>;
}
