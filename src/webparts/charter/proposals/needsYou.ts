import type { ProposalView } from '../../../domain/charter';

/** What a proposal waits for the reader to do. */
export type Need = 'lookAgain' | 'update' | 'answer' | 'say';

export function needOf({ yours, state, objections }: ProposalView): Need | undefined {
  if (yours.lookAgain) return 'lookAgain';
  if (yours.isProposer) return state === 'outdated' ? 'update' : objections > 0 ? 'answer' : undefined;
  return state === 'open' && !yours.supports && !yours.objects ? 'say' : undefined;
}

/** What waits for the reader first, then what they have not spoken about, each as it closes. */
export function neediestFirst(proposals: readonly ProposalView[]): readonly ProposalView[] {
  const rank = (proposal: ProposalView): number => {
    const need = needOf(proposal);
    return need === undefined ? 2 : need === 'say' ? 1 : 0;
  };
  return [0, 1, 2].reduce<readonly ProposalView[]>(
    (sorted, wanted) => [...sorted, ...proposals.filter((proposal) => rank(proposal) === wanted)],
    [],
  );
}
