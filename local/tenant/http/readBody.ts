import type { IncomingMessage } from 'node:http';

/** Graph takes request bodies of up to 4 MB. */
const limitBytes = 4 * 1024 * 1024;

/** The caller sent more than the service takes. */
export class BodyTooLarge extends Error {}

/** The whole body of a request as text. @throws BodyTooLarge beyond 4 MB */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += (part as Buffer).length;
    // What is too much is read and forgotten: a caller that is still sending could not hear the refusal.
    if (bytes <= limitBytes) parts.push(part as Buffer);
  }
  if (bytes > limitBytes) throw new BodyTooLarge('The request body is larger than 4 MB.');
  return Buffer.concat(parts).toString('utf8');
}
