import { usualThreshold } from '../../../../src/domain/membership';
import type { RuleStore, StoredRules } from '../RuleStore';

/** Membership rules in a test's hand; they keep every promise of the store's contract. */
export function rulesInMemory(): RuleStore {
  const kept = new Map<string, StoredRules>();
  let version = 0;
  return {
    load: (communityId) => Promise.resolve(kept.get(communityId) ?? { rules: [], threshold: usualThreshold, etag: '' }),
    all: () => Promise.resolve(new Map(kept)),
    save(communityId, next) {
      if ((kept.get(communityId)?.etag ?? '') !== next.etag) return Promise.resolve('conflict');
      const saved = { ...next, etag: String((version += 1)) };
      kept.set(communityId, saved);
      return Promise.resolve(saved);
    },
  };
}
