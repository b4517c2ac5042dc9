import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apiClientId, harbourAndCoast, managedIdentityAppId } from '../seed';
import type { Grants } from '../tenant';

/**
 * What "the administrator" of the local tenant has consented to: exactly what `functions/permissions.json` asks for, the
 * application permissions for the managed identity, the delegated ones for the API that acts for a person. The application
 * access policy of Teams names the service mailboxes, as docs/permissions.md asks for.
 */
export function readGrants(repository: string): Record<string, Grants> {
  const file = path.join(repository, 'functions/permissions.json');
  const { application, delegated } = JSON.parse(readFileSync(file, 'utf8')) as Grants;
  return {
    [managedIdentityAppId]: { application, delegated: [], meetingsOf: harbourAndCoast.serviceMailboxes },
    [apiClientId]: { application: [], delegated },
  };
}
