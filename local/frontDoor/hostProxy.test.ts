import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHostProxy, openFrontDoor, type FrontDoor, type HostProxy } from './index';

let opened: Server[] = [];

async function startHost(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(server);
  return (server.address() as AddressInfo).port;
}

/** A host that says its name and repeats what it was sent. */
const echo =
  (name: string): RequestListener =>
  (request, response) => {
    let body = '';
    request.on('data', (piece) => (body += String(piece)));
    request.on('end', () => {
      response.setHeader('ETag', '"7"');
      response.setHeader('x-host', name);
      response.end(JSON.stringify({ method: request.method, url: request.url, body, headers: request.headers }));
    });
  };

async function portOfNobody(): Promise<number> {
  const port = await startHost(() => undefined);
  const server = opened.pop() as Server;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('the way to the Functions hosts', () => {
  let door: FrontDoor;
  let proxy: HostProxy;
  let ports: number[];
  beforeEach(async () => {
    ports = [];
    proxy = createHostProxy(() => ports);
    door = await openFrontDoor({ port: 0 });
    door.admitTo([proxy]);
  });
  afterEach(async () => {
    proxy.close();
    await door.close();
    for (const server of opened) {
      server.close();
      server.closeAllConnections();
    }
    opened = [];
  });

  const api = (init?: RequestInit): Promise<Response> => fetch(`${door.origin}/api/health?deep=1`, init);

  it('passes method, path, query, body and headers on, and the answer back', async () => {
    ports = [await startHost(echo('one'))];
    const answer = await api({ method: 'PUT', body: '{"votes":2}', headers: { 'if-match': '"6"' } });
    expect(answer.headers.get('etag')).toBe('"7"');
    expect(await answer.json()).toMatchObject({
      method: 'PUT',
      url: '/api/health?deep=1',
      body: '{"votes":2}',
      headers: { 'if-match': '"6"', host: `localhost:${door.port}` },
    });
  });

  it('asks the hosts in turn', async () => {
    ports = [await startHost(echo('one')), await startHost(echo('two'))];
    const names = [];
    for (let i = 0; i < 4; i++) {
      names.push((await api()).headers.get('x-host'));
    }
    expect(names).toEqual(['one', 'two', 'one', 'two']);
  });

  it('passes over a host that is not there, and sends it nothing twice', async () => {
    let votes = 0;
    const counting = await startHost((request, response) => {
      request.resume();
      votes += 1;
      response.end();
    });
    ports = [await portOfNobody(), counting];
    for (let i = 0; i < 5; i++) {
      expect((await api({ method: 'PUT', body: 'vote' })).status).toBe(200);
    }
    expect(votes).toBe(5);
  });

  it('finds a host again that has come back', async () => {
    const gone = await portOfNobody();
    ports = [gone];
    expect((await api()).status).toBe(503);
    ports = [await startHost(echo('new'))];
    expect((await api()).headers.get('x-host')).toBe('new');
  });

  it('does not repeat a change when the host breaks off, and says that its fate is unknown', async () => {
    let heard = 0;
    const breaks: RequestListener = (request) => {
      heard += 1;
      request.socket.destroy();
    };
    ports = [await startHost(breaks), await startHost(breaks)];
    const answer = await api({ method: 'POST', body: 'topic' });
    expect(answer.status).toBe(502);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'fateUnknown', status: 502 });
    expect(heard).toBe(1);
  });

  it('reads from the next host when one breaks off', async () => {
    ports = [await startHost((request) => void request.socket.destroy()), await startHost(echo('two'))];
    expect((await api()).headers.get('x-host')).toBe('two');
  });

  it('keeps nothing of the hosts that it tried in vain, however many have died', async () => {
    let open: ServerResponse | undefined;
    let waiting: number | undefined;
    door.admitTo([{ ...proxy, handle: (request, response) => proxy.handle(request, (open = response)) }]);
    const last: RequestListener = (_request, response) => {
      waiting = open?.listenerCount('close');
      response.end();
    };
    ports = [await startHost(last)];
    await api();
    const afterOne = waiting;
    // The turn has gone on by one: the last is tried last.
    ports = [...ports, ...(await Promise.all(Array.from({ length: 15 }, portOfNobody)))];
    await api();
    expect(waiting).toBe(afterOne);
  });

  it('says that no host is running, and that nothing was changed', async () => {
    ports = [await portOfNobody(), await portOfNobody()];
    const answer = await api({ method: 'PUT', body: 'vote' });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      code: 'noHost',
      detail: expect.stringContaining('Nothing was changed'),
    });
  });

  it('breaks an answer off when the host dies in the middle of it, so that half an answer never looks whole', async () => {
    ports = [
      await startHost((_request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half');
        setTimeout(() => response.destroy(), 20);
      }),
    ];
    await expect(api().then((answer) => answer.text())).rejects.toThrow();
  });
});
