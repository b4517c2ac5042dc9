import * as React from 'react';
import { NotYet } from '../../../components/frame/NotYet';
import { useAsked } from '../../../components/useAsked';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';
import { ClauseChanges } from './ClauseChanges';

/** What has changed since a version that the reader knows, word by word. */
export const WhatChanged: React.FC<{ readonly since: number }> = ({ since }) => {
  const { api, view } = useDesk();
  const asked = useAsked(React.useCallback(() => api.readVersion(since), [api, since]));
  if (!asked.view) return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  return <ClauseChanges before={asked.view.clauses} after={view.clauses} />;
};
