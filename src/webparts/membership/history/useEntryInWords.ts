import { useCallback } from 'react';
import type { AuditEntry, ChangeThreshold } from '../../../domain/membership';
import { useText } from '../useText';

/** Says what was changed, by whom and why, in a sentence. */
export function useEntryInWords(): (entry: AuditEntry) => string {
  const { words } = useText();
  return useCallback(
    ({ what, person, by, why = '', was = '', threshold }) => {
      const named = { person: person?.name ?? words.say('Somebody'), by: by?.name ?? words.say('Guildhall') };
      switch (what) {
        case 'roleChanged':
          return words.say('Audit_roleChanged', { ...named, role: roleIn(why, words) });
        case 'away':
          return words.say(why === 'deleted' ? 'Audit_awayDeleted' : 'Audit_awayDisabled', named);
        case 'enrolled':
        case 'noLongerFits':
          return why
            ? words.say(`Audit_${what}Rule` as const, { ...named, why })
            : words.say(`Audit_${what}` as const, named);
        case 'ruleMade':
        case 'ruleDeleted':
        case 'rulesChanged':
          return words.say(`Audit_${what}` as const, { by: named.by, why });
        case 'ruleRenamed':
          return words.say('Audit_ruleRenamed', { by: named.by, why, was });
        case 'rulesOrdered':
          return words.say('Audit_rulesOrdered', { by: named.by });
        case 'thresholdChanged':
          return thresholdIn(threshold, named.by, words);
        case 'runAnswered':
          return words.say(why === 'keep' ? 'Audit_runKept' : 'Audit_runGoesOn', named);
        case 'asked':
          return words.count('Audit_asked', Number(why), named);
        case 'joined':
        case 'left':
        case 'addedInTeams':
        case 'removedInTeams':
        case 'back':
          return words.say(`Audit_${what}` as const, { person: named.person });
        case 'created':
        case 'retired':
          return words.say(`Audit_${what}` as const, { by: named.by });
        case 'merged':
        case 'split':
          return person
            ? words.say(`Audit_${what}Person` as const, { ...named, why })
            : words.say(`Audit_${what}` as const, { by: named.by, why });
        default:
          return words.say(`Audit_${what}` as const, named);
      }
    },
    [words],
  );
}

function roleIn(why: string | undefined, words: ReturnType<typeof useText>['words']): string {
  switch (why) {
    // That somebody owns the team is how they came to lead.
    case 'owner':
    case 'lead':
      return words.say('Role_lead');
    case 'deputy':
      return words.say('Role_deputy');
    default:
      return words.say('Role_member');
  }
}

function thresholdIn(
  threshold: ChangeThreshold | undefined,
  by: string,
  words: ReturnType<typeof useText>['words'],
): string {
  if (!threshold) return words.say('Audit_thresholdSet', { by });
  const percent = (share: number): string =>
    new Intl.NumberFormat(words.strings.Language, { maximumFractionDigits: 1 }).format(share * 100);
  const [removalShare, additionShare] = [percent(threshold.removalShare), percent(threshold.additionShare)];
  if (threshold.removals + threshold.removalShare === 0) return words.say('Audit_thresholdNone', { by, additionShare });
  return words.say('Audit_thresholdChanged', { by, removals: threshold.removals, removalShare, additionShare });
}
