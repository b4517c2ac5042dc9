import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendProblem } from './problem';
import { refuseStrangers } from './refuseStrangers';
import type { Room } from './room';

/** The one server of Guildhall on this machine: it knows who is asking and which room answers, and nothing else. */
export interface FrontDoor {
  /** `http://localhost:<port>`, known before any room is furnished: tokens and links carry it. */
  readonly origin: string;
  readonly port: number;
  /** Opens the rooms to callers; the first that handles a path answers. Until then every caller hears 503. */
  admitTo(rooms: readonly Room[]): void;
  /** Lets no one in any more and breaks off what is still under way. */
  close(): Promise<void>;
}

/**
 * Opens the front door on 127.0.0.1 only.
 *
 * @param port - 0 takes a free one.
 * @throws the system's error (`EADDRINUSE`, `EACCES`) when the port cannot be had.
 */
export async function openFrontDoor({ port }: { port: number }): Promise<FrontDoor> {
  let rooms: readonly Room[] | undefined;
  const server = createServer((request, response) => {
    const stranger = refuseStrangers(request, openedAt.port);
    if (stranger) {
      sendProblem(response, stranger);
    } else {
      void showIn(request, response, rooms);
    }
  });
  // Longer than the pauses of a page that polls, so that its connection is still there (Node's default is 5 s).
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const openedAt = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${openedAt.port}`,
    port: openedAt.port,
    admitTo: (opened) => {
      rooms = opened;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function showIn(
  request: IncomingMessage,
  response: ServerResponse,
  rooms: readonly Room[] | undefined,
): Promise<void> {
  if (!rooms) {
    sendProblem(response, {
      status: 503,
      title: 'Starting',
      detail: 'Guildhall is still starting. Try again in a moment.',
      code: 'starting',
      retryAfterSeconds: 1,
    });
    return;
  }
  const path = pathOf(request.url ?? '/');
  const room = rooms.find((candidate) => candidate.handles(path));
  if (!room) {
    sendProblem(response, {
      status: 404,
      title: 'Nothing here',
      detail: 'Guildhall knows no such address.',
      code: 'unknownAddress',
    });
    return;
  }
  try {
    await room.handle(request, response);
  } catch (error) {
    console.error(`${request.method} ${path} failed:`, error);
    sendProblem(response, {
      status: 500,
      title: 'Something broke',
      detail: 'Guildhall on this machine could not answer; the terminal it runs in says why.',
      code: 'broken',
    });
  }
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
