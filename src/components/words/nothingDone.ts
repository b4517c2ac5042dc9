import type { Problem } from '../../domain/kernel';
import type { Dates } from './createDates';
import type { LanguageOfStrings, Words } from './createWords';
import { whyRefused } from './whyRefused';

/** That nothing was changed, and why: the API's own sentences say the first themselves. */
export function nothingDone(
  problem: Problem,
  words: Words<LanguageOfStrings & { readonly NotDone: string }>,
  dates: Pick<Dates, 'nearDay' | 'time' | 'readersZone'>,
): string {
  const detail = whyRefused(problem, words, dates);
  return detail === problem.detail ? detail : words.say('NotDone', { detail });
}
