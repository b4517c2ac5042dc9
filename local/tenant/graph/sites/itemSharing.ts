import type { SiteRole } from '../../../seed';

/** Groups that every site has; a person is in the one that fits the person's right on the site. */
export const siteGroups = ['Owners', 'Members', 'Visitors'] as const;
export type SiteGroupName = (typeof siteGroups)[number];

/** Whom a permission of an item is for. */
export type Grantee = { kind: 'siteGroup'; name: SiteGroupName } | { kind: 'user' | 'group'; id: string };

/** What one of them may do with an item. */
export interface ItemGrant {
  /** Id of the permission. */
  id: string;
  to: Grantee;
  role: SiteRole;
}

/** The permissions of an item that no longer inherits them. */
export interface ItemSharing {
  grants: ItemGrant[];
}

/** What every item of a site has that inherits: the groups of the site with what they may do. */
export const inheritedGrants: readonly ItemGrant[] = [
  { id: 'owners', to: { kind: 'siteGroup', name: 'Owners' }, role: 'fullcontrol' },
  { id: 'members', to: { kind: 'siteGroup', name: 'Members' }, role: 'write' },
  { id: 'visitors', to: { kind: 'siteGroup', name: 'Visitors' }, role: 'read' },
];

/** The group of a site that people with this right are in. */
export const siteGroupOf = (right: SiteRole | undefined): SiteGroupName | undefined => {
  if (right === undefined) return undefined;
  if (right === 'read') return 'Visitors';
  return right === 'fullcontrol' ? 'Owners' : 'Members';
};
