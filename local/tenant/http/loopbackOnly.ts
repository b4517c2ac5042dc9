import type { IncomingMessage } from 'node:http';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Where a request was made to: over TLS the name that it was made under, if that is this machine's; otherwise `usual`. */
export function askedAt({ headers: { host = '' }, socket }: IncomingMessage, usual: string): string {
  return 'encrypted' in socket && loopback.test(host) ? `https://${host}` : usual;
}

/**
 * Why a request to the tenant's own tools is refused, or null. These endpoints hand out tokens to whoever asks, so a page on
 * another site must not reach them through the person's browser: neither by a name that points to this machine
 * (DNS rebinding shows in Host) nor by a cross-origin POST (shows in Origin).
 */
export function refusedAsForeign({ headers, method }: IncomingMessage): string | null {
  if (!loopback.test(headers.host ?? '')) return 'These tools answer to localhost only.';
  const changes = method !== 'GET' && method !== 'HEAD';
  if (changes && headers.origin !== undefined && headers.origin !== `http://${headers.host}`) {
    return 'These tools take no requests from pages of another origin.';
  }
  return null;
}
