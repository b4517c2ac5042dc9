import { useMemo } from 'react';
import type { SplitView } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { useText } from '../useText';

const reasons = ['notIn', 'leftByChoice', 'theyDecide', 'lastLead', 'ownersAreSetInTeams'] as const;

/** What came of a split: how many are in the other community now, and who is not, or stays here as well, and why. */
export function useSplitNews(): (view: SplitView, names: { readonly name: string; readonly into: string }) => string {
  const { words } = useText();
  const inWords = useInWords();
  return useMemo(
    () =>
      ({ taken, stayed }, names) => {
        const others = reasons.flatMap((why) => {
          const who = stayed.filter((one) => one.why === why).map((one) => one.name);
          return who.length > 0 ? [words.say(`Stayed_${why}` as const, { ...names, who: inWords.list(who) })] : [];
        });
        return [words.count('SplitNews', taken.length, { into: names.into }), ...others].join(' ');
      },
    [words, inWords],
  );
}
