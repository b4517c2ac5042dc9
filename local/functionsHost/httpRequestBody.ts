import type { IncomingMessage } from 'http';

/** The Functions host takes request bodies up to 100 MB (`FUNCTIONS_REQUEST_BODY_SIZE_LIMIT`). */
const maxBodyBytes = 104_857_600;

/** A body larger than the host takes. */
export class BodyTooLarge extends Error {}

/**
 * Reads a request's body as it came, byte for byte; nothing for a request without one.
 *
 * @throws BodyTooLarge past {@link maxBodyBytes}; an Error when the client goes away half-way.
 */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> | undefined {
  const { 'content-length': length, 'transfer-encoding': transfer } = request.headers;
  if (transfer === undefined && (length === undefined || length === '0')) return undefined;
  if (Number(length) > maxBodyBytes) return Promise.reject(new BodyTooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBodyBytes) reject(new BodyTooLarge());
      else chunks.push(chunk);
    });
    // Most bodies are one chunk, which then needs no copy.
    request.on('end', () =>
      resolve(chunks.length === 1 ? chunks[0] : chunks.length === 0 ? undefined : Buffer.concat(chunks)),
    );
    request.on('error', reject);
    request.on('close', () => reject(new Error('the client closed the connection before its request was complete')));
  });
}
