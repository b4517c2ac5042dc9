import type { Clause, ProposalView } from '../../../domain/charter';
import type { Text } from '../useText';
import { clauseName } from './clauseName';

type Proposed = Pick<ProposalView, 'change' | 'clause' | 'base'>;

/** What a proposal would do, in a line: `Other words for “Replies”`. */
export function changeName({ change, clause, base }: Proposed, words: Text['words']): string {
  const section = (of: Clause['section']): string => words.say(`Section_${of}` as const);
  const about = clause ?? base;
  const name = about ? clauseName(about) : undefined;
  switch (change.kind) {
    case 'start':
      return words.say('Change_start');
    case 'add':
      return words.say('ProposedAdd', { clause: clauseName(change.clause), section: section(change.clause.section) });
    case 'reword':
      return words.say('ProposedReword', { clause: name ?? clauseName(change) });
    case 'move':
      if (!about || name === undefined) return words.say('ProposedMoveOfGone', { to: section(change.section) });
      return about.section === change.section
        ? words.say('ProposedMoveWithin', { clause: name, section: section(change.section) })
        : words.say('ProposedMove', { clause: name, from: section(about.section), to: section(change.section) });
    case 'remove':
      return name === undefined ? words.say('ProposedRemoveOfGone') : words.say('ProposedRemove', { clause: name });
  }
}
