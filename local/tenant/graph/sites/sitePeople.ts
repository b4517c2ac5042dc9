import type { SiteRole, TeamSite } from '../../../seed';
import type { TenantState } from '../../store/tenantState';
import type { Directory } from '../directory/directory';
import { isOwnSite } from '../files/personalSites';
import { siteGroupOf } from './itemSharing';
import type { Grantee, ItemSharing } from './itemSharing';

/** What was set by hand of who may do what on a site. */
interface SiteRights {
  /** What the members of the group may do there. */
  members: 'write' | 'read';
  /** Further people, by object id. */
  people: Record<string, 'write' | 'read'>;
}

const usual: SiteRights = { members: 'write', people: {} };
const settingOf = ({ id }: Pick<TeamSite, 'id'>): string => `siteRights ${id}`;

/** What people may do on sites, without regard to the application that they use. */
export interface SitePeople {
  /** Undefined for somebody who is no member of anything there. */
  rightOf(personId: string, site: TeamSite): SiteRole | undefined;
  /** What the grants of an item that does not inherit let a person do. */
  rightIn(personId: string, site: TeamSite, sharing: ItemSharing): SiteRole | undefined;
  /** Whether a permission is for this person, alone or with others. */
  isMeant(personId: string, site: TeamSite, to: Grantee): boolean;
  /** Whether anything on a site is shared with a person by name or group. */
  isInvited(personId: string, site: TeamSite): boolean;
  /** @param who - object id, or "members" for those of the group. @param role - null: as usual, or nothing. */
  set(site: TeamSite, who: string, role: 'write' | 'read' | null): void;
}

const order: readonly SiteRole[] = ['read', 'write', 'manage', 'fullcontrol'];
const higher = (one: SiteRole | undefined, other: SiteRole | undefined): SiteRole | undefined =>
  one !== undefined && (other === undefined || order.indexOf(one) > order.indexOf(other)) ? one : other;

/**
 * Owners of the group may do everything on its site, also with what is not shared with them: they are administrators of the site
 * collection. Members, guests too, read and write unless an owner has made visitors of them; rights that come from several
 * sides add up (SharePoint: "Understanding permission levels").
 */
export function createSitePeople(
  { settings, siteItems }: Pick<TenantState, 'settings' | 'siteItems'>,
  directory: Pick<Directory, 'isIn'>,
): SitePeople {
  const unique = siteItems.lookUp(({ siteId, sharing, deleted }) => (sharing && !deleted ? siteId : null));
  const setOf = (site: TeamSite): SiteRights => (settings.get(settingOf(site)) as SiteRights | undefined) ?? usual;
  const isIn = (groupId: string, personId: string): boolean =>
    directory.isIn(groupId, personId, 'owners') || directory.isIn(groupId, personId, 'members');

  const rightOf: SitePeople['rightOf'] = (personId, site) => {
    if (isOwnSite(site, personId) || directory.isIn(site.groupId, personId, 'owners')) return 'fullcontrol';
    const { members, people } = setOf(site);
    const asMember = directory.isIn(site.groupId, personId, 'members') ? members : undefined;
    return higher(people[personId], asMember);
  };
  const isMeant: SitePeople['isMeant'] = (personId, site, to) => {
    if (to.kind === 'siteGroup') return siteGroupOf(rightOf(personId, site)) === to.name;
    return to.kind === 'user' ? to.id === personId : isIn(to.id, personId);
  };

  return {
    rightOf,
    isMeant,
    rightIn: (personId, site, { grants }) => {
      if (rightOf(personId, site) === 'fullcontrol') return 'fullcontrol';
      const held = grants.filter(({ to }) => isMeant(personId, site, to));
      return held.reduce<SiteRole | undefined>((best, { role }) => higher(role, best), undefined);
    },
    isInvited: (personId, site) =>
      unique
        .all(site.id)
        .some(({ sharing }) =>
          sharing?.grants.some(({ to }) => to.kind !== 'siteGroup' && isMeant(personId, site, to)),
        ),
    set: (site, who, role) => {
      const before = setOf(site);
      const { [who]: _gone, ...others } = before.people;
      const people = role === null ? others : { ...others, [who]: role };
      settings.set(
        settingOf(site),
        who === 'members' ? { ...before, members: role ?? 'write' } : { ...before, people },
      );
    },
  };
}
