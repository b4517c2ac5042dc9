import { useState } from 'react';
import type { Answer } from '../../../clients';
import { whyRefused } from '../../../components/words';
import { useText } from '../useText';
import { useDesk } from './desk';

export interface Deed {
  /** Why it did not come about, in a sentence. */
  readonly problem?: string;
  readonly underWay: boolean;
  /** Does it once at a time. Whatever comes of it, how things stand is looked at afresh. */
  run<View>(ask: () => Promise<Answer<View>>, onDone: (view: View) => void): void;
}

/** One thing that a manager does: it waits for the API's word, since it is about many people. */
export function useDeed(): Deed {
  const { words, dates } = useText();
  const { lookAfresh } = useDesk();
  const [problem, setProblem] = useState<string>();
  const [underWay, setUnderWay] = useState(false);

  async function carryOut<View>(ask: () => Promise<Answer<View>>, onDone: (view: View) => void): Promise<void> {
    setUnderWay(true);
    setProblem(undefined);
    const answer = await ask();
    setUnderWay(false);
    lookAfresh();
    if (answer.kind === 'fresh') return onDone(answer.view);
    if (answer.kind !== 'refused') return setProblem(words.say('NoAnswer'));
    const detail = whyRefused(answer.problem, words, dates);
    // The API's own sentences say themselves that nothing was changed.
    setProblem(detail === answer.problem.detail ? detail : words.say('NotDone', { detail }));
  }

  return {
    ...(problem === undefined ? {} : { problem }),
    underWay,
    run: (ask, onDone) => {
      if (!underWay) void carryOut(ask, onDone);
    },
  };
}
