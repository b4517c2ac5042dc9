import { createHash } from 'node:crypto';

/** How many characters `shortDigest` gives: 132 bits of a SHA-256. */
export const shortDigestLength = 22;

/** Names a text in keys and addresses, without showing anything of it. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, shortDigestLength);
}
