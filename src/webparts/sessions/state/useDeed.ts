import { useState } from 'react';
import type { Answer } from '../../../clients';
import { whyRefused } from '../../../components/words';
import { useDesk } from './desk';
import { useText } from '../useText';

interface Deed {
  /** Why it did not come about, in a sentence. */
  readonly problem?: string;
  /** The API said no to it, and the person has been told why. */
  readonly wasRefused: boolean;
  readonly underWay: boolean;
  /** Says that something is wrong before anything is sent; nothing clears it. */
  setProblem(problem: string | undefined): void;
  /** Does it once at a time. Whatever was refused, how things stand is looked at afresh. */
  run<View>(ask: () => Promise<Answer<View>>, onDone: (view: View) => void): void;
}

/** One thing that somebody does on a form: it waits for the API's word, since it may mail everybody. */
export function useDeed(): Deed {
  const { words, dates } = useText();
  const { take } = useDesk();
  const [problem, setProblem] = useState<string>();
  const [wasRefused, setRefused] = useState(false);
  const [underWay, setUnderWay] = useState(false);

  async function carryOut<View>(ask: () => Promise<Answer<View>>, onDone: (view: View) => void): Promise<void> {
    setUnderWay(true);
    setRefused(false);
    setProblem(undefined);
    const answer = await ask();
    setUnderWay(false);
    if (answer.kind === 'fresh') return onDone(answer.view);
    if (answer.kind !== 'refused') return setProblem(words.say('NoAnswer'));
    setRefused(true);
    take({}); // most often things have moved on
    const detail = whyRefused(answer.problem, words, dates);
    // The API's own sentences say themselves that nothing was changed.
    setProblem(detail === answer.problem.detail ? detail : words.say('NotDone', { detail }));
  }

  return {
    ...(problem === undefined ? {} : { problem }),
    wasRefused,
    underWay,
    setProblem,
    run: (ask, onDone) => {
      if (!underWay) void carryOut(ask, onDone);
    },
  };
}
