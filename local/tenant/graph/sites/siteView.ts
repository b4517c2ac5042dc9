import type { TeamSite, TenantSeed } from '../../../seed';
import { webPartsOf } from './pageCanvas';
import { isPage } from './presentPage';
import type { SitePage } from './presentPage';
import { itemUrl } from './presentItem';
import { listUrl } from './presentList';
import { isPublished } from './siteList';
import type { ItemVersion } from './siteList';
import type { SiteParts } from './siteParts';

/** One version of a page in its history. */
export interface PageVersionRow {
  version: string;
  isPublished: boolean;
  lastModifiedBy: string;
  lastModifiedDateTime: string;
  title: string;
}

/** A page as it stands in a list of pages. */
export interface PageRow extends PageVersionRow {
  id: string;
  name: string;
  webUrl: string;
}

/** What stands at an address of a site, as a browser of it needs it. */
export interface SiteView {
  site: { displayName: string; path: string };
  /** Only of the site itself. */
  pages?: PageRow[];
  /** Only of the site itself: its libraries and lists. */
  lists?: { displayName: string; webUrl: string; items: number }[];
  /** Only of a page: what a person who may edit sees of it, and what everybody else sees. */
  page?: PageRow & {
    textWebParts: { id: string; innerHtml: string }[];
    /** Newest first. */
    versions: PageVersionRow[];
    /** Whether the person who asks may change it. */
    mayEdit: boolean;
  };
}

const versionRow = ({
  label,
  by,
  at,
  fields,
}: Pick<ItemVersion, 'label' | 'by' | 'at' | 'fields'>): PageVersionRow => ({
  version: label,
  isPublished: isPublished({ label }),
  lastModifiedBy: by.displayName,
  lastModifiedDateTime: at,
  title: String(fields.Title ?? ''),
});

/** Where something of a site is. */
export interface SitePlace {
  site: TeamSite;
  /** Of a page: its file. */
  fileName?: string;
}

/** @param path decoded, "/sites/digital-practice/SitePages/Home.aspx"; undefined when no site and no page may stand there. */
export function readSitePath({ sites }: Pick<TenantSeed, 'sites'>, path: string): SitePlace | undefined {
  const site = sites.find((one) => path === one.path || path.startsWith(`${one.path}/`));
  if (!site) return undefined;
  const [folder, fileName, ...further] = path.slice(site.path.length).split('/').filter(Boolean);
  if (folder === undefined) return { site };
  return folder === 'SitePages' && fileName !== undefined && further.length === 0 ? { site, fileName } : undefined;
}

/** Looks at sites as a browser does. */
export function createSiteViewer({ store, rights, origin }: Pick<SiteParts, 'store' | 'rights' | 'origin'>) {
  const rowOf = (site: TeamSite, item: SitePage, version?: ItemVersion): PageRow => {
    const list = store.list(site.id, item.listId);
    const { label, fields, lastModifiedBy: by, lastModifiedDateTime: at } = item;
    return {
      ...{ id: item.uniqueId, name: item.name, webUrl: list ? itemUrl(origin, site, list, item) : '' },
      ...versionRow(version ?? { label, fields, by, at }),
    };
  };

  /**
   * @param personId who looks: whoever may edit sees drafts, others the last published version. Somebody who may edit when absent.
   * @returns undefined when nothing is there, or nothing for this person
   */
  return ({ site, fileName }: SitePlace, personId?: string): SiteView | undefined => {
    const isSeen = (item: SitePage): boolean =>
      personId === undefined || !rights.scopeOf(item) || rights.personRole(personId, site, item) !== undefined;
    const view: SiteView = { site: { displayName: site.displayName, path: site.path } };
    if (fileName === undefined) {
      const pages = store.items(site.pagesId).filter(isPage).filter(isSeen);
      return {
        ...view,
        pages: pages.map((item) => rowOf(site, item)).sort((one, other) => one.name.localeCompare(other.name, 'en')),
        lists: store.lists(site.id).map((list) => ({
          displayName: list.displayName,
          webUrl: listUrl(origin, site, list),
          items: store.items(list.id).length,
        })),
      };
    }
    const item = store.byName(site.pagesId, fileName);
    if (!isPage(item)) return undefined;
    const own = rights.scopeOf(item) !== undefined;
    const right = personId === undefined ? 'write' : rights.personRole(personId, site, item);
    // What is not shared with somebody is not there; a page as such can be read by strangers who look at this machine.
    if (own && right === undefined) return undefined;
    const versions = store.versions(item);
    const mayEdit = right !== undefined && right !== 'read';
    const shown = mayEdit ? versions[0] : versions.find(isPublished);
    if (!shown?.page) return undefined;
    return {
      ...view,
      page: {
        ...rowOf(site, item, shown),
        textWebParts: webPartsOf(shown.page.sections).flatMap((part) => ('innerHtml' in part ? part : [])),
        versions: versions.filter((version) => mayEdit || isPublished(version)).map(versionRow),
        mayEdit,
      },
    };
  };
}
