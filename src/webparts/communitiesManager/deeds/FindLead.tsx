import * as React from 'react';
import { NotYet } from '../../../components/frame/NotYet';
import { useAsked } from '../../../components/useAsked';
import type { ManagedCommunity } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';
import { FindLeadForm } from './FindLeadForm';

/** Somebody is found who leads a community from now on: among those who are in it. */
export const FindLead: React.FC<{ readonly community: ManagedCommunity }> = ({ community }) => {
  const { api } = useDesk();
  const { id } = community;
  const asked = useAsked(React.useCallback(() => api.readRoster(id), [api, id]));
  if (asked.view) return <FindLeadForm community={community} people={asked.view.people} />;
  return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
};
