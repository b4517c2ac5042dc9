const widthBits = 160;
const shiftBits = 11;

/**
 * The hash by which OneDrive and SharePoint name the content of a file: each byte is folded in 11 bits further on, around
 * a ring of 160 bits, and the length over its last 8 bytes.
 * @see https://learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash
 * @returns base64, as in `file.hashes.quickXorHash`
 */
export function quickXorHash(content: Uint8Array): string {
  const ring = Buffer.alloc(widthBits / 8);
  const fold = (byte: number, place: number): void => {
    const at = place % ring.length;
    ring.writeUInt8(ring.readUInt8(at) ^ (byte & 0xff), at);
  };
  content.forEach((byte, place) => {
    const bit = (place * shiftBits) % widthBits;
    const spread = byte << (bit % 8);
    fold(spread, Math.floor(bit / 8));
    fold(spread >> 8, Math.floor(bit / 8) + 1);
  });
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(content.length));
  length.forEach((byte, place) => fold(byte, ring.length - length.length + place));
  return ring.toString('base64');
}
