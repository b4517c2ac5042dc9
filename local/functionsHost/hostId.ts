import { createHash } from 'crypto';
import { basename, resolve } from 'path';
import type { Environment } from './appSettings';

/**
 * The name under which instances of one app share locks and records: `AzureFunctionsWebHost__hostId`, or made from the
 * app's folder. The runtime allows 32 characters of a to z, 0 to 9 and dashes.
 */
export function hostIdOf(appDir: string, environment: Environment): string {
  const given = environment['AzureFunctionsWebHost__hostId'];
  if (given) return given;
  const path = resolve(appDir);
  const name = basename(path)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 20);
  return `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 10)}`.replace(/^-+/, '');
}
