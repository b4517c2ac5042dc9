import * as React from 'react';
import { HandoverPack } from '../../../components/handover/HandoverPack';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';

/** What somebody needs to know who leads the community from now on. */
export const HandoverScreen: React.FC = () => {
  const { api, tell } = useDesk();
  return <HandoverPack read={api.readHandover} tell={tell} meanwhile={<LoadingPart />} />;
};
