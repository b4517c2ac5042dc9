import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Tenant } from './tenantOptions';

/** The tenant's sign-in over https, for libraries that take no other. */
export interface Authority {
  /** `https://localhost:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves what stands for Entra ID, and nothing else of the tenant, over https on a free loopback port.
 *
 * @param certificate PEM of a certificate for localhost and its key; whoever asks has to trust it.
 */
export async function serveAuthority(
  tenant: Pick<Tenant, 'isAuthority' | 'handle'>,
  { cert, key }: { cert: string; key: string },
): Promise<Authority> {
  const server = createServer({ cert, key }, (request, response) => {
    if (!tenant.isAuthority(request.url ?? '/')) return void response.writeHead(404).end();
    tenant.handle(request, response).catch((error: unknown) => void response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
