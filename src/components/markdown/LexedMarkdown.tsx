import * as React from 'react';
import { Lexer } from 'marked';
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

function piecesOf(text: string): readonly Piece[] {
  try {
    return Lexer.lex(text) as readonly Piece[];
  } catch {
    // Thousands of marks within one another are too deep for it.
    return [{ type: 'unread', raw: text }];
  }
}
