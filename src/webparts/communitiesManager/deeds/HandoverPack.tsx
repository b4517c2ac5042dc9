import * as React from 'react';
import { HandoverPack as Pack } from '../../../components/handover/HandoverPack';
import type { Language, ManagedCommunity } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';

/** What a successor needs to know of a community. */
export const HandoverPack: React.FC<{ readonly community: ManagedCommunity }> = ({ community: { id } }) => {
  const { api, tell } = useDesk();
  const read = React.useCallback((language: Language) => api.readHandover(id, language), [api, id]);
  return <Pack read={read} tell={tell} meanwhile={<LoadingPart />} />;
};
