import type { Piece } from './pieces';

/** What may mean something in Markdown, apart from `**`, wherever it stands. */
const mark = /[\\`_[\]<>&~#|@\t\r]|\*(?!\*)|:\/\/|www\.| {2}|^ /im;
/** What means something at the beginning of a line, apart from `- `. */
const lineMark = /^(?:[-+=*]|\d+[.)])/;
const bold = /(?<=^| )\*\*([\p{L}\p{N}](?:[^*\n]*[\p{L}\p{N}])?)\*\*(?=$|[ .,;:!?])/gmu;

/**
 * The pieces of a text that is plain: paragraphs, lists with `- `, words in bold. That is what most clauses are, and to draw
 * them nothing else need be loaded. It answers as `marked` would, or not at all.
 *
 * @returns nothing for a text with anything else in it
 */
export function plainPieces(text: string): readonly Piece[] | undefined {
  const withoutBold = text.replace(bold, '$1');
  if (withoutBold.includes('**') || mark.test(withoutBold.replace(/\*\*/g, ''))) return undefined;
  const blocks = text.split(/\n{2,}/).map((block) => block.replace(/^\n|\n$/g, ''));
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block === '') continue;
    const lines = block.split('\n');
    const isList = lines.every((line) => line.startsWith('- '));
    const starts = lines.map((line) => (isList ? line.slice(2) : line));
    // A bold word may begin a line; two stars alone may not.
    if (starts.some((line) => line === '' || lineMark.test(line.replace(bold, '$1')))) return undefined;
    const before = pieces[pieces.length - 1];
    if (isList && before?.type === 'list') return undefined;
    pieces.push(isList ? { type: 'list', items: starts.map(item) } : { type: 'paragraph', tokens: inline(block) });
  }
  return pieces;
}

function item(line: string): Piece {
  return { type: 'list_item', tokens: [{ type: 'text', tokens: inline(line) }] };
}

function inline(line: string): readonly Piece[] {
  return line.split(bold).map((text, place) => {
    const written: Piece = { type: 'text', text };
    return place % 2 === 0 ? written : { type: 'strong', tokens: [written] };
  });
}
