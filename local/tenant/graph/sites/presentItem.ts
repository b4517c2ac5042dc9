import type { TeamSite } from '../../../seed';
import type { Entity } from '../odata/select';
import { identitySetOf } from './actor';
import { contentTypeOf } from './builtInColumns';
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

export const itemUrl = (origin: string, site: TeamSite, list: SiteList, { id, name }: SiteItem): string =>
  name === undefined
    ? `${listUrl(origin, site, list)}/${id}_.000`
    : `${listUrl(origin, site, list)}/${encodeURIComponent(name)}`;

/** A list item with the properties that Graph returns by default. */
export function presentItem(item: SiteItem, list: SiteList, site: TeamSite, origin: string): Entity & { id: string } {
  return {
    '@odata.etag': itemEtag(item),
    id: item.id,
    eTag: itemEtag(item),
    createdDateTime: item.createdDateTime,
    lastModifiedDateTime: item.lastModifiedDateTime,
    webUrl: itemUrl(origin, site, list, item),
    createdBy: identitySetOf(item.createdBy),
    lastModifiedBy: identitySetOf(item.lastModifiedBy),
    parentReference: { id: list.id, siteId: siteIdOf(item) },
    contentType: contentTypeOf(list.template),
    sharepointIds: { listId: list.id, listItemId: item.id, listItemUniqueId: item.uniqueId },
  };
}

/** What delta says of an item that was deleted. */
export const presentDeleted = (item: SiteItem, list: SiteList): Entity => ({
  id: item.id,
  parentReference: { siteId: siteIdOf(item) },
  contentType: contentTypeOf(list.template),
  deleted: { state: 'deleted' },
});

/** A version of an item, without its values. */
export const presentVersion = (version: ItemVersion): Entity & { id: string } => ({
  id: version.label,
  lastModifiedDateTime: version.at,
  lastModifiedBy: identitySetOf(version.by),
  publication: { level: isPublished(version) ? 'published' : 'draft', versionId: version.label },
});
