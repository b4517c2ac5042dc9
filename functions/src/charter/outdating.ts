import { findOutdated, needsBase, type Clause, type Proposal } from '../../../src/domain/charter';
import type { Community } from '../platform/Communities';
import type { CharterParts } from './charterParts';
import type { CharterHead, CharterStore } from './CharterStore';
import { mergeWords } from './mergeWords';
import { idsOf } from './present';
import { fateOf, tell } from './telling';

/** The clauses that a change is merged from. */
export async function baseOf(
  store: Pick<CharterStore, 'version'>,
  communityId: string,
  head: CharterHead,
  { change, baseVersion }: Pick<Proposal, 'change' | 'baseVersion'>,
): Promise<readonly Clause[]> {
  if (!needsBase(change, baseVersion, head) || baseVersion === 0) return head.clauses;
  return (await store.version(communityId, baseVersion))?.clauses ?? [];
}

/**
 * After the charter has changed: proposals that no longer fit it wait for their proposers, who hear of it now. One that is overlooked
 * because a host dies here is found when it closes.
 */
export async function markOutdated(
  parts: Pick<CharterParts, 'store' | 'people' | 'notifier' | 'clocksOf' | 'charterUrl'>,
  community: Community,
): Promise<void> {
  const { store, people } = parts;
  const [{ value: head }, standing] = await Promise.all([store.head(community.id), store.standing(community.id)]);
  for (const { value, etag } of standing) {
    const base = await baseOf(store, community.id, head, value);
    const found = findOutdated(value, { charter: head, base }, mergeWords);
    if (!found) continue;
    // Whoever changes it at this moment is told themselves how it stands.
    if ((await store.saveProposal(community.id, found.proposal, etag)) === 'conflict') continue;
    const fate = fateOf(found.proposal, head.clauses);
    if (fate && idsOf(await people.roster(community.id)).has(fate.personId)) {
      await tell(parts, community, 'prompts', [fate]);
    }
  }
}
