import { useMemo } from 'react';
import type { FitReason, WhyIn } from '../../../domain/membership';
import { useText } from '../useText';

export interface InWords {
  /** `Cardiff, Leeds and York`. */
  list(parts: readonly string[]): string;
  /** The same for names, which some languages join otherwise than sentences. */
  names(parts: readonly string[]): string;
  /** `your job title counts as “Product manager”`, joined where it is more than one thing. */
  fits(reasons: readonly FitReason[]): string;
  /** Why somebody is in, and since when, in a sentence. */
  why(reason: WhyIn): string;
  number(count: number): string;
}

/** What the contract holds in parts, as sentences. */
export function useInWords(): InWords {
  const { words, dates } = useText();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(words.strings.Language);
    const list = (parts: readonly string[]): string =>
      parts.length < 2
        ? (parts[0] ?? '')
        : words.say('ListOf', { first: parts.slice(0, -1).join(', '), last: parts[parts.length - 1] ?? '' });
    const names = (parts: readonly string[]): string => {
      const last = parts[parts.length - 1] ?? '';
      if (parts.length < 2) return last;
      const first = parts.slice(0, -1).join(', ');
      return words.say(/^[aeiouwyàáâêîïôöûŵŷ]/i.test(last) ? 'NamesOfVowel' : 'NamesOf', { first, last });
    };
    const fit = ({ attribute, value, bySynonym }: FitReason): string =>
      bySynonym && attribute === 'jobTitle'
        ? words.say('FitCounts', { value })
        : words.say(`Fit_${attribute}` as const, { value });
    const fits = (reasons: readonly FitReason[]): string => list(reasons.map(fit));
    return {
      list,
      names,
      fits,
      number: (count) => numbers.format(count),
      why: (reason) => {
        const day = dates.fullDay(reason.since, dates.readersZone);
        switch (reason.kind) {
          case 'rule':
            return reason.fits.length > 0
              ? words.say('WhyRule', { day, rule: reason.rule, fits: fits(reason.fits) })
              : words.say('WhyRulePlain', { day, rule: reason.rule });
          case 'joined':
            return words.say('WhyJoined', { day });
          case 'addedInTeams':
            return words.say('WhyAdded', { day });
          case 'invited':
            return reason.by ? words.say('WhyInvitedBy', { day, by: reason.by }) : words.say('WhyInvited', { day });
          case 'lead':
            return words.say(`WhyLeads_${reason.as}` as const, { day });
        }
      },
    };
  }, [words, dates]);
}
