import { useMemo } from 'react';
import type {
  Condition,
  FitReason,
  MembershipRule,
  MembershipView,
  SyncRunSummary,
  WhyIn,
} from '../../../domain/membership';
import { useText, type Text } from '../useText';

export interface InWords {
  number(count: number): string;
  /** `Cardiff, Leeds and York`. */
  list(parts: readonly string[]): string;
  /** What of a rule fits somebody. */
  fits(reasons: readonly FitReason[]): string;
  /** Why somebody is in, and since when. */
  why(reason: WhyIn): string;
  /** Whom a rule means and what becomes of them, in a sentence. */
  rule(rule: MembershipRule, groups: MembershipView['groups']): string;
  /** What a run did, in a sentence. */
  run(run: SyncRunSummary): string;
}

/** What the contract holds in parts, as sentences. */
export function useInWords(): InWords {
  const { words, dates } = useText();
  return useMemo(() => inWords(words, dates), [words, dates]);
}

function inWords(words: Text['words'], dates: Text['dates']): InWords {
  const numbers = new Intl.NumberFormat(words.strings.Language);
  const joined = (parts: readonly string[], key: 'ListOf' | 'ListOr'): string =>
    parts.length < 2
      ? (parts[0] ?? '')
      : words.say(key, { first: parts.slice(0, -1).join(', '), last: parts[parts.length - 1] ?? '' });
  const list = (parts: readonly string[]): string => joined(parts, 'ListOf');
  const either = (parts: readonly string[]): string => joined(parts, 'ListOr');

  const fits = (reasons: readonly FitReason[]): string =>
    list(
      reasons.map(({ attribute, value, bySynonym }) =>
        bySynonym && attribute === 'jobTitle'
          ? words.say('FitCounts', { value })
          : words.say(`Fit_${attribute}` as const, { value }),
      ),
    );

  const condition = ({ attribute, how, values, synonyms }: Condition, groups: MembershipView['groups']): string => {
    const named =
      attribute === 'group' ? values.map((id) => groups.find((group) => group.id === id)?.name ?? id) : values;
    const quoted = either(named.map((value) => words.say('Quoted', { value })));
    if (attribute === 'group') return words.say('Whose_group', { values: quoted });
    const text = words.say(`Whose_${attribute}_${how}` as keyof MembershipStrings & string, { values: quoted });
    return synonyms ? words.say('OrSynonym', { condition: text }) : text;
  };

  const why = (reason: WhyIn): string => {
    const day = dates.nearDay(reason.since, dates.readersZone);
    switch (reason.kind) {
      case 'rule':
        return words.say('WhyRule', { day, rule: reason.rule });
      case 'joined':
        return words.say('WhyJoined', { day });
      case 'addedInTeams':
        return words.say('WhyAdded', { day });
      case 'invited':
        return reason.by ? words.say('WhyInvitedBy', { day, by: reason.by }) : words.say('WhyInvited', { day });
      case 'lead':
        return words.say(`WhyLeads_${reason.as}` as const, { day });
    }
  };

  return {
    number: (count) => numbers.format(count),
    list,
    fits,
    why,
    rule: ({ mode, include, exclude }, groups) => {
      const whom = list(include.map((one) => condition(one, groups)));
      const not = either(exclude.map((one) => condition(one, groups)));
      return not ? words.say(`Rule_${mode}_not` as const, { whom, not }) : words.say(`Rule_${mode}` as const, { whom });
    },
    run: ({ state, read, found = 0, added, removed, repaired, failedWrites, heldPeople, trouble }) => {
      if (trouble) return words.say(`RunTrouble_${trouble}` as const);
      if (state === 'running') return words.say('RunUnderWay');
      if (state === 'holding') return words.count('RunHolds', heldPeople ?? 0);
      const did = [
        ...(found > 0 ? [words.count('WereThere', found)] : []),
        ...(added > 0 ? [words.count('Added', added)] : []),
        ...(removed > 0 ? [words.count('Removed', removed)] : []),
        ...(repaired > 0 ? [words.count('Repaired', repaired)] : []),
        ...(failedWrites > 0 ? [words.count('FailedWrites', failedWrites)] : []),
      ];
      const looked = words.count('LookedAt', read);
      if (state === 'dropped') return words.say('RunDropped');
      return words.say('RunDid', { looked, did: did.length > 0 ? list(did) : words.say('NothingChanged') });
    },
  };
}
