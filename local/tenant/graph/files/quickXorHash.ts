const stateBytes = 20;
const stateBits = stateBytes * 8;
const shift = 11;

/** The only hash that SharePoint tells of a file: its bytes, 11 bits apart, folded into 160 bits, and its length. */
export function createQuickXorHash(): { add: (bytes: Uint8Array) => void; end: () => string } {
  const state = Buffer.alloc(stateBytes);
  let length = 0;
  let bit = 0;
  return {
    add: (bytes) => {
      for (const byte of bytes) {
        const place = bit >> 3;
        const turned = byte << (bit & 7);
        state[place] = (state[place] ?? 0) ^ (turned & 0xff);
        const next = (place + 1) % stateBytes;
        state[next] = (state[next] ?? 0) ^ (turned >> 8);
        bit = (bit + shift) % stateBits;
      }
      length += bytes.length;
    },
    end: () => {
      const counted = Buffer.alloc(8);
      counted.writeBigUInt64LE(BigInt(length));
      counted.forEach((byte, i) => {
        const place = stateBytes - counted.length + i;
        state[place] = (state[place] ?? 0) ^ byte;
      });
      return state.toString('base64');
    },
  };
}

/** The hash of a content that is there as a whole. */
export function quickXorHash(content: Uint8Array): string {
  const hash = createQuickXorHash();
  hash.add(content);
  return hash.end();
}
