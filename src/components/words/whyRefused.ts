import type { Problem } from '../../domain/kernel';
import type { Dates } from './createDates';
import type { LanguageOfStrings, Words } from './createWords';

const againKey = 'AgainFrom';

/**
 * Why the API said no, in the reader's language: the sentence that the strings keep for the problem's code
 * (`Why_votingClosed`), with its blanks filled from the problem (`{limit}`, `{least}`, `{most}`; `{field}` by the strings'
 * `Field_room`). For a code that the strings do not know, or a blank that the problem does not fill, it is the API's own,
 * which is English.
 *
 * @param dates - tells from when on it is possible again, by the reader's clocks; without it that is left out
 */
export function whyRefused(
  { code, detail, from, limit, least, most, field }: Problem,
  words: Words<LanguageOfStrings>,
  dates?: Pick<Dates, 'nearDay' | 'time' | 'readersZone'>,
): string {
  const texts = words.strings as unknown as Readonly<Record<string, string | undefined>>; // the code comes from outside
  const values = { limit, least, most, field: texts[`Field_${field}`] };
  const why = texts[`Why_${code}`]?.replace(
    /\{(\w+)\}/g,
    (blank, name: keyof typeof values) => `${values[name] ?? blank}`,
  );
  if (why === undefined || /\{\w+\}/.test(why)) return detail;
  const pattern = texts[againKey];
  if (from === undefined || !dates || pattern === undefined) return why;
  const again = { day: dates.nearDay(from, dates.readersZone), time: dates.time(from, dates.readersZone) };
  return `${why} ${pattern.replace('{day}', again.day).replace('{time}', again.time)}`;
}
