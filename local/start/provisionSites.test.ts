import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { provisionSites } from './provisionSites';

const tenant = { issueToken: () => ({ access_token: 'token' }) } as unknown as Parameters<typeof provisionSites>[0];

it('waits as long as SharePoint asks for, and goes on with the sites', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? '').replace(/^\/v1\.0\/sites\/([^/]+)\/.*/, '$1'));
    const isBusy = asked.length === 1;
    response.writeHead(isBusy ? 429 : 200, { 'retry-after': '0.05', 'content-type': 'application/json' });
    response.end(JSON.stringify(isBusy ? { error: { code: 'activityLimitReached' } } : { value: [] }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    await provisionSites(tenant, `http://127.0.0.1:${port}`, [{ id: 'one' }, { id: 'two' }]);
  } finally {
    server.close();
  }
  expect(asked).toEqual(['one', 'one', 'two']);
});
