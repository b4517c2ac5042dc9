import type { Library } from '../files/library';
import type { SiteAccess } from '../files/siteAccess';
import type { ActorOf } from './actorOf';
import type { ItemRights } from './itemRights';
import type { SitePeople } from './sitePeople';
import type { SiteStore } from './siteStore';

/** What the operations on sites work with. */
export interface SiteParts {
  access: SiteAccess;
  people: SitePeople;
  rights: ItemRights;
  store: SiteStore;
  library: Library;
  actorOf: ActorOf;
  origin: string;
  newId: () => string;
  now: () => Date;
}
