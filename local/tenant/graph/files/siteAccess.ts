import type { TeamSite, TenantSeed } from '../../../seed';
import { GraphFailure, badRequest } from '../graphFailure';
import type { MatchedCall } from '../graphCall';

export const siteAccessDenied = (): GraphFailure => new GraphFailure(403, 'accessDenied', 'Access denied');

export const itemNotFound = (): GraphFailure =>
  new GraphFailure(404, 'itemNotFound', 'The resource could not be found.');

export const toReadFiles = [
  'Sites.Selected',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Files.Read.All',
  'Files.ReadWrite.All',
];
export const toWriteFiles = ['Sites.Selected', 'Sites.ReadWrite.All', 'Files.ReadWrite.All'];

/**
 * Which site "/sites/{id}" or "/drives/{id}" is, and whether the caller may go in. Sites.Selected in a token opens no site by
 * itself: a role on each single site does (Microsoft Graph: "Overview of Selected permissions"). The other permissions
 * reach every site.
 */
export function createSiteAccess({ sites }: TenantSeed) {
  const bySiteId = new Map(sites.map((site) => [site.id.toLowerCase(), site]));
  const byDriveId = new Map(sites.map((site) => [site.driveId, site]));
  const hosts = new Set(sites.map(({ id }) => id.split(',')[0]?.toLowerCase()));

  const admit = ({ caller }: MatchedCall, site: TeamSite | undefined, needed: 'read' | 'write'): TeamSite => {
    const everywhere = (needed === 'read' ? toReadFiles : toWriteFiles).filter((name) => name !== 'Sites.Selected');
    if (!site) throw itemNotFound();
    if (everywhere.some((permission) => caller.permissions.includes(permission))) return site;
    const roles = site.grants.filter(({ appId }) => appId === caller.appId).map(({ role }) => role);
    if (roles.includes('write') || (needed === 'read' && roles.includes('read'))) return site;
    throw siteAccessDenied();
  };

  return {
    /** @throws GraphFailure 400 for another tenant's host, 404 for an unknown site, 403 without a role on it */
    site: (call: MatchedCall): TeamSite => {
      const id = (call.params[0] ?? '').toLowerCase();
      const [host = '', ...guids] = id.split(',');
      if (guids.length > 0 && !hosts.has(host)) throw badRequest('Invalid hostname for this tenancy', 'invalidRequest');
      return admit(call, bySiteId.get(id), 'read');
    },
    /** @throws GraphFailure 400 for what is no drive's id, 404 for an unknown drive, 403 without the role on its site */
    drive: (call: MatchedCall, needed: 'read' | 'write'): TeamSite => {
      const id = call.params[0] ?? '';
      if (!/^b![\w-]{64}$/.test(id))
        throw badRequest(
          'The provided drive id appears to be malformed, or does not represent a valid drive.',
          'invalidRequest',
        );
      return admit(call, byDriveId.get(id), needed);
    },
  };
}

export type SiteAccess = ReturnType<typeof createSiteAccess>;
