import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import { writeAnswer } from './httpAnswer';
import { BodyTooLarge, readBody } from './httpRequestBody';
import { InvocationFailed } from './invoker';
import type { Logger } from './logger';
import { matchRoute, type Route, type RouteMatch } from './routes';
import type { InvocationInput, RegisteredFunction } from './worker';
import type { InvocationResponse, RpcHttpRequest } from './workerProtocol';

/** Answers requests below `/admin`; see admin.ts. */
export type AdminHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface HttpServerOptions {
  port: number;
  routes: readonly Route[];
  /** Runs the function and writes its output bindings. */
  invoke: (fn: RegisteredFunction, input: InvocationInput) => Promise<InvocationResponse>;
  admin: AdminHandler;
  logger: Logger;
}

/** The listening HTTP side of a host. */
export interface HttpListener {
  port: number;
  /** Takes no new connection, lets requests in work end (at most `limitMs`), then closes what is left. */
  close(limitMs: number): Promise<void>;
}

/** Listens on 127.0.0.1 (port 0: a free one) and runs HTTP-triggered functions. */
export async function listenHttp(options: HttpServerOptions): Promise<HttpListener> {
  let closing = false;
  const server = createServer((request, response) => {
    if (closing) response.setHeader('connection', 'close');
    answer(options, request, response).catch((error: unknown) => refuse(options.logger, request, response, error));
  });
  // A front door in the same machine keeps its connections; Node's 5 s would close them under its hands.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: (limitMs) => {
      closing = true;
      return closeServer(server, limitMs);
    },
  };
}

async function answer(options: HttpServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '/', method = 'GET' } = request;
  const queryAt = url.indexOf('?');
  const pathname = queryAt < 0 ? url : url.slice(0, queryAt);
  const match = matchRoute(options.routes, method, pathname);
  if (!match) {
    if (pathname.startsWith('/admin/')) return options.admin(request, response);
    response.writeHead(404, { 'content-length': 0 }).end();
    return;
  }
  const body = await readBody(request);
  const http = toRpcRequest(request, match, url, queryAt, body);
  const traceParent = request.headers['traceparent'];
  const { returnValue } = await options.invoke(match.fn, {
    data: { http },
    ...(typeof traceParent === 'string' ? { traceParent } : {}),
  });
  const returned = returnValue?.http;
  writeAnswer(response, returned && 'statusCode' in returned ? returned : undefined);
}

function toRpcRequest(
  request: IncomingMessage,
  { params }: RouteMatch,
  url: string,
  queryAt: number,
  body: Buffer | undefined,
): RpcHttpRequest {
  // Node has joined repeated headers already, but for this one, which no request should carry.
  const headers = request.headers as Record<string, string>;
  const cookies = request.headers['set-cookie'];
  if (cookies) headers['set-cookie'] = cookies.join(', ');
  return {
    url: `http://${headers['host'] ?? 'localhost'}${url}`,
    method: request.method ?? 'GET',
    headers,
    query: queryAt < 0 ? {} : readQuery(url.slice(queryAt + 1)),
    params,
    ...(body ? { body: { bytes: body } } : {}),
  };
}

/** A repeated parameter reaches the app joined by commas, as from the real host. */
function readQuery(text: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    query[name] = Object.hasOwn(query, name) ? `${query[name]},${value}` : value;
  }
  return query;
}

function refuse(logger: Logger, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const tooLarge = error instanceof BodyTooLarge;
  if (!tooLarge && !(error instanceof InvocationFailed)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    logger.log('error', 'Host.Http', `${request.method} ${request.url?.split('?')[0]}: ${text}`);
  }
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  // An unhandled error is an empty 500. Of a body too large nothing more is read, so the connection cannot go on.
  response.writeHead(tooLarge ? 413 : 500, { 'content-length': 0, ...(tooLarge ? { connection: 'close' } : {}) }).end();
}

async function closeServer(server: Server, limitMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => server.closeAllConnections(), limitMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}
