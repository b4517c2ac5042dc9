import { createHash, randomFillSync } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** "01" and 32 signs of base 32, as SharePoint names an item in Graph. */
const written = (bytes: Uint8Array): string => `01${Array.from(bytes, (byte) => alphabet[byte % 32]).join('')}`;

/** Names for new items of a library. */
export interface ItemIds {
  item(): string;
  uniqueId(): string;
}

const guid = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');

/** @param random fractions in [0,1); real randomness when absent. */
export function createItemIds(random?: () => number): ItemIds {
  const bytes = (): Buffer => {
    const buffer = Buffer.alloc(32);
    return random ? Buffer.from(buffer.map(() => Math.floor(random() * 256))) : randomFillSync(buffer);
  };
  return { item: () => written(bytes()), uniqueId: () => guid(bytes().toString('hex')) };
}

/** The item id of a library's own top folder: the same in every run. */
export const rootIdOf = (driveId: string): string => written(createHash('sha256').update(driveId).digest());
