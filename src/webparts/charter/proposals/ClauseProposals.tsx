import * as React from 'react';
import type { Clause } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { ProposalLink } from './ProposalLink';
import { proposalsAbout } from './proposalsAbout';

/** What is proposed about a clause, below it. */
export const ClauseProposals: React.FC<{ readonly clause: Clause }> = ({ clause }) => {
  const { view } = useDesk();
  return (
    <>
      {proposalsAbout(clause.id, view.proposals).map((proposal) => (
        <ProposalLink key={proposal.id} proposal={proposal} withName />
      ))}
    </>
  );
};
