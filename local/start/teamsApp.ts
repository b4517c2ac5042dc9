import { readFileSync } from 'node:fs';
import path from 'node:path';
import { managedIdentityAppId } from '../seed';
import type { TenantOptions } from '../tenant';

interface Manifest {
  readonly id: string;
  readonly name: { readonly short: string };
  readonly activities: { readonly activityTypes: readonly { readonly type: string; readonly templateText: string }[] };
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { readonly name: string; readonly type: string }[] };
  };
}

/**
 * The Teams app as "the administrator" of the local tenant has put it into the catalogue: what its manifest declares, sent in
 * the name of the API's managed identity.
 */
export function readTeamsApp(repository: string): TenantOptions['teamsApp'] {
  const file = path.join(repository, 'teams-manifest/manifest.json');
  const { id, name, activities, authorization } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return {
    id,
    displayName: name.short,
    clientId: managedIdentityAppId,
    activityTypes: activities.activityTypes.map(({ type, templateText }) => ({ type, templateText })),
    resourceSpecific: authorization.permissions.resourceSpecific
      .filter(({ type }) => type === 'Application')
      .map(({ name: permission }) => permission),
  };
}
