const width = 160n;
const mask = (1n << width) - 1n;

/** The only hash that SharePoint tells of a file: its bytes, 11 bits apart, folded into 160 bits, and its length. */
export function quickXorHash(content: Buffer): string {
  let sum = BigInt(content.length) << 96n;
  content.forEach((byte, place) => {
    const turned = BigInt(byte) << (BigInt(place * 11) % width);
    sum ^= (turned & mask) ^ (turned >> width);
  });
  return Buffer.from(sum.toString(16).padStart(40, '0'), 'hex').reverse().toString('base64');
}
