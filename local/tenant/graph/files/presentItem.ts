import type { TeamSite } from '../../../seed';
import type { GraphCall } from '../graphCall';
import { readSelect } from '../odata/select';
import type { Entity } from '../odata/select';
import { identitySetOf } from '../sites/actor';
import { itemUrl, sharepointIdsOf } from '../sites/presentItem';
import { listUrl } from '../sites/presentList';
import type { SiteList } from '../sites/siteList';
import type { DriveItem } from './driveItem';
import { etagOf, isFolder } from './driveItem';
import { driveIdOf } from './driveIds';
import { rootIdOf } from './itemIds';
import type { Library } from './library';
import { mimeTypeOf } from './mimeTypes';
import { isOwnSite } from './personalSites';

const downloadUrlName = '@microsoft.graph.downloadUrl';

/** Properties of microsoft.graph.driveItem and of microsoft.graph.drive that $select may name. */
const itemProperties =
  'id,name,webUrl,description,eTag,cTag,size,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,parentReference,file,folder,fileSystemInfo,shared,sharepointIds,root,deleted,package,publication,remoteItem,searchResult,specialFolder,webDavUrl,audio,image,video,photo,location,malware'.split(
    ',',
  );
const driveProperties =
  'id,name,webUrl,description,driveType,owner,quota,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,sharePointIds,system'.split(
    ',',
  );
/** What comes only when it is asked for by name. */
const onWish = ['sharepointIds', 'sharePointIds'];

/** Where an item is, and what its addresses are made with. */
export interface ItemPlace {
  site: TeamSite;
  list: SiteList;
  library: Library;
  origin: string;
  /** An address that gives a file's bytes to whoever has it, for a while. */
  downloadUrl: (item: DriveItem) => string;
}

/** The address of something in a library, in a browser. */
export const webUrlOf = ({ origin, site, list, library }: Omit<ItemPlace, 'downloadUrl'>, item: DriveItem): string =>
  itemUrl(origin, site, list, item, library.pathOf(item));

/** A document library as a drive. */
export function presentDrive(site: TeamSite, list: SiteList, origin: string): Entity & { id: string } {
  const [, siteId = '', webId = ''] = site.id.split(',');
  const isPersonal = isOwnSite(site, list.createdBy.id ?? '');
  return {
    id: driveIdOf(site, list.id),
    name: list.displayName,
    description: list.description,
    webUrl: listUrl(origin, site, list),
    driveType: isPersonal ? 'business' : 'documentLibrary',
    createdDateTime: list.createdDateTime,
    lastModifiedDateTime: list.lastModifiedDateTime,
    createdBy: { user: { displayName: list.createdBy.displayName } },
    owner: isPersonal
      ? { user: { id: list.createdBy.id, displayName: site.displayName } }
      : { group: { id: site.groupId, displayName: `${site.displayName} Owners` } },
    sharePointIds: { listId: list.id, siteId, webId },
  };
}

/** A file or folder with the properties that Graph returns by default. */
export function presentItem(item: DriveItem, place: ItemPlace): Entity & { id: string } {
  const { site, list, library } = place;
  const driveId = driveIdOf(site, list.id);
  const above = library.pathOf(item).slice(0, -1);
  const { name, file, createdDateTime, lastModifiedDateTime } = item;
  return {
    ...(!isFolder(item) && { [downloadUrlName]: place.downloadUrl(item) }),
    '@odata.etag': etagOf(item),
    id: file.id,
    name,
    webUrl: webUrlOf(place, item),
    eTag: etagOf(item),
    cTag: `"c:{${item.uniqueId.toUpperCase()}},${file.contentVersion}"`,
    size: file.size,
    createdDateTime,
    lastModifiedDateTime,
    createdBy: identitySetOf(item.createdBy),
    lastModifiedBy: identitySetOf(item.lastModifiedBy),
    parentReference: {
      driveType: 'documentLibrary',
      driveId,
      id: file.parentId,
      name: above.at(-1) ?? list.name,
      path: `/drives/${driveId}/root:${above.map((part) => `/${encodeURIComponent(part)}`).join('')}`,
      siteId: site.id.split(',')[1],
    },
    ...(isFolder(item)
      ? { folder: { childCount: library.childCount(file.id) } }
      : { file: { mimeType: mimeTypeOf(name), hashes: { quickXorHash: file.hash } } }),
    fileSystemInfo: { createdDateTime, lastModifiedDateTime },
    ...(item.sharing && { shared: { scope: 'users' } }),
    sharepointIds: sharepointIdsOf(item, site),
  };
}

/** The top folder of a library. */
export function presentRoot({ site, list, library, origin }: Omit<ItemPlace, 'downloadUrl'>): Entity & { id: string } {
  const driveId = driveIdOf(site, list.id);
  const id = rootIdOf(driveId);
  const { createdDateTime, lastModifiedDateTime } = list;
  return {
    ...{ id, name: 'root', webUrl: listUrl(origin, site, list), createdDateTime, lastModifiedDateTime },
    parentReference: { driveType: 'documentLibrary', driveId },
    folder: { childCount: library.childCount(id) },
    root: {},
  };
}

/** What $select leaves of an item or a drive; SharePoint adds nothing but the version. @throws GraphFailure 400 */
export function selectOf(
  call: GraphCall,
  entity: Entity,
  type: 'drive' | 'driveItem',
  expanded: readonly string[] = [],
): Entity {
  const known = type === 'drive' ? driveProperties : [...itemProperties, downloadUrlName];
  const selected = readSelect(call.query, `microsoft.graph.${type}`, [...known, ...expanded], 'invalidRequest');
  const usual = Object.keys(entity).filter((name) => !onWish.includes(name));
  const kept = (selected ? ['@odata.etag', ...selected, ...expanded] : usual).filter(
    (name) => entity[name] !== undefined,
  );
  return Object.fromEntries(kept.map((name) => [name, entity[name]]));
}
