import { alignWords, piecesOf } from './alignWords';

/**
 * Where somebody's caret belongs after others' words have come into the text they are writing: behind the same letter as
 * before, or, when that is gone, behind the last one before it that is still there.
 *
 * @param caret - place in `before`, in UTF-16 units as text fields count
 * @returns place in `after`
 */
export function moveCaret(before: string, after: string, caret: number): number {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  const starts = startsOf(fresh);
  const places = alignWords(old, fresh);
  let moved = 0;
  let start = 0;
  for (const [at, piece] of old.entries()) {
    if (start >= caret) break;
    const place = places[at] ?? -1;
    if (place >= 0) moved = (starts[place] ?? 0) + Math.min(piece.length, caret - start);
    // Inside a word that others have changed: as far in as its beginning is still the same.
    else if (start + piece.length >= caret) moved += sameBeginning(after.slice(moved), piece.slice(0, caret - start));
    start += piece.length;
  }
  return moved;
}

function startsOf(pieces: readonly string[]): readonly number[] {
  let start = 0;
  return pieces.map((piece) => (start += piece.length) - piece.length);
}

function sameBeginning(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length += 1;
  return length;
}
