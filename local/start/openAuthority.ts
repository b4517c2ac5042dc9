import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificateIn } from '../certificate';
import { serveAuthority, type Tenant } from '../tenant';
import type { TokenAuthority } from './appSettings';

/**
 * Serves the sign-in of the tenant over https, as libraries want it.
 *
 * @param folder - where its certificate is kept; without one it is made for this run only.
 */
export async function openAuthority(
  tenant: Pick<Tenant, 'isAuthority' | 'handle'>,
  folder?: string,
): Promise<TokenAuthority & { close(): Promise<void> }> {
  const place = folder ?? mkdtempSync(path.join(tmpdir(), 'guildhall-authority-'));
  const forget = (): void => {
    if (folder === undefined) rmSync(place, { recursive: true, force: true });
  };
  try {
    const { certPath, ...pems } = await certificateIn(place);
    const { origin, close } = await serveAuthority(tenant, pems);
    return { origin, certPath, close: () => close().finally(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}
