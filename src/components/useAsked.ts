import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../domain/kernel';

/** What may come of a question. */
export type Heard<View> =
  | { readonly kind: 'fresh'; readonly view: View }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'failed' | 'unchanged' };

/** What came of a question that changes nothing. */
export interface Asked<View> {
  readonly view?: View;
  /** The API would not say. */
  readonly problem?: Problem;
  /** There is no way to the API just now. */
  readonly failed: boolean;
  ask(): void;
}

/** @param question - asked once when it is there, and again when the reader wishes; another function asks anew */
export function useAsked<View>(question: () => Promise<Heard<View>>): Asked<View> {
  const [answer, setAnswer] = useState<Heard<View>>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setAnswer(undefined);
    void question().then((heard) => isWanted && setAnswer(heard));
    return () => {
      isWanted = false;
    };
  }, [question, times]);
  const ask = useCallback(() => setTimes((before) => before + 1), []);
  return {
    ...(answer?.kind === 'fresh' ? { view: answer.view } : {}),
    ...(answer?.kind === 'refused' ? { problem: answer.problem } : {}),
    failed: answer?.kind === 'failed',
    ask,
  };
}
