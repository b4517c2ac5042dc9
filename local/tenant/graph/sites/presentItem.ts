import type { TeamSite } from '../../../seed';
import type { Entity } from '../odata/select';
import { identitySetOf } from './actor';
import { isDriveItem } from '../files/driveItem';
import type { Library } from '../files/library';
import { typeOfItem } from './contentTypes';
import { listUrl } from './presentList';
import { isPublished, itemEtag } from './siteList';
import type { ItemVersion, SiteItem, SiteList } from './siteList';

/** Properties of microsoft.graph.listItem that $select may name. */
export const itemProperties =
  'id,name,description,webUrl,eTag,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,parentReference,contentType,sharepointIds,deleted'.split(
    ',',
  );

/** The site collection's id, as items name their site. */
const siteIdOf = ({ siteId }: SiteItem): string | undefined => siteId.split(',')[1];

/** @param names - of a file in a library: the folders above it and its own. */
export const itemUrl = (
  origin: string,
  site: TeamSite,
  list: SiteList,
  { id, name }: SiteItem,
  names = name === undefined ? [`${id}_.000`] : [name],
): string => `${listUrl(origin, site, list)}/${names.map(encodeURIComponent).join('/')}`;

/** A list item with the properties that Graph returns by default. */
export function presentItem(
  item: SiteItem,
  list: SiteList,
  site: TeamSite,
  { origin, library }: { origin: string; library: Pick<Library, 'pathOf' | 'folderOf'> },
): Entity & { id: string } {
  const names = isDriveItem(item) ? library.pathOf(item) : undefined;
  return {
    '@odata.etag': itemEtag(item),
    id: item.id,
    eTag: itemEtag(item),
    createdDateTime: item.createdDateTime,
    lastModifiedDateTime: item.lastModifiedDateTime,
    webUrl: itemUrl(origin, site, list, item, names),
    createdBy: identitySetOf(item.createdBy),
    lastModifiedBy: identitySetOf(item.lastModifiedBy),
    parentReference: { id: library.folderOf(item)?.uniqueId ?? list.id, siteId: siteIdOf(item) },
    contentType: typeOfItem(list, item),
    sharepointIds: sharepointIdsOf(item, site),
  };
}

/** Under which ids SharePoint itself knows an item. */
export const sharepointIdsOf = ({ listId, id, uniqueId }: SiteItem, site: TeamSite): Record<string, string> => {
  const [, siteId = '', webId = ''] = site.id.split(',');
  return { listId, listItemId: id, listItemUniqueId: uniqueId, siteId, webId };
};

/** What delta says of an item that was deleted. */
export const presentDeleted = (item: SiteItem, list: SiteList): Entity => ({
  id: item.id,
  parentReference: { siteId: siteIdOf(item) },
  contentType: typeOfItem(list, item),
  deleted: { state: 'deleted' },
});

/** A version of an item, without its values. */
export const presentVersion = (version: ItemVersion): Entity & { id: string } => ({
  id: version.label,
  lastModifiedDateTime: version.at,
  lastModifiedBy: identitySetOf(version.by),
  publication: { level: isPublished(version) ? 'published' : 'draft', versionId: version.label },
});
