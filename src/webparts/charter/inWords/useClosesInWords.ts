import { useCallback } from 'react';
import type { ProposalView } from '../../../domain/charter';
import { useText } from '../useText';

/** Until when something can be said about a proposal, or what became of it. */
export function useClosesInWords(): (proposal: Pick<ProposalView, 'state' | 'closesAt' | 'ended'>) => string {
  const { words, dates } = useText();
  return useCallback(
    ({ state, closesAt, ended }) => {
      const at = ended?.at ?? closesAt;
      const when = { day: dates.nearDay(at, dates.readersZone), time: dates.time(at, dates.readersZone) };
      const by = ended?.by?.name;
      return by === undefined
        ? words.say(`Stands_${state}` as const, when)
        : words.say('StandsEndedBy', { how: words.say(`State_${state}` as const), day: when.day, by });
    },
    [words, dates],
  );
}
