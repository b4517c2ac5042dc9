/**
 * A piece of a Markdown text, as far as it is drawn. The tokens of `marked` have this shape; which of them are known, and what
 * becomes of the others, says `drawPieces`.
 */
export interface Piece {
  readonly type: string;
  /** As it was written. */
  readonly raw?: string;
  readonly text?: string;
  readonly tokens?: readonly Piece[] | undefined;
  readonly href?: string;
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
