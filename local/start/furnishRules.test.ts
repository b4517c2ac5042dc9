import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { furnishRules } from './furnishRules';

interface Sent {
  readonly rules: readonly { readonly mode: string; readonly include: readonly { readonly attribute: string }[] }[];
  readonly rulesVersion: string;
}

describe('the first membership rules of a new organisation', () => {
  let server: Server;
  let status: number;
  let rules: readonly unknown[];
  let asked: string[];
  let sent: Sent | undefined;
  const api = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const furnish = (isLarge = false): Promise<boolean> =>
    furnishRules({ api: api(), communityId: 'c1', token: 'lead' }, isLarge);
  beforeEach(async () => {
    [status, rules, asked, sent] = [200, [], [], undefined];
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (piece) => (text += String(piece)));
      request.on('end', () => {
        asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
        if (text) sent = JSON.parse(text) as Sent;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ rules, rulesVersion: 'v7' }));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => void server.close());

  it('are made by its lead, from the state that they were read in: one enrols, two suggest', async () => {
    expect(await furnish()).toBe(true);
    expect(asked).toEqual([
      'GET /api/communities/c1/membership Bearer lead',
      'PUT /api/communities/c1/membership/rules Bearer lead',
    ]);
    expect(sent?.rulesVersion).toBe('v7');
    expect(sent?.rules.map(({ mode }) => mode)).toEqual(['enrol', 'suggest', 'suggest']);
  });

  it('enrol in one place only where very many people have the job', async () => {
    await furnish(true);
    expect(sent?.rules[0]?.include.map(({ attribute }) => attribute)).toEqual(['jobTitle', 'office']);
  });

  it('are left alone where there are some, and where the API does not answer', async () => {
    rules = [{}];
    expect(await furnish()).toBe(false);
    [rules, status] = [[], 404];
    expect(await furnish()).toBe(false);
    expect(sent).toBeUndefined();
  });
});
