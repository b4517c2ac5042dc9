import { createHash, randomFillSync } from 'node:crypto';

/** Ids as Outlook makes them: long, opaque, and with characters that must be encoded in a URL. */
export interface OutlookIds {
  item(): string;
  iCalUId(): string;
  meetingThread(): string;
}

const blockLength = 65_536;

/** @param random fractions in [0,1); real randomness when absent. */
export function createOutlookIds(random?: () => number): OutlookIds {
  // An invitation to hundreds takes a thousand ids: the system is asked for randomness by the block.
  let block = Buffer.alloc(0);
  const bytes = (length: number): Buffer => {
    if (!random) {
      if (block.length < length) block = randomFillSync(Buffer.alloc(blockLength));
      const taken = block.subarray(0, length);
      block = block.subarray(length);
      return taken;
    }
    const buffer = Buffer.alloc(length);
    for (let i = 0; i < length; i += 1) buffer[i] = Math.floor(random() * 256);
    return buffer;
  };
  return {
    item: () => `AAMkA${bytes(105).toString('base64url')}AAA=`,
    iCalUId: () => `040000008200E00074C5B7101A82E008${'0'.repeat(8)}${bytes(36).toString('hex').toUpperCase()}`,
    meetingThread: () => `19:meeting_${bytes(32).toString('base64url')}@thread.v2`,
  };
}

/** The change key of one revision of a meeting: it differs after every change. */
export const changeKeyOf = (iCalUId: string, revision: number): string =>
  createHash('sha256').update(`${iCalUId} ${revision}`).digest('base64').slice(0, 22) + '==';
