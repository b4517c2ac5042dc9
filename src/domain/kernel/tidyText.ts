/** What is invisible, or turns the direction of what follows. Joiners stay: emoji and some scripts are written with them. */
const unseen =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\u034F/gu;

/** Letters that are drawn as nothing: Hangul fillers and the empty Braille pattern. */
const emptyLetters = /[\u115F\u1160\u2800\u3164\uFFA0]/g;

/** One line of text: no control characters and none that are invisible; runs of white space folded into one blank. */
export function tidyLine(raw: string): string {
  return raw
    .replace(/[\t\n\v\f\r\u0085]/g, ' ')
    .replace(unseen, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Text of several lines: the same, with line ends (as `\n`) and blanks left as they were written. */
export function tidyLines(raw: string): string {
  return raw
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').replace(unseen, ''))
    .join('\n');
}

/** Whether there is anything to read in it. */
export function hasSomethingToSee(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(emptyLetters, ''));
}

/** Length in characters as people count them closest to: code points, so that an emoji is not two. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
