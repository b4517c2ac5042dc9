import { shortDigest } from '../platform/shortDigest';
import type { StoredRules } from './RuleStore';

/** Names what rules and threshold say: a change says from which it was made. What is still owed of a change makes no other version. */
export function rulesVersionOf({ rules, threshold }: Pick<StoredRules, 'rules' | 'threshold'>): string {
  const { removals, removalShare, additionShare } = threshold;
  return shortDigest(JSON.stringify([rules, removals, removalShare, additionShare]));
}
