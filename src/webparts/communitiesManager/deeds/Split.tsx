import * as React from 'react';
import { NotYet } from '../../../components/frame/NotYet';
import { useAsked } from '../../../components/useAsked';
import type { ManagedCommunity } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';
import { SplitForm } from './SplitForm';

interface SplitProps {
  readonly community: ManagedCommunity;
  readonly others: readonly ManagedCommunity[];
}

/** Some of its people go into another community: first who there is. */
export const Split: React.FC<SplitProps> = ({ community, others }) => {
  const { api } = useDesk();
  const { id } = community;
  const asked = useAsked(React.useCallback(() => api.readRoster(id), [api, id]));
  if (asked.view) return <SplitForm community={community} others={others} people={asked.view.people} />;
  return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
};
