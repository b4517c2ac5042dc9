import * as React from 'react';
import { NotYet } from '../../../components/frame/NotYet';
import { useAsked } from '../../../components/useAsked';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';
import { ClauseChanges } from './ClauseChanges';

interface CompareScreenProps {
  readonly from: number;
  readonly to: number;
}

/** What is different between two versions. */
export const CompareScreen: React.FC<CompareScreenProps> = ({ from, to }) => {
  const { api } = useDesk();
  const before = useAsked(React.useCallback(() => api.readVersion(from), [api, from]));
  const after = useAsked(React.useCallback(() => api.readVersion(to), [api, to]));
  if (before.view && after.view) return <ClauseChanges before={before.view.clauses} after={after.view.clauses} />;
  const wanting = before.view || (!before.failed && !before.problem) ? after : before;
  const askBoth = (): void => [before, after].filter(({ view }) => !view).forEach(({ ask }) => ask());
  return <NotYet asked={{ ...wanting, ask: askBoth }} meanwhile={<LoadingPart />} />;
};
