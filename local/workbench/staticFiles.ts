import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
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
export async function sendFile(response: ServerResponse, shelves: readonly Shelf[], address: string): Promise<boolean> {
  const shelf = shelves.find(({ at }) => address.startsWith(at));
  const type = types[path.extname(address)];
  if (!shelf || type === undefined) {
    return false;
  }
  const file = path.join(shelf.folder, address.slice(shelf.at.length));
  if (!file.startsWith(shelf.folder + path.sep)) {
    return false;
  }
  try {
    const content = await readFile(file);
    response.writeHead(200, {
      'content-type': type,
      'content-length': content.length,
      'cache-control': shelf.keep ? 'max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    response.end(content);
    return true;
  } catch {
    return false;
  }
}
