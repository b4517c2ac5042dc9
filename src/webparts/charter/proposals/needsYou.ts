import type { ProposalView } from '../../../domain/charter';

/** What a proposal waits for the reader to do. */
export type Need = 'lookAgain' | 'update' | 'answer' | 'say';

/** @param now - from its closing on it waits for nobody, until it is decided */
export function needOf({ yours, state, unanswered, closesAt }: ProposalView, now: Date): Need | undefined {
  if (state === 'open' && closesAt <= now.toISOString()) return undefined;
  if (yours.lookAgain) return 'lookAgain';
  if (yours.isProposer) return state === 'outdated' ? 'update' : unanswered > 0 ? 'answer' : undefined;
  return state === 'open' && !yours.supports && !yours.objects ? 'say' : undefined;
}

/** What waits for the reader first, then what they have not spoken about, each as it closes. */
export function neediestFirst(proposals: readonly ProposalView[], now: Date): readonly ProposalView[] {
  const rank = (proposal: ProposalView): number => {
    const need = needOf(proposal, now);
    return need === undefined ? 2 : need === 'say' ? 1 : 0;
  };
  return [0, 1, 2].reduce<readonly ProposalView[]>(
    (sorted, wanted) => [...sorted, ...proposals.filter((proposal) => rank(proposal) === wanted)],
    [],
  );
}

/** How many proposals wait for the reader to do something. */
export function waitForReader(proposals: readonly ProposalView[], now: Date): number {
  return proposals.filter((proposal) => needOf(proposal, now) !== undefined).length;
}
