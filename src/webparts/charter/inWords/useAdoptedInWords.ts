import { useCallback } from 'react';
import type { CharterView } from '../../../domain/charter';
import { useText } from '../useText';

/** Since when a version holds, and by whom: `adopted yesterday by consent`; on paper with the day in full. */
export function useAdoptedInWords(): (at: string, adopted: CharterView['adopted'], onPaper?: true) => string {
  const { words, dates } = useText();
  return useCallback(
    (at, adopted, onPaper) => {
      const day = onPaper ? dates.fullDay(at, dates.readersZone) : dates.nearDay(at, dates.readersZone);
      if (!adopted) return words.say('Adopted', { day });
      if (adopted.how === 'consent') return words.say('AdoptedByConsent', { day });
      const by = adopted.by?.name;
      if (by !== undefined && adopted.turnsBack !== undefined) {
        return words.say('AdoptedTurnsBack', { day, by, number: adopted.turnsBack });
      }
      return by === undefined ? words.say('AdoptedByLead', { day }) : words.say('AdoptedBy', { day, by });
    },
    [words, dates],
  );
}
