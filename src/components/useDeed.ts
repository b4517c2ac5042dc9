import { useState } from 'react';
import type { Problem } from '../domain/kernel';
import type { Heard } from './useAsked';

/** What a web part says and does about what came of a deed. */
export interface DeedManners {
  /** Says that no answer came, so that nobody knows whether it came about. */
  readonly noAnswer: string;
  /** Says why it was refused, in the reader's language. */
  whyNot(problem: Problem): string;
  /** Looks afresh how things stand, since most often they have moved on. */
  lookAfresh(): void;
  /** Looks afresh whatever came of it, not only when it was refused. */
  readonly looksAlways?: true;
}

export interface Deed {
  /** Why it did not come about, in a sentence. */
  readonly problem?: string;
  /** The API said no to it, and the person has been told why. */
  readonly refusal?: Problem;
  readonly underWay: boolean;
  /** Says that something is wrong before anything is sent; nothing clears it. */
  setProblem(problem: string | undefined): void;
  /** Does it once at a time. Whatever was refused, how things stand is looked at afresh. */
  run<View>(ask: () => Promise<Heard<View>>, onDone: (view: View) => void): void;
}

/** One thing that somebody does on a form: it waits for the API's word. Each web part has its own with its words and its desk. */
export function useDeedOf({ noAnswer, whyNot, lookAfresh, looksAlways }: DeedManners): Deed {
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const [underWay, setUnderWay] = useState(false);

  async function carryOut<View>(ask: () => Promise<Heard<View>>, onDone: (view: View) => void): Promise<void> {
    setUnderWay(true);
    setRefusal(undefined);
    setProblem(undefined);
    const heard = await ask();
    setUnderWay(false);
    if (looksAlways) lookAfresh();
    if (heard.kind === 'fresh') return onDone(heard.view);
    if (heard.kind !== 'refused') return setProblem(noAnswer);
    setRefusal(heard.problem);
    if (!looksAlways) lookAfresh();
    setProblem(whyNot(heard.problem));
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
