import { createContext, useContext } from 'react';
import type { Dates } from './createDates';
import type { Words } from './createWords';

/** The words and dates of the page's language. */
export interface Text<Strings> {
  readonly words: Words<Strings>;
  readonly dates: Dates;
  /** The reader's clock. */
  readonly now: () => Date;
}

const TextContext = createContext<Text<unknown> | undefined>(undefined);

export const TextProvider = TextContext.Provider;

/** The words and dates that the web part around a view speaks in; which strings it has, the view knows. */
export function useTextOf<Strings>(): Text<Strings> {
  const text = useContext(TextContext);
  if (!text) throw new Error('A view stands outside its web part: nothing says in which language it speaks.');
  return text as Text<Strings>;
}
