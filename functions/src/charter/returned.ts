import type { Proposal } from '../../../src/domain/charter';
import type { CharterHead, CharterStore } from './CharterStore';

/** A review talks about no more than that, and looks no further. */
const atMostReturned = 50;

/** Proposals that went back since the last review, the newest first. */
export async function returnedSince(
  store: Pick<CharterStore, 'ended'>,
  communityId: string,
  { reviewedAt = '' }: Pick<CharterHead, 'reviewedAt'>,
): Promise<readonly Proposal[]> {
  const { proposals } = await store.ended(communityId, undefined, atMostReturned);
  return proposals.filter(({ state, ended }) => state === 'returned' && (ended?.at ?? '') > reviewedAt);
}
