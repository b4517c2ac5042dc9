import { useCallback } from 'react';
import type { AuditEntry } from '../../../domain/membership';
import { useText } from '../useText';

/** Says what was changed, by whom and why, in a sentence. */
export function useEntryInWords(): (entry: AuditEntry) => string {
  const { words } = useText();
  return useCallback(
    ({ what, person, by, why }) => {
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
        case 'rulesChanged':
        case 'thresholdChanged':
          return words.say(`Audit_${what}` as const, { ...named, why: why ?? '' });
        case 'runAnswered':
          return words.say(why === 'keep' ? 'Audit_runKept' : 'Audit_runGoesOn', named);
        case 'asked':
          return words.count('Audit_asked', Number(why ?? 0), named);
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
            ? words.say(`Audit_${what}Person` as const, { ...named, why: why ?? '' })
            : words.say(`Audit_${what}` as const, { by: named.by, why: why ?? '' });
        default:
          return words.say(`Audit_${what}` as const, named);
      }
    },
    [words],
  );
}

function roleIn(why: string | undefined, words: ReturnType<typeof useText>['words']): string {
  switch (why) {
    case 'owner':
    case 'lead':
    case 'deputy':
      return words.say(`Role_${why}` as const);
    default:
      return words.say('Role_member');
  }
}
