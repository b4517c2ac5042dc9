import type { ProposalDetail, ProposalView } from '../../../domain/charter';
import type { Turn } from './charterInStep';

/** The charter with one of its open proposals as it will be. */
export function withListed(id: string, change: (proposal: ProposalView) => ProposalView): Turn {
  return (view) => ({
    ...view,
    proposals: view.proposals.map((proposal) => (proposal.id === id ? change(proposal) : proposal)),
  });
}

/** The charter with a proposal as the API has just told of it. What has ended stands in the list no more. */
export function withProposal(proposal: ProposalDetail): Turn {
  const { supporters: _who, raised: _raised, said: _said, rebased: _rebased, knew: _knew, ...listed } = proposal;
  return (view) => {
    const others = view.proposals.filter(({ id }) => id !== listed.id);
    if (listed.state === 'open' || listed.state === 'outdated') {
      return { ...view, proposals: [...others, listed].sort((a, b) => compare(a.closesAt, b.closesAt)) };
    }
    const hasJustEnded = others.length < view.proposals.length;
    return { ...view, proposals: others, endedProposals: view.endedProposals + (hasJustEnded ? 1 : 0) };
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
