import type { ProposalView } from '../../../domain/charter';

/** What stands proposed about a clause. */
export function proposalsAbout(clauseId: string, proposals: readonly ProposalView[]): readonly ProposalView[] {
  return proposals.filter(({ change }) => 'clauseId' in change && change.clauseId === clauseId);
}
