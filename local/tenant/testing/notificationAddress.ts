import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../http/readBody';

/** One request that Graph made. */
export interface Call {
  query: URLSearchParams;
  type: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- notifications; each expectation states what it relies on
  value: any[];
}

/** An address of an application on this machine, which keeps what Graph posts to it. */
export interface NotificationAddress {
  url: string;
  calls: Call[];
  /** All notifications so far. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  notifications(): any[];
  /** Answers like this from now on; as a good application does when nothing is given. */
  answer(how?: (call: Call, response: ServerResponse) => void): void;
  /** When `done` holds; looked at after each call. */
  until(done: () => boolean): Promise<void>;
  close(): Promise<void>;
}

const wellBehaved = ({ query }: Call, response: ServerResponse): void => {
  const token = query.get('validationToken');
  response.writeHead(token === null ? 202 : 200, { 'content-type': 'text/plain' }).end(token ?? '');
};

export async function openNotificationAddress(): Promise<NotificationAddress> {
  const calls: Call[] = [];
  let how = wellBehaved;
  let look = (): void => undefined;
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await readBody(request);
    const call: Call = {
      query: new URL(request.url ?? '/', 'http://localhost').searchParams,
      type: String(request.headers['content-type']),
      value: text === '' ? [] : JSON.parse(text).value,
    };
    calls.push(call);
    how(call, response);
    look();
  };
  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/changes`,
    calls,
    notifications: () => calls.flatMap(({ value }) => value),
    answer: (next = wellBehaved) => void (how = next),
    until: (done) =>
      new Promise((resolve) => {
        look = () => {
          if (done()) resolve();
        };
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
