import type { Problem } from '../../domain/kernel';
import type { LanguageOfStrings, Words } from './createWords';

/**
 * Why the API said no, in the reader's language: the sentence that the strings keep for the problem's code
 * (`Why_votingClosed`), or, for a code they do not know, the API's own, which is English.
 */
export function whyRefused({ code, detail }: Problem, words: Words<LanguageOfStrings>): string {
  const texts = words.strings as unknown as Readonly<Record<string, string | undefined>>; // the code comes from outside
  return texts[`Why_${code}`] ?? detail;
}
