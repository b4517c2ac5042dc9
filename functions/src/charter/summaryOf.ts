import { linkToPage } from '../platform/linkToPage';
import type { CharterParts } from './charterParts';

/** A charter in a few facts, for whoever takes the community over; undefined: there is none, and nobody proposes one. */
export async function summaryOf(
  { store, charterUrl }: Pick<CharterParts, 'store' | 'charterUrl'>,
  communityId: string,
) {
  const [{ value: head }, standing] = await Promise.all([store.head(communityId), store.standing(communityId)]);
  const { version, adoptedAt, reviewOn, objective } = head;
  if (version === 0 && standing.length === 0 && !objective) return undefined;
  return {
    version,
    proposals: standing.length,
    ...(adoptedAt === undefined ? {} : { adoptedAt }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
    ...(objective ? { objective: { text: objective.text, endsOn: objective.endsOn } } : {}),
    ...(charterUrl === undefined ? {} : { url: linkToPage(charterUrl, communityId) }),
  };
}
