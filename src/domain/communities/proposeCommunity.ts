import { allowed, refused, type Result } from '../kernel';
import { isSameName, tidyCommunityName, tidyPurpose, type DescriptionRefusal } from './describeCommunity';

/** So many proposals of one person may wait at a time. */
const openProposalsAtMost = 5;

export type ProposalRefusal =
  DescriptionRefusal | { readonly code: 'tooManyProposals'; readonly limit: number } | { readonly code: 'nameTaken' };

/**
 * Somebody proposes a community.
 *
 * @param open - how many proposals of theirs wait
 * @param names - of the communities there are
 */
export function proposeCommunity(
  wish: { readonly name: string; readonly purpose: string },
  { open, names }: { readonly open: number; readonly names: readonly string[] },
): Result<{ readonly name: string; readonly purpose: string }, ProposalRefusal> {
  const name = tidyCommunityName(wish.name);
  if (!name.ok) return name;
  const purpose = tidyPurpose(wish.purpose);
  if (!purpose.ok) return purpose;
  if (names.some((one) => isSameName(one, name.value))) return refused({ code: 'nameTaken' });
  if (open >= openProposalsAtMost) return refused({ code: 'tooManyProposals', limit: openProposalsAtMost });
  return allowed({ name: name.value, purpose: purpose.value });
}
