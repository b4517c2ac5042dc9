import { createContext, useContext } from 'react';
import type { Dates, Words } from '../../components/words';

/** The words and dates of the page's language. */
export interface Text {
  readonly words: Words<LeanCoffeeStrings>;
  readonly dates: Dates;
  /** The reader's clock. */
  readonly now: () => Date;
}

const TextContext = createContext<Text | undefined>(undefined);

export const TextProvider = TextContext.Provider;

/** The words and dates that this screen speaks in. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('A view of the Lean Coffee stands outside its TextProvider.');
  return text;
}
