import { siteRoles } from '../../../seed';
import type { SiteRole, TeamSite, TenantSeed } from '../../../seed';
import type { Directory } from '../directory/directory';
import { GraphFailure, badRequest } from '../graphFailure';
import type { MatchedCall } from '../graphCall';
import type { SitePermissions } from '../sites/sitePermissions';

export const siteAccessDenied = (): GraphFailure => new GraphFailure(403, 'accessDenied', 'Access denied');

export const itemNotFound = (): GraphFailure =>
  new GraphFailure(404, 'itemNotFound', 'The resource could not be found.');

/** Permissions that reach every site, and the role that each stands for there. */
const everySite: Readonly<Record<string, SiteRole>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};
/** Those that reach the files of every site, and nothing else there. */
const everyFile: Readonly<Record<string, SiteRole>> = { 'Files.Read.All': 'read', 'Files.ReadWrite.All': 'write' };

/** What of a site is asked for: its files open with more permissions than the rest. */
type Part = 'files' | 'site';

const reachingOf = (part: Part): Readonly<Record<string, SiteRole>> =>
  part === 'files' ? { ...everySite, ...everyFile } : everySite;

const rank = (role: SiteRole | undefined): number => (role === undefined ? -1 : siteRoles.indexOf(role));

/** The permissions, any one of which lets a token ask for what needs this role; Sites.Selected depends on the site. */
export const permissionsFor = (needed: SiteRole, part: Part): string[] => [
  'Sites.Selected',
  ...Object.entries(reachingOf(part))
    .filter(([, role]) => rank(role) >= rank(needed))
    .map(([permission]) => permission),
];

export const toReadFiles = permissionsFor('read', 'files');
export const toWriteFiles = permissionsFor('write', 'files');

/**
 * Which site "/sites/{id}" or "/drives/{id}" is, and whether the caller may go in. Sites.Selected in a token opens no site by
 * itself: a role on each single site does. The other permissions reach every site. With a person's token the application's
 * rights and the person's are both needed (Microsoft Graph: "Overview of Selected permissions", how access is calculated).
 */
export function createSiteAccess(
  { sites }: Pick<TenantSeed, 'sites'>,
  { permissions, directory }: { permissions: SitePermissions; directory: Pick<Directory, 'isIn'> },
) {
  const bySiteId = new Map(
    sites.flatMap((site): [string, TeamSite][] => {
      const [host = '', collection = ''] = site.id.toLowerCase().split(',');
      // "sharepoint.example:/sites/one" is another address of it, and so is the site collection's id.
      return [site.id.toLowerCase(), collection, `${host}:${site.path.toLowerCase()}`].map((name) => [name, site]);
    }),
  );
  const byDriveId = new Map(sites.map((site) => [site.driveId, site]));
  const hosts = new Set(sites.map(({ id }) => id.split(',')[0]?.toLowerCase()));

  /** Owners of the group may do everything on its site; its members, guests too, read and write; nobody else may go in. */
  const rightOf = (personId: string, { groupId }: TeamSite): SiteRole | undefined => {
    if (directory.isIn(groupId, personId, 'owners')) return 'fullcontrol';
    return directory.isIn(groupId, personId, 'members') ? 'write' : undefined;
  };

  const roleOf = ({ caller }: Pick<MatchedCall, 'caller'>, site: TeamSite, part: Part): SiteRole | undefined => {
    const reaching = reachingOf(part);
    const selected = caller.permissions.includes('Sites.Selected') ? permissions.of(site.id, caller.appId) : undefined;
    const held = [selected?.role, ...caller.permissions.map((permission) => reaching[permission])];
    const ofApp = held.reduce((best, role) => (rank(role) > rank(best) ? role : best), undefined);
    if (caller.actor === 'app') return ofApp;
    const ofPerson = rightOf(caller.objectId, site);
    return rank(ofPerson) < rank(ofApp) ? ofPerson : ofApp;
  };

  const admit = (call: MatchedCall, site: TeamSite | undefined, needed: SiteRole, part: Part): TeamSite => {
    if (!site) throw itemNotFound();
    if (rank(roleOf(call, site, part)) < rank(needed)) throw siteAccessDenied();
    return site;
  };

  return {
    rightOf,
    /** @throws GraphFailure 400 for another tenant's host, 404 for an unknown site, 403 without the role on it */
    site: (call: MatchedCall, needed: SiteRole = 'read', part: Part = 'site'): TeamSite => {
      const id = (call.params[0] ?? '').toLowerCase().replace(/\/$/, '');
      const [host = ''] = id.split(/[,:]/);
      if (/[,:]/.test(id) && !hosts.has(host)) throw badRequest('Invalid hostname for this tenancy', 'invalidRequest');
      return admit(call, bySiteId.get(id), needed, part);
    },
    /** @throws GraphFailure 400 for what is no drive's id, 404 for an unknown drive, 403 without the role on its site */
    drive: (call: MatchedCall, needed: 'read' | 'write'): TeamSite => {
      const id = call.params[0] ?? '';
      if (!/^b![\w-]{64}$/.test(id))
        throw badRequest(
          'The provided drive id appears to be malformed, or does not represent a valid drive.',
          'invalidRequest',
        );
      return admit(call, byDriveId.get(id), needed, 'files');
    },
  };
}

export type SiteAccess = ReturnType<typeof createSiteAccess>;
