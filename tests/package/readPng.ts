import { inflateSync } from 'node:zlib';

/** A picture of 8 bits each of red, green, blue and alpha, as much as the icons of a Teams app need. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and alpha of every pixel, 0 to 255, row by row. */
  pixels: number[][];
}

/**
 * Reads a PNG whose rows are not filtered, as `scripts/png.mjs` writes them.
 *
 * @throws when it is anything else
 */
export function readPng(file: Buffer): Picture {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
    }
  }
  const [width, height, depth, colourType] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  if (depth !== 8 || colourType !== 6) throw new Error('Only 8 bits of red, green, blue and alpha are read here.');
  const bytes = inflateSync(Buffer.concat(data));
  const row = 1 + width * 4;
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const start = Math.floor(index / width) * row;
    if (bytes[start] !== 0) throw new Error('Filtered rows are not read here.');
    const at = start + 1 + (index % width) * 4;
    return [...bytes.subarray(at, at + 4)];
  });
  return { width, height, pixels };
}
