import { createHash } from 'node:crypto';

/** A GUID that is the same for the same text on every machine, so that links, journals and tests keep their meaning. */
export function stableId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  // Version 4 and RFC 4122 variant bits: Entra's object ids look like this.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
