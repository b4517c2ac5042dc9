import type { SiteRole, TeamSite } from '../../../seed';
import { itemNotFound, lesser, rank, siteAccessDenied } from '../files/siteAccess';
import type { Part, SiteAccess } from '../files/siteAccess';
import type { Library } from '../files/library';
import type { MatchedCall } from '../graphCall';
import type { ItemSharing } from './itemSharing';
import type { SiteItem } from './siteList';
import type { SitePeople } from './sitePeople';

type Asking = Pick<MatchedCall, 'caller'>;

/** Who may do what with single items: each inherits from the folder above it, and in the end from the site. */
export interface ItemRights {
  /** The item, itself or a folder above, whose own permissions hold; undefined when it is the site's. */
  scopeOf(item: SiteItem): SiteItem | undefined;
  /** Undefined: not even read. */
  roleOn(call: Asking, site: TeamSite, item: SiteItem, part?: Part): SiteRole | undefined;
  /** What a person may do, whichever application asks. */
  personRole(personId: string, site: TeamSite, item: SiteItem): SiteRole | undefined;
  /** Those that the caller may read: a collection never tells of others. */
  readable<T extends SiteItem>(call: Asking, site: TeamSite, items: readonly T[], part?: Part): T[];
  /** @throws GraphFailure 404 for what the caller may not read, 403 for what it may only read */
  require(call: Asking, site: TeamSite, item: SiteItem, needed: SiteRole, part?: Part): void;
}

/**
 * An application sees everything on a site that it may go to. A person sees what is shared with this person; of the rest SharePoint
 * says that there is nothing, so that a title cannot be guessed by its answer.
 */
export function createItemRights(
  access: Pick<SiteAccess, 'appRole'>,
  people: SitePeople,
  library: Pick<Library, 'folderOf'>,
): ItemRights {
  const scopeOf: ItemRights['scopeOf'] = (item) => {
    if (item.sharing) return item;
    const folder = library.folderOf(item);
    return folder && scopeOf(folder);
  };
  const roleIn = (personId: string, site: TeamSite, sharing: ItemSharing | undefined): SiteRole | undefined =>
    sharing ? people.rightIn(personId, site, sharing) : people.rightOf(personId, site);
  const personRole: ItemRights['personRole'] = (personId, site, item) => roleIn(personId, site, scopeOf(item)?.sharing);
  const roleOn: ItemRights['roleOn'] = (call, site, item, part = 'site') => {
    const ofApp = access.appRole(call, site, part);
    return call.caller.actor === 'app' ? ofApp : lesser(personRole(call.caller.objectId, site, item), ofApp);
  };

  return {
    scopeOf,
    roleOn,
    personRole,
    readable: (call, site, items, part) =>
      call.caller.actor === 'app' ? [...items] : items.filter((item) => roleOn(call, site, item, part) !== undefined),
    require: (call, site, item, needed, part) => {
      const role = roleOn(call, site, item, part);
      if (role === undefined) throw itemNotFound();
      if (rank(role) < rank(needed)) throw siteAccessDenied();
    },
  };
}
