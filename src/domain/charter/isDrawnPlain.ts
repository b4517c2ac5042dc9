/** So many marks nobody needs in a text of one clause: 200 words in bold, or 400 links. */
const mostMarks = 800;
/** Nobody nests quotations and lists so deep to be read. */
const deepest = 24;

/** What begins or ends emphasis, links and code: what reads Markdown compares each with every other. */
const mark = /[*_~[\]<`]/g;
/** Signs of quotations and lists at the beginning of a line, one within another. */
const nest = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/gm;
const oneNest = />|[-+*]|\d+[.)]/g;

/**
 * Whether a Markdown text is drawn as it was written, as plain text. Reading it would take the better part of a second, and a charter
 * has many clauses: by counting, so that it is the same everywhere, on the page in SharePoint, the public page and every screen.
 */
export function isDrawnPlain(markdown: string): boolean {
  if (countOf(markdown, mark) > mostMarks) return true;
  return (markdown.match(nest) ?? []).some((signs) => countOf(signs, oneNest) > deepest);
}

function countOf(text: string, what: RegExp): number {
  return (text.match(what) ?? []).length;
}
