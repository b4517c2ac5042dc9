import { allowed, refused, type Result } from '../kernel';

/** How a community stands when somebody wants it to end, to go on for another one, or to come back. */
export interface EndingState {
  readonly id: string;
  readonly name: string;
  readonly state: 'active' | 'retired';
  readonly mergedInto?: string;
  readonly ending?: { readonly how: 'merge' | 'retire'; readonly into?: string };
}

export type EndingRefusal =
  { readonly code: 'mergeIntoItself' } | { readonly code: 'communityRetired' } | { readonly code: 'communityEnding' };

/**
 * Whether a community may be merged into another one, or retired.
 *
 * @param into - the one that goes on, for a merge
 * @returns `begin`, or `known` where that is under way or done; refused where it ends in another way, or the other one ends itself
 */
export function mayEnd(
  community: EndingState,
  wish: { readonly how: 'merge'; readonly into: EndingState } | { readonly how: 'retire' },
): Result<'begin' | 'known', EndingRefusal> {
  const into = wish.how === 'merge' ? wish.into : undefined;
  if (into?.id === community.id) return refused({ code: 'mergeIntoItself' });
  if (community.state === 'retired')
    return community.mergedInto === into?.id ? allowed('known') : refused({ code: 'communityRetired' });
  const { ending } = community;
  if (ending)
    return ending.how === wish.how && ending.into === into?.id
      ? allowed('known')
      : refused({ code: 'communityEnding' });
  if (!into) return allowed('begin');
  if (into.state === 'retired') return refused({ code: 'communityRetired' });
  return into.ending ? refused({ code: 'communityEnding' }) : allowed('begin');
}

/** What everybody invited reads about sessions that are called off since their community ends. */
export function reasonForCallingOff(into: string | undefined): string {
  return into === undefined
    ? 'This community has come to its end. / Daeth y gymuned hon i ben.'
    : `This community goes on as ${into}. / Mae’n parhau fel ${into}.`;
}
