import type { IncomingMessage } from 'node:http';

const megabyte = 1024 * 1024;
/** Graph takes request bodies of up to 4 MB. */
const limitBytes = 4 * megabyte;

/** The caller sent more than the service takes. */
export class BodyTooLarge extends Error {}

/** The whole body of a request. @throws BodyTooLarge beyond so many bytes, 4 MB unless another limit holds */
export async function readBytes(request: IncomingMessage, limit = limitBytes): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += (part as Buffer).length;
    // What is too much is read and forgotten: a caller that is still sending could not hear the refusal.
    if (bytes <= limit) parts.push(part as Buffer);
  }
  if (bytes > limit) throw new BodyTooLarge(`The request body is larger than ${Math.round(limit / megabyte)} MB.`);
  return Buffer.concat(parts);
}

/** The whole body of a request as text. @throws BodyTooLarge beyond 4 MB */
export const readBody = async (request: IncomingMessage): Promise<string> =>
  (await readBytes(request)).toString('utf8');
