import * as React from 'react';
import { decodeEntities } from './decodeEntities';
import type { Piece } from './pieces';
import { safeAddress } from './safeAddress';

export type HeadingLevel = 4 | 5 | 6;

/** Nobody nests so deep to be read; what does is shown as it was written. */
const deepest = 24;

/**
 * Draws a Markdown text out of its pieces. Only what stands here becomes an element; HTML and everything unknown is shown as
 * the text that it is, pictures as links, links that lead elsewhere than to the web or a mailbox as their words.
 *
 * @param level - of the headings within the text
 */
export function drawPieces(pieces: readonly Piece[], level: HeadingLevel, depth = 0): React.ReactNode[] {
  return pieces.map((piece, place) => <React.Fragment key={place}>{draw(piece, level, depth + 1)}</React.Fragment>);
}

function draw(piece: Piece, level: HeadingLevel, depth: number): React.ReactNode {
  const { type, raw = '', text = raw } = piece;
  if (depth > deepest) return raw;
  const within = (): React.ReactNode => (piece.tokens ? drawPieces(piece.tokens, level, depth) : decodeEntities(text));
  switch (type) {
    case 'space':
    case 'def':
      return null;
    case 'paragraph':
      return <p>{within()}</p>;
    case 'heading':
      return React.createElement(`h${level}`, undefined, within());
    case 'strong':
      return <strong>{within()}</strong>;
    case 'em':
      return <em>{within()}</em>;
    case 'del':
      return <s>{within()}</s>;
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'blockquote':
      return <blockquote>{within()}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{text}</code>
        </pre>
      );
    case 'codespan':
      return <code>{text}</code>;
    case 'escape':
      return text;
    case 'checkbox':
      return piece.checked ? '☑ ' : '☐ ';
    case 'list':
      return list(piece, level, depth);
    case 'link':
      return link(piece, within());
    case 'image':
      return link(piece, text || piece.href);
    case 'table':
      return table(piece, level, depth);
    case 'text':
      return within();
    default:
      return raw;
  }
}

function list({ ordered, start, items = [] }: Piece, level: HeadingLevel, depth: number): JSX.Element {
  const lines = items.map(({ tokens = [] }, place) => <li key={place}>{drawPieces(tokens, level, depth)}</li>);
  return ordered ? <ol start={start || 1}>{lines}</ol> : <ul>{lines}</ul>;
}

function link({ href = '' }: Piece, words: React.ReactNode): React.ReactNode {
  const address = safeAddress(href);
  if (address === undefined) return words;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" data-interception="off">
      {words}
    </a>
  );
}

function table({ header = [], rows = [] }: Piece, level: HeadingLevel, depth: number): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {header.map(({ tokens }, place) => (
            <th key={place}>{drawPieces(tokens, level, depth)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map(({ tokens }, place) => (
              <td key={place}>{drawPieces(tokens, level, depth)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
