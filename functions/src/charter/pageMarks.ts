import type { Clause } from '../../../src/domain/charter';

/** A heading at its beginning, and the text below; a heading alone is a text. */
export function wordsOf(markdown: string): Pick<Clause, 'heading' | 'text'> {
  const [first = '', heading] = /^#{1,3} +([^\n]*)(?:\n+|$)/.exec(markdown) ?? [];
  const text = markdown.slice(first.length);
  if (heading === undefined) return { text: markdown };
  const plain = plainOf(heading);
  return text.trim() === '' ? { text: plain } : { heading: plain, text };
}

/** A line without the marks of Markdown. */
export function plainOf(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)[*_`~]+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
