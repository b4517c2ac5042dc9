import { Agent, request as ask, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { withoutConnectionHeaders } from './connectionHeaders';
import { sendProblem } from './problem';
import type { Room } from './room';

/** The way from the front door to the Functions hosts. */
export interface HostProxy extends Room {
  /** Closes the connections that are kept open to the hosts. */
  close(): void;
}

/** How long a host that refused a connection is left alone before it is tried again, in milliseconds. */
const restMs = 1_000;

/**
 * Hands requests for `/api` to the Functions hosts in turn, as the load balancer in front of several instances does.
 *
 * A host that refuses the connection is passed over for a second. A request goes to a second host only when nothing of it can
 * have reached the first: a vote or a topic is never sent twice by this door; whoever sent it hears 502 and decides. Reading
 * twice changes nothing, so GET and HEAD do go on to the next host.
 *
 * @param hostPorts - the ports of the hosts at this moment on 127.0.0.1; asked again for each request.
 */
export function createHostProxy(hostPorts: () => readonly number[]): HostProxy {
  // Free connections are given up before the hosts do so (Node's server: 5 s): one that is closed at the far end just as a
  // vote is written to it would leave open whether the vote arrived.
  const agent = new Agent({ keepAlive: true, timeout: 3_000 });
  const restingUntil = new Map<number, number>();
  let turn = 0;

  function inTurn(): number[] {
    const ports = hostPorts();
    const start = turn++ % Math.max(ports.length, 1);
    const rotated = [...ports.slice(start), ...ports.slice(0, start)];
    const now = Date.now();
    const rests = (port: number): boolean => (restingUntil.get(port) ?? 0) > now;
    return [...rotated.filter((port) => !rests(port)), ...rotated.filter(rests)];
  }

  function tryNext(request: IncomingMessage, response: ServerResponse, ports: number[]): void {
    const port = ports.shift();
    if (port === undefined) {
      sendProblem(response, noHost);
      return;
    }
    const attempt = send(request, response, port, agent);
    attempt.onFailure = (reached) => {
      if (!reached) {
        restingUntil.set(port, Date.now() + restMs);
      }
      if (response.headersSent || response.destroyed) {
        response.destroy();
      } else if (!reached || request.method === 'GET' || request.method === 'HEAD') {
        tryNext(request, response, ports);
      } else {
        sendProblem(response, fateUnknown);
      }
    };
  }

  return {
    handles: (path) => path.startsWith('/api/') || path === '/api',
    handle: (request, response) => tryNext(request, response, inTurn()),
    close: () => agent.destroy(),
  };
}

interface Attempt {
  /** `reached` is false only when certainly nothing of the request got to the host. */
  onFailure: (reached: boolean) => void;
}

function send(request: IncomingMessage, response: ServerResponse, port: number, agent: Agent): Attempt {
  const attempt: Attempt = { onFailure: () => undefined };
  let reached = false;
  const onward = ask({
    agent,
    host: '127.0.0.1',
    port,
    method: request.method,
    path: request.url,
    headers: withoutConnectionHeaders(request.rawHeaders),
  });
  whenConnected(onward, () => {
    reached = true;
    request.pipe(onward);
  });
  onward.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, withoutConnectionHeaders(answer.rawHeaders));
    answer.pipe(response);
    answer.once('error', () => response.destroy());
  });
  const giveUp = (): unknown => onward.destroy();
  onward.once('error', () => {
    request.unpipe(onward);
    // The answer may come from the next host: it outlives this attempt.
    response.off('close', giveUp);
    attempt.onFailure(reached);
  });
  response.once('close', giveUp);
  return attempt;
}

/** A body is sent only over a connection that stands, so that "could not connect" means "nothing was sent". */
function whenConnected(onward: ClientRequest, begin: () => void): void {
  onward.once('socket', (socket) => {
    if (socket.connecting) {
      socket.once('connect', begin);
    } else {
      begin();
    }
  });
}

const noHost = {
  status: 503,
  title: 'No host is running',
  detail: 'The Guildhall API is not running at the moment. Nothing was changed. Try again in a moment.',
  code: 'noHost',
  retryAfterSeconds: 1,
};

const fateUnknown = {
  status: 502,
  title: 'The host broke off',
  detail:
    'The Guildhall API broke off before it answered. The change may or may not have been made: look before you repeat it.',
  code: 'fateUnknown',
};
