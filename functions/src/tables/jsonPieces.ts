/** Text in pieces: `text0`, `text1` and so on. */
export type Pieces = Record<`text${number}`, string>;

/**
 * A property takes 64 KB, two bytes a character, and an entity 1 MB ("Understanding the Table service data model"). Some
 * 500 people with their addresses are about 100,000 characters.
 */
const pieceTakes = 30_000;

/** Something of up to some 450,000 characters as JSON, in as many properties as it takes. */
export function toPieces(value: unknown): Pieces {
  return piecesOf(inAscii(JSON.stringify(value)));
}

/**
 * Something of any size as JSON, for as many rows as it takes.
 * @param rowTakes - characters of a row
 */
export function toManyPieces(value: unknown, rowTakes: number): Pieces[] {
  const text = inAscii(JSON.stringify(value));
  const rows = Math.max(1, Math.ceil(text.length / rowTakes));
  return Array.from({ length: rows }, (_, row) => piecesOf(text.slice(row * rowTakes, (row + 1) * rowTakes)));
}

function piecesOf(text: string): Pieces {
  const row: Pieces = {};
  for (let piece = 0; piece * pieceTakes < text.length; piece += 1) {
    row[`text${piece}`] = text.slice(piece * pieceTakes, (piece + 1) * pieceTakes);
  }
  return row;
}

/** What `toPieces` has made of it. */
export function fromPieces<Value>(row: Pieces): Value {
  return fromManyPieces([row]);
}

/** What `toManyPieces` has made of it. */
export function fromManyPieces<Value>(rows: readonly Pieces[]): Value {
  let text = '';
  for (const row of rows) {
    for (let piece = 0; row[`text${piece}`] !== undefined; piece += 1) text += row[`text${piece}`];
  }
  return JSON.parse(text) as Value;
}

/** JSON without any character that has to stay in one piece, here and on the way to the storage. */
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
