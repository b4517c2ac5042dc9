import type { BoardView } from '../../../domain/leanCoffee';
import type { Text } from '../useText';

/** What to know of this part of the session, in sentences. */
export function notesOf({ rules, session, voters }: BoardView, words: Text['words']): readonly string[] {
  if (session.phase === 'proposing') return [words.count('AfterProposing', rules.voteBudget)];
  return [
    rules.votesPerTopic > 1 ? words.count('StackVotes', rules.votesPerTopic) : words.say('MoveVotes'),
    `${words.count('Voters', voters)} ${words.say('TotalsHidden')}`,
  ];
}
