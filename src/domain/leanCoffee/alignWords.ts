/** More differences than this are not looked for word by word: it would take too long for somebody who is typing. */
const mostDifferences = 400;

/** Words (and emoji, which joiners and modifiers make of several signs), blanks, line ends, and single signs. */
const piece =
  /\n|[^\S\n]+|[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cf}_]+|\S/gu;

/** A text in pieces that are kept whole. */
export function piecesOf(text: string): readonly string[] {
  return text.match(piece) ?? [];
}

/** Whether a piece is white space. */
export function isBlank(piece: string): boolean {
  return piece.trim() === '';
}

/**
 * Finds the pieces that two texts have in common, in the same order: Myers' greedy algorithm, word by word; line by line
 * when they have very little in common.
 *
 * @returns for each piece of `a` its place in `b`, or -1; places only ever grow
 */
export function alignWords(a: readonly string[], b: readonly string[]): readonly number[] {
  const places = a.map(() => -1);
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) places[start] = start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  for (let back = 1; back <= end; back += 1) places[a.length - back] = b.length - back;
  const [middle, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  for (const [x, y] of commonPieces(middle, other) ?? commonLines(middle, other)) places[start + x] = start + y;
  return places.map((place, at) => (isStray(a, places, at) ? -1 : place));
}

/** White space alone says nothing: texts of two people that share only the blanks would be mixed word by word. */
function isStray(a: readonly string[], places: readonly number[], at: number): boolean {
  if (!isBlank(a[at] ?? '')) return false;
  const joins = (side: number): boolean => {
    const neighbour = places[at + side] ?? -1;
    return neighbour >= 0 && neighbour === (places[at] ?? -1) + side && !isBlank(a[at + side] ?? '');
  };
  return !joins(-1) && !joins(1);
}

type Pairs = readonly (readonly [number, number])[];

function commonPieces(a: readonly string[], b: readonly string[]): Pairs | undefined {
  const most = Math.min(a.length + b.length, mostDifferences);
  // How far each diagonal has come: `furthest[middle + k]` is the place in `a` on the diagonal `k`.
  const middle = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const rounds: Int32Array[] = [];
  for (let round = 0; round <= most; round += 1) {
    rounds.push(furthest.slice(middle - round, middle + round + 1));
    for (let k = -round; k <= round; k += 2) {
      const [before, after] = [furthest[middle + k - 1] ?? 0, furthest[middle + k + 1] ?? 0];
      let x = k === -round || (k !== round && before < after) ? after : before + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(rounds, a.length, b.length);
    }
  }
  return undefined;
}

function walkBack(rounds: readonly Int32Array[], endA: number, endB: number): Pairs {
  const pairs: [number, number][] = [];
  let [x, y] = [endA, endB];
  for (let round = rounds.length - 1; round > 0; round -= 1) {
    const reached = rounds[round];
    const at = (k: number): number => reached?.[k + round] ?? 0;
    const k = x - y;
    const from = k === -round || (k !== round && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
    const fromX = at(from);
    while (x > fromX && y > fromX - from) pairs.push([--x, --y]);
    [x, y] = [fromX, fromX - from];
  }
  while (x > 0 && y > 0) pairs.push([--x, --y]);
  return pairs;
}

/** The pieces of the lines that are alike; none when even those are too many. */
function commonLines(a: readonly string[], b: readonly string[]): Pairs {
  const [ours, others] = [linesOf(a), linesOf(b)];
  const texts = (lines: readonly Line[]): readonly string[] => lines.map(({ text }) => text);
  const pairs = commonPieces(texts(ours), texts(others)) ?? [];
  return pairs.flatMap(([x, y]) => {
    const [line, other] = [ours[x], others[y]];
    if (!line || !other) return [];
    return Array.from({ length: line.length }, (_piece, step) => [line.start + step, other.start + step] as const);
  });
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

function linesOf(pieces: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  pieces.forEach((piece, at) => {
    if (piece !== '\n' && at < pieces.length - 1) return;
    lines.push({ text: pieces.slice(start, at + 1).join(''), start, length: at + 1 - start });
    start = at + 1;
  });
  return lines;
}
