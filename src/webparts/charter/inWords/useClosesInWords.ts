import { useCallback } from 'react';
import type { ProposalView } from '../../../domain/charter';
import { useText } from '../useText';
import { useMomentInWords } from './useMomentInWords';

/** Until when something can be said about a proposal, or what became of it. */
export function useClosesInWords(): (proposal: Pick<ProposalView, 'state' | 'closesAt' | 'ended'>) => string {
  const { words } = useText();
  const moment = useMomentInWords();
  return useCallback(
    ({ state, closesAt, ended }) => {
      const when = moment(ended?.at ?? closesAt);
      const by = ended?.by?.name;
      return by === undefined
        ? words.say(`Stands_${state}` as const, when)
        : words.say('StandsEndedBy', { how: words.say(`State_${state}` as const), day: when.day, by });
    },
    [words, moment],
  );
}
