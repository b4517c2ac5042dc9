import { useCallback } from 'react';
import type { ReaderQuestion } from '../../../domain/charter';
import { useText } from '../useText';
import { answering } from './charterInStep';
import { useDesk } from './desk';

/** Takes a question for the next review away. A refusal of it is about the question's id. */
export function useRemoveQuestion({ id }: ReaderQuestion): () => void {
  const { words } = useText();
  const { api, carryOut, tell } = useDesk();
  return useCallback(() => {
    carryOut({
      about: id,
      withIt: (before) => ({ ...before, questions: before.questions.filter((one) => one.id !== id) }),
      send: () => answering(api.removeQuestion(id)),
    });
    tell(words.say('QuestionRemoved'));
  }, [api, carryOut, tell, id, words]);
}
