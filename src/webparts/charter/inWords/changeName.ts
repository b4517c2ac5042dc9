import { outlineOf, type Outline, type ProposalView, type Section } from '../../../domain/charter';
import type { Text } from '../useText';

type Proposed = Pick<ProposalView, 'change' | 'clause' | 'base' | 'ended'>;

/** What a proposal would do, in a line: `Other words for “Replies”`. What has ended is called as it was then. */
export function changeName({ change, clause, base, ended }: Proposed, words: Text['words']): string {
  return outlineInWords(outlineOf(change, ended ? (base ?? clause) : (clause ?? base)), words);
}

/** The same of what is known in outline alone. */
export function outlineInWords(outline: Outline, words: Text['words']): string {
  const section = (of: Section): string => words.say(`Section_${of}` as const);
  const { clause } = { clause: undefined, ...outline };
  switch (outline.kind) {
    case 'start':
      return words.say('Change_start');
    case 'add':
      return words.say('ProposedAdd', { clause: outline.clause, section: section(outline.section) });
    case 'reword':
      return words.say('ProposedReword', { clause: outline.clause });
    case 'move': {
      const { from, to } = outline;
      if (clause === undefined || from === undefined) return words.say('ProposedMoveOfGone', { to: section(to) });
      return from === to
        ? words.say('ProposedMoveWithin', { clause, section: section(to) })
        : words.say('ProposedMove', { clause, from: section(from), to: section(to) });
    }
    case 'remove':
      return clause === undefined ? words.say('ProposedRemoveOfGone') : words.say('ProposedRemove', { clause });
  }
}
