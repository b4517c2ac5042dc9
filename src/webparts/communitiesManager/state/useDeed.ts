import { useDeedOf, type Deed } from '../../../components/useDeed';
import { nothingDone } from '../../../components/words';
import { useText } from '../useText';
import { useDesk } from './desk';

/** One thing that a manager does: it waits for the API's word, since it is about many people. */
export function useDeed(): Deed {
  const { words, dates } = useText();
  const { lookAfresh } = useDesk();
  return useDeedOf({
    noAnswer: words.say('NoAnswer'),
    whyNot: (problem) => nothingDone(problem, words, dates),
    lookAfresh,
    looksAlways: true,
  });
}
