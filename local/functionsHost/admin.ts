import type { IncomingMessage, ServerResponse } from 'http';
import { readBody } from './httpRequestBody';
import type { HostStatus } from './hostStatus';
import type { AdminHandler } from './httpServer';
import type { Triggers } from './triggers';

export interface AdminOptions {
  status: () => HostStatus;
  triggers: Triggers;
}

/** Waiting for the queues to be empty ends after so long: what is out of reach is tried again later. */
const patienceMs = 10_000;

/**
 * The part of the runtime's admin API that development needs: `GET /admin/host/status` and
 * `POST /admin/functions/{name}` with `{ "input": ... }`, which runs a function that has no route. That answers 202 at
 * once, as in Azure; with `?wait=1` it answers 200 or 500 when the invocation has ended. `POST /admin/host/settle`, which is
 * no part of the runtime, answers when the queues are empty, with the number of messages that were in work until then.
 * Only for callers on this machine.
 */
export function createAdmin({ status, triggers }: AdminOptions): AdminHandler {
  return async (request, response) => {
    if (!isLoopback(request.socket.remoteAddress) || isFromAPage(request)) return send(response, 403);
    const [pathname = '', query = ''] = (request.url ?? '').split('?');
    if (request.method === 'GET' && pathname === '/admin/host/status') return send(response, 200, status());
    if (request.method === 'POST' && pathname === '/admin/host/settle') {
      return send(response, 200, { messages: await triggers.settle(AbortSignal.timeout(patienceMs)) });
    }
    const [, name] = /^\/admin\/functions\/([^/]+)$/.exec(pathname) ?? [];
    if (request.method !== 'POST' || name === undefined) return send(response, 404);
    const run = triggers.manualRun(decodeURIComponent(name));
    if (!run) return send(response, 404);
    const input = await readInput(request);
    if (input === undefined) return send(response, 400, { error: 'the body must be JSON: {"input": ...}' });
    const ended = run(input.text);
    if (new URLSearchParams(query).get('wait') !== '1') {
      // Its failure is in the log.
      ended.catch(() => undefined);
      return send(response, 202);
    }
    await ended.then(
      () => send(response, 200, {}),
      (error: unknown) => send(response, 500, { error: error instanceof Error ? error.message : String(error) }),
    );
  };
}

/** The text a trigger is given: a string as it is, anything else as JSON; no body means no input. */
async function readInput(request: IncomingMessage): Promise<{ text: string } | undefined> {
  const body = await readBody(request);
  if (!body || body.length === 0) return { text: '' };
  try {
    const { input = '' } = JSON.parse(body.toString('utf8')) as { input?: unknown };
    return { text: typeof input === 'string' ? input : JSON.stringify(input) };
  } catch {
    return undefined;
  }
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::1$|(::ffff:)?127\.)/.test(address);
}

function send(response: ServerResponse, status: number, body?: object): void {
  const text = body ? JSON.stringify(body) : '';
  const headers = {
    'content-length': Buffer.byteLength(text),
    ...(body ? { 'content-type': 'application/json' } : {}),
  };
  response.writeHead(status, headers).end(text);
}

/** Any page in a browser can send a request to a port of this machine; it shows by its origin, or by a name of its own. */
function isFromAPage({ headers }: IncomingMessage): boolean {
  return headers.origin !== undefined || !/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '');
}
