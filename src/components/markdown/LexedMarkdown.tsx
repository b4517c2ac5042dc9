import * as React from 'react';
import { Lexer } from 'marked';
import { isDrawnPlain } from '../../domain/charter';
import { drawPieces, type HeadingLevel } from './drawPieces';
import type { Piece } from './pieces';

export interface LexedMarkdownProps {
  readonly text: string;
  readonly level: HeadingLevel;
}

/** A text with any Markdown in it. */
export const LexedMarkdown: React.FC<LexedMarkdownProps> = ({ text, level }) => {
  const drawn = React.useMemo(() => drawPieces(piecesOf(text), level), [text, level]);
  return <>{drawn}</>;
};

/** What a text with any Markdown in it is made of. */
export function piecesOf(text: string): readonly Piece[] {
  return isDrawnPlain(text)
    ? [{ type: 'paragraph', tokens: [{ type: 'unread', raw: text }] }]
    : (Lexer.lex(text) as readonly Piece[]);
}
