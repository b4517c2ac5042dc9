import { Agent, createServer, request as sendOn, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request on its way through a tap. */
export interface Passing {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: string;
}

/**
 * What becomes of a request: it passes; it is lost before it arrives; or it arrives and is carried out, and its answer
 * is kept back (until the tap's owner has seen to it that nobody waits for one any more).
 */
export type Fate = 'passes' | 'lost' | { readonly carriedOut: () => void };

export interface Tap {
  readonly port: number;
  readonly origin: string;
  close(): Promise<void>;
}

/** Stands between a host and a service on this machine, sees every request, and decides (at once or later) what becomes of it. */
export async function openTap(service: string, decide: (request: Passing) => Fate | Promise<Fate>): Promise<Tap> {
  const { hostname, port: servicePort } = new URL(service);
  const agent = new Agent({ keepAlive: true });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    const body = await text(request);
    const fate = await decide({ method, path, body });
    if (fate === 'lost') return void request.socket.destroy();
    const [answer, answerBody] = await new Promise<[IncomingMessage, string]>((done, refuse) => {
      // Headers go on as they are, `host` too: shared keys sign them.
      const onward = sendOn({ agent, host: hostname, port: servicePort, method, path, headers }, (answered) => {
        text(answered).then((all) => done([answered, all]), refuse);
      });
      onward.once('error', refuse).end(body);
    });
    if (fate !== 'passes') {
      fate.carriedOut();
      return void request.socket.destroy();
    }
    const { 'transfer-encoding': _whole, ...kept } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, { ...kept, 'content-length': Buffer.byteLength(answerBody) });
    response.end(method === 'HEAD' ? undefined : answerBody);
  }

  const server = createServer((request, response) => {
    // Whoever asked is dead, or the service is: either way the connection ends without an answer.
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
}
