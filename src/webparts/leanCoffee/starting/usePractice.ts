import { useCallback, useState } from 'react';
import type { PracticeLeanCoffee, PracticeWords } from '../practice/practiceLeanCoffee';
import { useText, type Text } from '../useText';

/** How far the practice session has come: not asked for, on its way, there, or its file could not be had. */
type Practice =
  { readonly kind: 'none' | 'loading' | 'failed' } | { readonly kind: 'there'; readonly api: PracticeLeanCoffee };

interface PracticeHandling {
  readonly practice: Practice;
  begin(): void;
  leave(): void;
}

/** A practice session in the browser alone. Its file is fetched only when somebody wants to practise. */
export function usePractice(reader: string): PracticeHandling {
  const { words, dates } = useText();
  const [practice, setPractice] = useState<Practice>({ kind: 'none' });
  const zone = dates.readersZone;
  const begin = useCallback(() => {
    setPractice({ kind: 'loading' });
    import(/* webpackChunkName: 'lean-coffee-practice' */ '../practice/practiceLeanCoffee').then(
      ({ practiceLeanCoffee }) => {
        const options = { words: wordsOf(words), reader, zone, now: () => Date.now(), random: Math.random };
        setPractice({ kind: 'there', api: practiceLeanCoffee(options) });
      },
      () => setPractice({ kind: 'failed' }),
    );
  }, [words, reader, zone]);
  const leave = useCallback(() => setPractice({ kind: 'none' }), []);
  return { practice, begin, leave };
}

function wordsOf(words: Text['words']): PracticeWords {
  const lines = (text: string): readonly string[] => text.split('|');
  return {
    community: words.say('PracticeCommunity'),
    colleagues: lines(words.say('PracticeColleagues')),
    topics: lines(words.say('PracticeTopics')),
    notes: lines(words.say('PracticeNotes')),
    refused: words.say('PracticeRefused'),
  };
}
