import { useState } from 'react';
import type { Answer } from '../../../clients';
import { whyRefused } from '../../../components/words';
import type { Problem } from '../../../domain/kernel';
import { useText } from '../useText';
import { useDesk } from './desk';

interface Deed {
  /** Why it did not come about, in a sentence. */
  readonly problem?: string;
  /** The API said no to it, and the person has been told why. */
  readonly refusal?: Problem;
  readonly underWay: boolean;
  /** Says that something is wrong before anything is sent; nothing clears it. */
  setProblem(problem: string | undefined): void;
  /** Does it once at a time. Whatever was refused, how things stand is looked at afresh. */
  run<View>(ask: () => Promise<Answer<View>>, onDone: (view: View) => void): void;
}

/** One thing that somebody does on a form: it waits for the API's word. */
export function useDeed(): Deed {
  const { words, dates } = useText();
  const { take } = useDesk();
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const [underWay, setUnderWay] = useState(false);

  async function carryOut<View>(ask: () => Promise<Answer<View>>, onDone: (view: View) => void): Promise<void> {
    setUnderWay(true);
    setRefusal(undefined);
    setProblem(undefined);
    const answer = await ask();
    setUnderWay(false);
    if (answer.kind === 'fresh') return onDone(answer.view);
    if (answer.kind !== 'refused') return setProblem(words.say('NoAnswer'));
    setRefusal(answer.problem);
    take(); // most often things have moved on
    setProblem(whyRefused(answer.problem, words, dates));
  }

  return {
    ...(problem === undefined ? {} : { problem }),
    ...(refusal === undefined ? {} : { refusal }),
    underWay,
    setProblem,
    run: (ask, onDone) => {
      if (!underWay) void carryOut(ask, onDone);
    },
  };
}
