import * as React from 'react';
import { NotYet } from '../../../components/frame/NotYet';
import { LoadingPart } from '../layout/LoadingPart';
import type { PlaceOfChange } from '../state/desk';
import { useProposal } from '../state/useProposal';
import { OpenProposal } from './OpenProposal';

type ProposalPlaceOf = Extract<PlaceOfChange, { readonly kind: 'proposal' }>;

/** One proposal: what it would change and why, how it stands, what was said, and what the reader can say. */
export const ProposalScreen: React.FC<{ readonly place: ProposalPlaceOf }> = ({ place }) => {
  const { asked, proposal, show } = useProposal(place.id);
  if (!proposal) return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  return <OpenProposal key={place.id} proposal={proposal} show={show} />;
};
