import { Lexer } from 'marked';
import { isDrawnPlain, isLinkAllowed } from '../../../src/domain/charter';
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

/** What is written one way for one reader and another way for another. */
interface Manners {
  /** The elements of headings within a clause; without them, such a heading is a paragraph in bold. */
  readonly headingOf?: (piece: Piece) => string;
  /** What a link says of itself beside its address. */
  readonly linkSays: string;
}

/** SharePoint: the first three ranks are the page's own: its title, the sections, the headings of clauses. */
const onSharePoint: Manners = {
  headingOf: ({ depth = 1 }) => `h${Math.min(6, Math.max(4, depth))}`,
  linkSays: '',
};

/** For anybody: where it leads is for nobody to follow by itself. Clauses may have no heading, and no rank is left out. */
const inPublic: Manners = { linkSays: ' rel="noopener noreferrer nofollow"' };

/**
 * A Markdown text as HTML for a text web part of SharePoint. Only what stands here becomes an element; HTML and everything
 * unknown is written as the text that it is, pictures as links, links that may not be followed as their words. It gets through
 * whatever is written.
 */
export function htmlOf(markdown: string): string {
  return new Writer(onSharePoint).all(piecesOf(markdown), 0);
}

/** The same for the page that anybody can open. */
export function publicHtmlOf(markdown: string): string {
  return new Writer(inPublic).all(piecesOf(markdown), 0);
}

function piecesOf(markdown: string): readonly Piece[] {
  return isDrawnPlain(markdown)
    ? [{ type: 'paragraph', tokens: [{ type: 'unread', raw: markdown }] }]
    : (Lexer.lex(markdown) as readonly Piece[]);
}

class Writer {
  constructor(private readonly manners: Manners) {}

  all(pieces: readonly Piece[], depth: number): string {
    return pieces.map((piece) => this.write(piece, depth + 1)).join('');
  }

  private write(piece: Piece, depth: number): string {
    const { type, raw = '', text = raw, tokens } = piece;
    if (depth > deepest) return escapeHtml(raw);
    const within = (): string => (tokens ? this.all(tokens, depth) : asText(text));
    const element = elements[type];
    if (element) return wrapped(element, within());
    switch (type) {
      case 'space':
      case 'def':
        return '';
      case 'heading':
        return this.heading(piece, within());
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
        return this.list(piece, depth);
      case 'link':
        return this.link(piece, within());
      case 'image':
        return this.link(piece, asText(text || (piece.href ?? '')));
      case 'table':
        return this.table(piece, depth);
      case 'text':
        return within();
      default:
        return escapeHtml(raw);
    }
  }

  private heading(piece: Piece, words: string): string {
    const { headingOf } = this.manners;
    return headingOf ? wrapped(headingOf(piece), words) : wrapped('p', wrapped('strong', words));
  }

  private list({ ordered, start, items = [] }: Piece, depth: number): string {
    const lines = items.map(({ tokens = [] }) => wrapped('li', this.all(tokens, depth))).join('');
    return ordered ? `<ol${Number(start) > 1 ? ` start="${Number(start)}"` : ''}>${lines}</ol>` : wrapped('ul', lines);
  }

  private link({ href = '' }: Piece, words: string): string {
    const address = decoded(href);
    return isLinkAllowed(address) ? `<a href="${escapeHtml(address)}"${this.manners.linkSays}>${words}</a>` : words;
  }

  private table({ header = [], rows = [] }: Piece, depth: number): string {
    const row = (element: string, cells: readonly Cell[]): string =>
      wrapped('tr', cells.map(({ tokens }) => wrapped(element, this.all(tokens, depth))).join(''));
    const body = rows.map((cells) => row('td', cells)).join('');
    return `<table><thead>${row('th', header)}</thead><tbody>${body}</tbody></table>`;
  }
}

function wrapped(element: string, html: string): string {
  return `<${element}>${html}</${element}>`;
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
