import { request } from 'http';
import { DemoHosts, eventually, statusOf, type DemoHost } from './testing/demoHosts';

let hosts: DemoHosts;
let host: DemoHost;

beforeAll(async () => {
  hosts = await DemoHosts.begin();
  host = await hosts.spawn();
});
afterAll(() => hosts.end());

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${host.origin}/api/${path}`, init);

describe('an HTTP trigger', () => {
  it('hands over method, address, parameters, query, headers and body, and answers with status, headers and cookies', async () => {
    const init = { method: 'PUT', body: 'hello', headers: { 'x-asked': 'yes' } };
    const answer = await get('things/Boat/7?a=1&a=2&b=%20x', init);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      method: 'PUT',
      url: `${host.origin}/api/things/Boat/7?a=1&a=2&b=%20x`,
      params: { kind: 'Boat', id: '7' },
      query: { a: '1,2', b: ' x' },
      size: 5,
      header: 'yes',
    });
    expect(answer.headers.get('x-colour')).toBe('green');
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.get('set-cookie')).toBe('crumb=a%20b; Max-Age=60; HttpOnly; SameSite=Lax');
  });

  it('answers 404 to an unknown path, to a known one with another method, and to a value its constraint refuses', async () => {
    const statuses = ['nowhere', 'things/boat/seven', 'things/b0at'].map(async (path) => (await get(path)).status);
    expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
    expect((await get('boom', { method: 'POST' })).status).toBe(404);
  });

  it('answers an error of the app with an empty 500 and logs it with the function and the invocation', async () => {
    const answer = await get('boom');
    expect([answer.status, await answer.text()]).toEqual([500, '']);
    const entry = await eventually(() => host.logs.find(({ level }) => level === 'error'));
    expect(entry).toMatchObject({
      category: 'Function.boom',
      function: 'boom',
      message: expect.stringContaining('boom'),
    });
    expect(entry.invocationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers 204 when the handler returns nothing, and leaves a 304 without a body or a length', async () => {
    expect((await get('nothing')).status).toBe(204);
    const unchanged = await get('unchanged');
    expect([unchanged.status, unchanged.headers.get('content-length')]).toEqual([304, null]);
  });

  it('gives a body back byte for byte, also one of 5 MB', async () => {
    const bytes = Buffer.alloc(5_000_000, Buffer.from([0, 255, 13, 10, 200]));
    const answer = await get('mirror', { method: 'POST', body: bytes });
    expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), bytes)).toBe(0);
  });

  it('refuses a body over 100 MB with 413 before reading it', async () => {
    const status = await new Promise((resolve) => {
      const asked = request(`${host.origin}/api/mirror`, {
        method: 'POST',
        headers: { 'content-length': 104_857_601 },
      });
      asked.on('response', (answer) => resolve(answer.resume().statusCode));
      asked.on('error', () => undefined);
      asked.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('prefers a literal route, and takes the rest of a path', async () => {
    expect(await (await get('things/special')).text()).toBe('the literal route');
    expect(await (await get('files/a/b%20c')).text()).toBe('a/b c');
  });

  it('lets hooks replace the handler and the outcome', async () => {
    expect(await (await get('replaced')).text()).toBe('hello from the file');
    expect((await get('rescued')).status).toBe(299);
  });
});

describe('settings', () => {
  it('come from local.settings.json unless the environment has them', async () => {
    const other = await hosts.spawn({ GREETING: 'hello from the environment' });
    expect(await (await fetch(`${other.origin}/api/replaced`)).text()).toBe('hello from the environment');
  });

  it('that the app refuses keep the host from starting, in the words of the app', async () => {
    const starting = hosts.spawn({ REFUSE_TO_START: '1' });
    await expect(starting).rejects.toThrow('GREETING is not set: see the operating guide');
  });
});

describe('draining', () => {
  it('lets a request in work end, runs appTerminate and ends well', async () => {
    const draining = await hosts.spawn();
    const slow = fetch(`${draining.origin}/api/slow`).then(async (answer) => [answer.status, await answer.text()]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await draining.stop();
    expect(await slow).toEqual([200, 'finished']);
    expect(draining.lines).toContain('the app has terminated');
    expect(await draining.exited).toEqual({ code: 0, signal: null });
    await expect(fetch(draining.origin)).rejects.toThrow();
  });
});

describe('the admin endpoints', () => {
  const post = (path: string, body?: string): Promise<Response> =>
    fetch(`${host.origin}/admin/functions/${path}`, { method: 'POST', ...(body === undefined ? {} : { body }) });

  it('tell which functions there are and which timers run here', async () => {
    const status = await statusOf(host);
    expect(status).toMatchObject({ state: 'Running', id: expect.stringMatching(/^demoapp-/) });
    expect(status.functions).toContainEqual({
      name: 'nightly',
      trigger: 'timerTrigger',
      isDisabled: false,
      schedule: expect.stringMatching(/^(\S+ ){5}\S+$/) as string,
    });
  });

  it('are not for pages of other sites, nor for names that were made to lead here', async () => {
    const path = `${host.origin}/admin/functions/nightly`;
    const fromPage = await fetch(path, { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(fromPage.status).toBe(403);
    const byName = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: 'evil.example' };
      const sent = request(path, { method: 'POST', headers }, (answer) => resolve(answer.resume().statusCode));
      sent.on('error', reject).end();
    });
    expect(byName).toBe(403);
  });

  it('run a timer and wait for its end when asked', async () => {
    const answer = await post('nightly?wait=1');
    expect(answer.status).toBe(200);
    await eventually(() => host.said('nightly {').length === 1);
  });

  it('run a queue function on the message given, without a queue', async () => {
    expect((await post('work', JSON.stringify({ input: { by: 'hand' } }))).status).toBe(202);
    await eventually(() => host.said('"by":"hand"').length === 1);
  });

  it('answer 500 with the reason when the function waited for fails', async () => {
    const answer = await post('work?wait=1', JSON.stringify({ input: JSON.stringify({ fail: 1 }) }));
    expect([answer.status, await answer.json()]).toEqual([500, { error: 'planned failure 1' }]);
  });

  it('know no function with a route, no unknown one, and refuse a body that is no JSON', async () => {
    expect([(await post('boom')).status, (await post('nobody')).status]).toEqual([404, 404]);
    expect((await post('work', 'not JSON')).status).toBe(400);
  });
});
