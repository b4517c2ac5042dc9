import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TenantState } from '../../store/tenantState';
import { isDriveItem } from './driveItem';
import type { DriveItem } from './driveItem';
import type { FileContents } from './fileContents';
import { mimeTypeOf } from './mimeTypes';

const downloadsPath = '/_api/v2.0/downloads/';
const validMs = 3_600_000;

/** Addresses that give a file's bytes to whoever has them, without a token, for an hour ("Download a file": a short time). */
export interface Downloads {
  urlOf(item: DriveItem): string;
  /** Whether a path is one of them. */
  handles(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse): void;
}

/** "bytes=100-199" of so many bytes; null for what can't be satisfied. */
function readRange(header: string | undefined, size: number): { start: number; end: number } | null | undefined {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '');
  if (!match) return undefined;
  const start = Number(match[1]);
  const end = match[2] ? Math.min(Number(match[2]), size - 1) : size - 1;
  return start >= size || start > end ? null : { start, end };
}

export function createDownloads(
  { siteItems }: Pick<TenantState, 'siteItems'>,
  { contents, origin, now }: { contents: FileContents; origin: string; now: () => Date },
): Downloads {
  const secret = randomBytes(32);
  const signed = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');

  return {
    urlOf: ({ listId, id }) => {
      // The same for a minute, so that two answers in a row do not differ for nothing.
      const until = Math.ceil((now().getTime() + validMs) / 60_000) * 60_000;
      const what = Buffer.from(`${listId}/${id} ${until}`).toString('base64url');
      return `${origin}${downloadsPath}${what}.${signed(what)}`;
    },
    handles: (path) => path.startsWith(downloadsPath),
    answer: (request, response) => {
      const [what = '', signature = ''] = new URL(request.url ?? '/', origin).pathname
        .slice(downloadsPath.length)
        .split('.');
      const [own, given] = [Buffer.from(signed(what)), Buffer.from(signature)];
      const isOurs = own.length === given.length && timingSafeEqual(own, given);
      const [key = '', until = '0'] = Buffer.from(what, 'base64url').toString('utf8').split(' ');
      if (!isOurs || Number(until) < now().getTime()) return void response.writeHead(401).end();
      const item = siteItems.get(key);
      if (!isDriveItem(item) || item.deleted || !item.file.content) return void response.writeHead(404).end();
      const { content, size } = item.file;
      const range = readRange(request.headers.range, size);
      const cors = { 'Access-Control-Allow-Origin': '*' };
      if (range === null) return void response.writeHead(416, { ...cors, 'Content-Range': `bytes */${size}` }).end();
      const length = range ? range.end - range.start + 1 : size;
      response.writeHead(range ? 206 : 200, {
        ...cors,
        'Content-Type': mimeTypeOf(item.name),
        'Content-Length': String(length),
        'Accept-Ranges': 'bytes',
        'X-Content-Type-Options': 'nosniff',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(item.name)}`,
        ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }),
      });
      const stream = contents.stream(content, range);
      response.on('close', () => stream.destroy());
      stream.on('error', () => response.destroy()).pipe(response);
    },
  };
}
