import { createHash } from 'node:crypto';
import type { Answer } from './route';

/** Weak comparison over a list, as RFC 9110 (13.1.2) wants it: proxies weaken ETags. */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return held.includes(etag);
}

/** Shows a view to somebody who asks again and again: only when it is another one than they hold. */
export function unlessHeld(body: unknown, ifNoneMatch: string | undefined): Answer {
  const etag = `"${createHash('sha1').update(JSON.stringify(body)).digest('base64url')}"`;
  return isHeld(etag, ifNoneMatch) ? { status: 304, etag } : { status: 200, body, etag };
}
