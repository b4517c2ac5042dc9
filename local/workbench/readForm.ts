import type { IncomingMessage } from 'node:http';
import type { PageRequest } from './route';

/** The longest form has a text of a page in it, every sign of it in up to nine. */
const formLimit = 1_000_000;
/** The largest file that may be put into a library by hand. */
const fileLimit = 25 * 1024 * 1024;
/** What stands around a file in a form. */
const aroundFile = 10_000;

/** What a form sends, with the file that may be in it. @throws Error beyond the longest form or the largest file */
export async function readForm(request: IncomingMessage): Promise<Pick<PageRequest, 'form' | 'file'>> {
  if (request.method !== 'POST') return { form: new URLSearchParams() };
  const type = request.headers['content-type'] ?? '';
  const hasFile = type.startsWith('multipart/form-data');
  const limit = hasFile ? fileLimit + aroundFile : formLimit;
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).length;
    if (bytes > limit) throw new Error(hasFile ? 'The file is larger than 25 MB.' : 'The form is too long.');
    pieces.push(piece as Buffer);
  }
  const body = Buffer.concat(pieces);
  if (!hasFile) return { form: new URLSearchParams(body.toString('utf8')) };
  const form = new URLSearchParams();
  let file: PageRequest['file'];
  for (const [name, value] of await new Response(body, { headers: { 'content-type': type } }).formData()) {
    if (typeof value === 'string') form.append(name, value);
    else if (value.name !== '') file = { name: value.name, content: Buffer.from(await value.arrayBuffer()) };
  }
  return { form, ...(file && { file }) };
}
