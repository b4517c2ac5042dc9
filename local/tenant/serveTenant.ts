import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTenant } from './createTenant';
import type { Tenant, TenantOptions } from './tenantOptions';

/**
 * Starts a tenant alone on a loopback port, for tests. Its `close` also closes the server and its connections.
 *
 * @param options `port` 0 or absent takes a free one; `origin` follows from it unless given.
 */
export async function serveTenant(
  options: Omit<TenantOptions, 'origin'> & { origin?: string; port?: number },
): Promise<Tenant> {
  let tenant: Tenant | undefined;
  const server = createServer((request, response) => {
    const failed = (error: unknown): void => {
      response.writeHead(500).end(String(error));
    };
    if (tenant?.handles(request.url ?? '/')) tenant.handle(request, response).catch(failed);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  try {
    tenant = await createTenant({ ...options, origin: options.origin ?? `http://localhost:${port}` });
  } catch (error) {
    await stop();
    throw error;
  }
  const { close } = tenant;
  return {
    ...tenant,
    close: async () => {
      await stop();
      await close();
    },
  };
}
