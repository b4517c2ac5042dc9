import { decodeEntities } from './decodeEntities';
import type { Piece } from './pieces';
import { safeAddress } from './safeAddress';

/** As deep as a text is drawn; what is deeper is as it was written. */
const deepest = 24;

/**
 * A Markdown text as somebody reads it, without its marks: in lines, with bullets and numbers, and links with where they lead. Two
 * texts of which this is the same differ in their form alone.
 */
export function wordsAsRead(pieces: readonly Piece[], depth = 0): string {
  return pieces
    .map((piece) => said(piece, depth + 1))
    .filter((block) => block !== '')
    .join('\n\n');
}

function said(piece: Piece, depth: number): string {
  const { type, raw = '', text = raw } = piece;
  if (depth > deepest) return raw;
  const within = (): string => (piece.tokens ? inLine(piece.tokens, depth) : decodeEntities(text));
  switch (type) {
    case 'space':
    case 'def':
      return '';
    case 'paragraph':
    case 'heading':
    case 'strong':
    case 'em':
    case 'del':
    case 'text':
      return within();
    case 'br':
      return '\n';
    case 'hr':
      return '———';
    case 'blockquote':
      return wordsAsRead(piece.tokens ?? [], depth);
    case 'code':
    case 'codespan':
    case 'escape':
      return text;
    case 'checkbox':
      return piece.checked ? '☑ ' : '☐ ';
    case 'list':
      return listed(piece, depth);
    case 'link':
      return led(piece, within());
    case 'image':
      return led(piece, text);
    case 'table':
      return rowsOf(piece, depth);
    default:
      return raw;
  }
}

const inLine = (pieces: readonly Piece[], depth: number): string =>
  pieces.map((piece) => said(piece, depth + 1)).join('');

function listed({ ordered, start, items = [] }: Piece, depth: number): string {
  return items
    .map(({ tokens = [] }, place) => {
      const parts = tokens.map((piece) => said(piece, depth + 1)).filter((part) => part !== '');
      const mark = ordered ? `${Number(start || 1) + place}.` : '•';
      return `${mark} ${parts.join('\n').replace(/([☐☑]) \n/g, '$1 ')}`;
    })
    .join('\n');
}

/** The words of a link, and where it leads, unless that is what they say. */
function led({ href = '' }: Piece, words: string): string {
  const address = safeAddress(href);
  if (address === undefined) return words;
  return [words, `${words}/`, `mailto:${words}`].includes(address) ? words : `${words} (${address})`;
}

function rowsOf({ header = [], rows = [] }: Piece, depth: number): string {
  return [header, ...rows].map((row) => row.map(({ tokens }) => inLine(tokens, depth)).join(' | ')).join('\n');
}
