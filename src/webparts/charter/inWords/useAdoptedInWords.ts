import { useCallback } from 'react';
import type { CharterView } from '../../../domain/charter';
import { useText } from '../useText';

/** Since when a version holds, and by whom: `adopted yesterday by consent`. */
export function useAdoptedInWords(): (at: string, adopted: CharterView['adopted']) => string {
  const { words, dates } = useText();
  return useCallback(
    (at, adopted) => {
      const day = dates.nearDay(at, dates.readersZone);
      if (!adopted) return words.say('Adopted', { day });
      if (adopted.how === 'consent') return words.say('AdoptedByConsent', { day });
      const by = adopted.by?.name;
      return by === undefined ? words.say('AdoptedByLead', { day }) : words.say('AdoptedBy', { day, by });
    },
    [words, dates],
  );
}
