import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { openFrontDoor, type FrontDoor, type Room } from './index';

interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A plain request over a socket: unlike fetch it lets a test name any Host. */
function call(door: FrontDoor, path: string, headers: Record<string, string> = {}): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port: door.port, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (piece) => (text += String(piece)));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    request.on('error', reject);
    request.end();
  });
}

const says = (word: string, knows: (path: string) => boolean): Room => ({
  handles: knows,
  handle: (_request, response) => void response.end(word),
});

describe('the front door', () => {
  let door: FrontDoor;
  beforeEach(async () => {
    door = await openFrontDoor({ port: 0 });
    door.admitTo([
      says('tenant', (path) => path.startsWith('/v1.0/')),
      says('workbench', (path) => path === '/'),
      {
        handles: (path) => path === '/broken',
        handle: () => {
          throw new Error('a room that breaks');
        },
      },
    ]);
  });
  afterEach(() => door.close());

  it('gives a request to the first room that knows its path, whatever the query says', async () => {
    expect((await call(door, '/v1.0/users?x=/api/')).text).toBe('tenant');
    expect((await call(door, '/?/v1.0/')).text).toBe('workbench');
  });

  it('is reachable as localhost and as 127.0.0.1', async () => {
    expect((await call(door, '/', { host: `localhost:${door.port}` })).status).toBe(200);
    expect((await call(door, '/', { host: `127.0.0.1:${door.port}` })).status).toBe(200);
    expect(door.origin).toBe(`http://localhost:${door.port}`);
  });

  it.each(['guildhall.example', 'localhost', 'localhost.example:4800'])(
    'refuses a caller who thinks this is "%s": a name elsewhere may resolve to this machine',
    async (host) => {
      const heard = await call(door, '/', { host });
      expect(heard.status).toBe(421);
      expect(heard.headers['content-type']).toContain('application/problem+json');
    },
  );

  it('refuses what a page of another site sends, and lets its own pages ask', async () => {
    expect((await call(door, '/', { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await call(door, '/', { origin: 'null' })).status).toBe(403);
    expect((await call(door, '/', { origin: door.origin })).status).toBe(200);
  });

  it('says in a sentence that nothing is at an unknown address', async () => {
    const heard = await call(door, '/elsewhere');
    expect(heard.status).toBe(404);
    expect(JSON.parse(heard.text)).toMatchObject({ status: 404, code: 'unknownAddress' });
  });

  it('keeps standing when a room breaks', async () => {
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await call(door, '/broken')).status).toBe(500);
    expect(complained).toHaveBeenCalledTimes(1);
    expect((await call(door, '/')).status).toBe(200);
    complained.mockRestore();
  });

  it('asks for patience while the rooms are not open yet', async () => {
    const early = await openFrontDoor({ port: 0 });
    const heard = await call(early, '/');
    await early.close();
    expect(heard.status).toBe(503);
    expect(heard.headers['retry-after']).toBe('1');
  });

  it('does not open twice on one port', async () => {
    await expect(openFrontDoor({ port: door.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
