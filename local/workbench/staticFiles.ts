import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { encodingFor, packOnce } from './compression';

interface Kind {
  readonly type: string;
  /** Text gets smaller by packing; pictures and fonts are packed already. */
  readonly packs: boolean;
}
const text = (type: string): Kind => ({ type: `${type}; charset=utf-8`, packs: true });
const kinds: Readonly<Record<string, Kind>> = {
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.svg': { type: 'image/svg+xml', packs: true },
  '.png': { type: 'image/png', packs: false },
  '.woff': { type: 'font/woff', packs: false },
  '.woff2': { type: 'font/woff2', packs: false },
};

/** A folder of which files are served, below a path of the address. */
export interface Shelf {
  /** Ends with a slash. */
  readonly at: string;
  readonly folder: string;
  /** Bundles carry a hash in their name, so they may be kept; what may change under the same name is asked for again. */
  readonly keep: boolean;
}

/** Sends the file that an address names on one of the shelves. @returns false when there is none. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  shelves: readonly Shelf[],
  address: string,
): Promise<boolean> {
  const shelf = shelves.find(({ at }) => address.startsWith(at));
  const kind = kinds[path.extname(address)];
  if (!shelf || !kind) {
    return false;
  }
  const file = path.join(shelf.folder, address.slice(shelf.at.length));
  if (!file.startsWith(shelf.folder + path.sep)) {
    return false;
  }
  try {
    const [content, { mtimeMs }] = await Promise.all([readFile(file), stat(file)]);
    await sendContent(request, response, { ...kind, content, identity: `${file} ${mtimeMs}`, keep: shelf.keep });
    return true;
  } catch {
    return false;
  }
}

interface Content extends Kind {
  readonly content: Buffer;
  /** The same for the same content; see `packOnce`. */
  readonly identity: string;
  readonly keep: boolean;
}

/** Sends text packed as the browser takes it best, everything else as it is. */
export async function sendContent(request: IncomingMessage, response: ServerResponse, what: Content): Promise<void> {
  const encoding = what.packs ? encodingFor(request.headers['accept-encoding']) : undefined;
  const body = encoding ? await packOnce(what.identity, what.content, encoding, what.keep) : what.content;
  response.writeHead(200, {
    'content-type': what.type,
    'content-length': body.length,
    'cache-control': what.keep ? 'max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(what.packs ? { vary: 'accept-encoding' } : {}),
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  response.end(body);
}
