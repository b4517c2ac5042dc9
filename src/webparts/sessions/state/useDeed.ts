import { useDeedOf, type Deed } from '../../../components/useDeed';
import { nothingDone } from '../../../components/words';
import { useDesk } from './desk';
import { useText } from '../useText';

/** One thing that somebody does on a form about sessions: it waits for the API's word, since it may mail everybody. */
export function useDeed(): Deed {
  const { words, dates } = useText();
  const { take } = useDesk();
  return useDeedOf({
    noAnswer: words.say('NoAnswer'),
    whyNot: (problem) => nothingDone(problem, words, dates),
    lookAfresh: () => take({}),
  });
}
