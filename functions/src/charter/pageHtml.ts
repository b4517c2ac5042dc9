import { Lexer } from 'marked';
import { isLinkAllowed } from '../../../src/domain/charter';
import { escapeHtml } from '../../../src/domain/kernel';

/** A piece of a Markdown text, as far as it is written; the tokens of `marked` have this shape. */
interface Piece {
  readonly type: string;
  /** As it was written. */
  readonly raw?: string;
  readonly text?: string;
  readonly tokens?: readonly Piece[] | undefined;
  readonly href?: string;
  readonly depth?: number;
  readonly items?: readonly Piece[];
  readonly ordered?: boolean;
  readonly start?: number | '';
  readonly checked?: boolean | undefined;
  readonly header?: readonly Cell[];
  readonly rows?: readonly (readonly Cell[])[];
}

interface Cell {
  readonly tokens: readonly Piece[];
}

/** Nobody nests so deep to be read; what does is written as it stands. */
const deepest = 24;
/** Pieces that become an element around what is in them. */
const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  em: 'em',
  del: 's',
  blockquote: 'blockquote',
};

/**
 * A Markdown text as HTML for a text web part of SharePoint. Only what stands here becomes an element; HTML and everything
 * unknown is written as the text that it is, pictures as links, links that may not be followed as their words.
 */
export function htmlOf(markdown: string): string {
  return all(piecesOf(markdown), 0);
}

function piecesOf(markdown: string): readonly Piece[] {
  try {
    return Lexer.lex(markdown) as readonly Piece[];
  } catch {
    // Thousands of marks within one another are too deep for it.
    return [{ type: 'unread', raw: markdown }];
  }
}

function all(pieces: readonly Piece[], depth: number): string {
  return pieces.map((piece) => write(piece, depth + 1)).join('');
}

function write(piece: Piece, depth: number): string {
  const { type, raw = '', text = raw, tokens } = piece;
  if (depth > deepest) return escapeHtml(raw);
  const within = (): string => (tokens ? all(tokens, depth) : asText(text));
  const element = elements[type];
  if (element) return `<${element}>${within()}</${element}>`;
  switch (type) {
    case 'space':
    case 'def':
      return '';
    case 'heading':
      return wrapped(headingOf(piece), within());
    case 'br':
      return '<br>';
    case 'hr':
      return '<hr>';
    case 'code':
      return `<pre><code>${escapeHtml(text)}</code></pre>`;
    case 'codespan':
      return `<code>${escapeHtml(text)}</code>`;
    case 'escape':
      return asText(text);
    case 'checkbox':
      return piece.checked ? '☑ ' : '☐ ';
    case 'list':
      return list(piece, depth);
    case 'link':
      return link(piece, within());
    case 'image':
      return link(piece, asText(text || (piece.href ?? '')));
    case 'table':
      return table(piece, depth);
    case 'text':
      return within();
    default:
      return escapeHtml(raw);
  }
}

/** The first three ranks are the page's own: its title, the sections, the headings of clauses. */
function headingOf({ depth = 1 }: Piece): string {
  return `h${Math.min(6, Math.max(4, depth))}`;
}

function wrapped(element: string, html: string): string {
  return `<${element}>${html}</${element}>`;
}

function list({ ordered, start, items = [] }: Piece, depth: number): string {
  const lines = items.map(({ tokens = [] }) => wrapped('li', all(tokens, depth))).join('');
  return ordered ? `<ol${Number(start) > 1 ? ` start="${Number(start)}"` : ''}>${lines}</ol>` : wrapped('ul', lines);
}

function link({ href = '' }: Piece, words: string): string {
  const address = decoded(href);
  return isLinkAllowed(address) ? `<a href="${escapeHtml(address)}">${words}</a>` : words;
}

function table({ header = [], rows = [] }: Piece, depth: number): string {
  const row = (element: string, cells: readonly Cell[]): string =>
    wrapped('tr', cells.map(({ tokens }) => wrapped(element, all(tokens, depth))).join(''));
  const body = rows.map((cells) => row('td', cells)).join('');
  return `<table><thead>${row('th', header)}</thead><tbody>${body}</tbody></table>`;
}

/** Text of a piece, in which entities still stand as they were written. */
function asText(text: string): string {
  return escapeHtml(decoded(text));
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…' },
  ...{ colon: ':', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', tab: '\t', newline: '\n' },
};

/** Entities taken for what they stand for; those that are not known stay as they are written. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    const isText = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isText ? String.fromCodePoint(code) : '\ufffd';
  });
}
