import type { SiteRole } from '../../../seed';
import type { Collection } from '../../store/collection';

/** What an administrator has let an application do on one site. */
export interface SitePermission {
  siteId: string;
  appId: string;
  displayName: string;
  role: SiteRole;
}

/** Who has which role on which site. An application has one role on a site. */
export interface SitePermissions {
  of(siteId: string, appId: string): SitePermission | undefined;
  all(siteId: string): SitePermission[];
  grant(permission: SitePermission): void;
  withdraw(permission: SitePermission): void;
}

const keyOf = ({ siteId, appId }: Pick<SitePermission, 'siteId' | 'appId'>): string =>
  `${siteId}/${appId.toLowerCase()}`;

/** The permissions over the tenant's state. */
export function createSitePermissions(permissions: Collection<SitePermission>): SitePermissions {
  const bySite = permissions.lookUp(({ siteId }) => siteId);
  return {
    of: (siteId, appId) => permissions.get(keyOf({ siteId, appId })),
    all: (siteId) => bySite.all(siteId),
    grant: (permission) => permissions.set(keyOf(permission), permission),
    withdraw: (permission) => permissions.delete(keyOf(permission)),
  };
}
