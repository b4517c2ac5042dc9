/** Signs that mean something anywhere in a line of Markdown, or of what many readers of it add (tables, formulas). */
const signs = /[\\`*_[\]<>#|~&$@]/g;

/** What makes a list, a heading or a definition of a line that begins with it. */
const beginnings = /^([-+=:])/;
const numberBeginning = /^(\d+)([.)])/;

/** One line that people wrote, so that it stays the text it is whatever is in it. Links are not made of addresses either. */
export function escapeLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(signs, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(beginnings, '\\$1')
    .replace(numberBeginning, '$1\\$2');
}

/** Without empty lines in front and behind. In steps that grow with the text alone: it is somebody else's. */
function withoutEmptyEnds(text: string): string {
  return text.trimEnd().replace(/^(?:[^\S\n]*\n)+/u, '');
}

/**
 * Notes of several lines as a quotation: line ends stay line ends, empty lines part paragraphs, and what was moved to the
 * right stays there.
 */
export function quoteLines(text: string): string {
  const lines = text.trim() === '' ? [] : withoutEmptyEnds(text).split('\n');
  return lines
    .map((line, at) => {
      const indent = '\u00A0'.repeat(line.length - line.trimStart().length);
      const isLast = (lines[at + 1] ?? '').trim() === '';
      return line.trim() === '' ? '>' : `> ${indent}${escapeLine(line)}${isLast ? '' : '\\'}`;
    })
    .join('\n');
}
