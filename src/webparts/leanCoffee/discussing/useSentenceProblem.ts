import { useCallback } from 'react';
import { checkSentence } from '../../../domain/leanCoffee';
import { useText } from '../useText';

/** What is wrong with a takeaway or an action as it stands, in the reader's words; nothing when it will do. */
export function useSentenceProblem(): (text: string) => string | undefined {
  const { words } = useText();
  return useCallback(
    (text) => {
      const checked = checkSentence(text);
      if (checked.ok) return undefined;
      const { refusal } = checked;
      return refusal.code === 'textEmpty'
        ? words.say('SentenceNeeded')
        : words.count('SentenceOver', refusal.length - refusal.limit);
    },
    [words],
  );
}
