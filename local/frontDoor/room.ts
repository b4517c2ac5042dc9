import type { IncomingMessage, ServerResponse } from 'node:http';

/** A part of the house behind the front door: it says which paths are its own and answers them. */
export interface Room {
  /** @param path - the path of the request without its query, still percent-encoded. */
  handles(path: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
}
