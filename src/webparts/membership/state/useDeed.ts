import { useDeedOf, type Deed } from '../../../components/useDeed';
import { whyRefused } from '../../../components/words';
import { useText } from '../useText';
import { useDesk } from './desk';

/** One thing that somebody does on a form about people. */
export function useDeed(): Deed {
  const { words, dates } = useText();
  const { take } = useDesk();
  return useDeedOf({
    noAnswer: words.say('NoAnswer'),
    whyNot: (problem) => whyRefused(problem, words, dates),
    lookAfresh: () => take({}),
  });
}
