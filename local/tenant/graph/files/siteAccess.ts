import { siteRoles } from '../../../seed';
import type { SiteRole, TeamSite, TenantSeed } from '../../../seed';
import { GraphFailure, badRequest } from '../graphFailure';
import type { MatchedCall } from '../graphCall';
import { isOwnSite } from './personalSites';
import type { PersonalSites } from './personalSites';
import type { SitePeople } from '../sites/sitePeople';
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

/** Those that reach the files in a person's own OneDrive, for this person. */
const ownFiles: Readonly<Record<string, SiteRole>> = { 'Files.Read': 'read', 'Files.ReadWrite': 'write' };

/** What of a site is asked for: its files open with more permissions than the rest. */
export type Part = 'files' | 'site';

const reachingOf = (part: Part): Readonly<Record<string, SiteRole>> =>
  part === 'files' ? { ...everySite, ...everyFile } : everySite;

export const rank = (role: SiteRole | undefined): number => (role === undefined ? -1 : siteRoles.indexOf(role));
/** The lesser of two roles: where both are needed, it holds. */
export const lesser = (one: SiteRole | undefined, other: SiteRole | undefined): SiteRole | undefined =>
  rank(one) < rank(other) ? one : other;

/** The permissions, any one of which lets a token ask for what needs this role; Sites.Selected depends on the site. */
export const permissionsFor = (needed: SiteRole, part: Part): string[] => [
  'Sites.Selected',
  ...Object.entries(reachingOf(part))
    .filter(([, role]) => rank(role) >= rank(needed))
    .map(([permission]) => permission),
];

export const toReadFiles = permissionsFor('read', 'files');
export const toWriteFiles = permissionsFor('write', 'files');
/** With a person's token, the person's own files open with less. */
export const toReadOwnFiles = [...toReadFiles, 'Files.Read', 'Files.ReadWrite'];
export const toWriteOwnFiles = [...toWriteFiles, 'Files.ReadWrite'];

/**
 * Which site "/sites/{id}" is, and whether the caller may go in. Sites.Selected in a token opens no site by itself: a role on
 * each single site does. The other permissions reach every site. With a person's token the application's rights and the
 * person's are both needed (Microsoft Graph: "Overview of Selected permissions", how access is calculated).
 */
export function createSiteAccess(
  { sites }: Pick<TenantSeed, 'sites'>,
  {
    permissions,
    people,
    personal,
  }: { permissions: SitePermissions; people: SitePeople; personal: Pick<PersonalSites, 'byCollection'> },
) {
  const bySiteId = new Map(
    sites.flatMap((site): [string, TeamSite][] => {
      const [host = '', collection = ''] = site.id.toLowerCase().split(',');
      // "sharepoint.example:/sites/one" is another address of it, and so is the site collection's id.
      return [site.id.toLowerCase(), collection, `${host}:${site.path.toLowerCase()}`].map((name) => [name, site]);
    }),
  );
  const hosts = new Set(sites.map(({ id }) => id.split(',')[0]?.toLowerCase()));

  /** The role that Sites.Selected brings a caller's application on a site. */
  const selectedRole = ({ caller }: Pick<MatchedCall, 'caller'>, site: TeamSite): SiteRole | undefined =>
    caller.permissions.includes('Sites.Selected') ? permissions.of(site.id, caller.appId)?.role : undefined;

  /** What the caller's application may do on a site by its permissions for all of them. */
  const everywhereRole = ({ caller }: Pick<MatchedCall, 'caller'>, part: Part): SiteRole | undefined => {
    const reaching = reachingOf(part);
    const held = caller.permissions.map((permission) => reaching[permission]);
    return held.reduce((best, role) => (rank(role) > rank(best) ? role : best), undefined);
  };

  const appRole = (call: Pick<MatchedCall, 'caller'>, site: TeamSite, part: Part): SiteRole | undefined => {
    const { caller } = call;
    const held = [selectedRole(call, site), everywhereRole(call, part)];
    if (caller.actor === 'user' && isOwnSite(site, caller.objectId))
      held.push(...caller.permissions.map((permission) => ownFiles[permission]));
    return held.reduce((best, role) => (rank(role) > rank(best) ? role : best), undefined);
  };

  const roleOf = (call: Pick<MatchedCall, 'caller'>, site: TeamSite, part: Part): SiteRole | undefined => {
    const { actor, objectId } = call.caller;
    const ofApp = appRole(call, site, part);
    if (actor === 'app') return ofApp;
    // SharePoint's "Limited Access": whom a single item is shared with gets as far as that item.
    const ofPerson = people.rightOf(objectId, site) ?? (people.isInvited(objectId, site) ? 'read' : undefined);
    return lesser(ofPerson, ofApp);
  };

  /** @throws GraphFailure 404 without a site, 403 without the role on it */
  const admit = (call: MatchedCall, site: TeamSite | undefined, needed: SiteRole, part: Part): TeamSite => {
    if (!site) throw itemNotFound();
    if (rank(roleOf(call, site, part)) < rank(needed)) throw siteAccessDenied();
    return site;
  };

  return {
    rightOf: people.rightOf,
    appRole,
    everywhereRole,
    selectedRole,
    admit,
    /** The site of a site collection, by its id. */
    byCollection: (id: string): TeamSite | undefined => bySiteId.get(id) ?? personal.byCollection(id),
    /** @throws GraphFailure 400 for another tenant's host, 404 for an unknown site, 403 without the role on it */
    site: (call: MatchedCall, needed: SiteRole = 'read', part: Part = 'site'): TeamSite => {
      const id = (call.params[0] ?? '').toLowerCase().replace(/\/$/, '');
      const [host = ''] = id.split(/[,:]/);
      if (/[,:]/.test(id) && !hosts.has(host)) throw badRequest('Invalid hostname for this tenancy', 'invalidRequest');
      return admit(call, bySiteId.get(id), needed, part);
    },
  };
}

export type SiteAccess = ReturnType<typeof createSiteAccess>;
