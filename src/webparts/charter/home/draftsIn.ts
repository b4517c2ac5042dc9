import { clauseName, type CharterView } from '../../../domain/charter';
import { changeName } from '../inWords/changeName';
import { namesKept } from '../state/browserMemory';
import type { Place } from '../state/desk';
import type { Text } from '../useText';

interface KeptDraft {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

const changes = ['reword', 'move', 'remove'] as const;

/** What the reader has begun in this browser and not sent, with the way back to it: as far as it can still be sent. */
export function draftsIn(view: CharterView, words: Text['words']): readonly KeptDraft[] {
  return namesKept(view).flatMap((name): readonly KeptDraft[] => {
    const [kind = '', id = ''] = name.split('.');
    if (kind === 'amendment') {
      const proposal = view.proposals.find((one) => one.id === id);
      return proposal ? [{ name, text: changeName(proposal, words), place: { kind: 'proposal', id } }] : [];
    }
    const clause = view.clauses.find((one) => one.id === id);
    if (kind === 'add' && view.version > 0) {
      const place = { kind: 'propose', what: 'add', ...(clause ? { clauseId: clause.id } : {}) } as const;
      return clause || id === '' ? [{ name, text: words.say('Suggest_add'), place }] : [];
    }
    const what = changes.find((one) => one === kind);
    if (!what || !clause) return [];
    const text = `${words.say(`Suggest_${what}` as const)}: ${clauseName(clause)}`;
    return [{ name, text, place: { kind: 'propose', what, clauseId: id } }];
  });
}
