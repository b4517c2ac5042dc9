import type { TeamSite } from '../../../seed';
import type { Entity } from '../odata/select';
import { identitySetOf } from './actor';
import type { SiteList } from './siteList';

/** Properties of microsoft.graph.list that $select may name. */
export const listProperties =
  'id,name,displayName,description,webUrl,eTag,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,parentReference,list,sharepointIds,system'.split(
    ',',
  );

export const listUrl = (origin: string, site: TeamSite, { name, template }: SiteList): string =>
  `${origin}${site.path}/${template === 'genericList' ? 'Lists/' : ''}${encodeURIComponent(name)}`;

/** A list with the properties that Graph returns by default. */
export function presentList(list: SiteList, site: TeamSite, origin: string): Entity & { id: string } {
  const { id, name, displayName, description, template, createdBy, createdDateTime, lastModifiedDateTime } = list;
  return {
    '@odata.etag': `"${id},${list.changes}"`,
    ...{ id, name, displayName, description, createdDateTime, lastModifiedDateTime },
    eTag: `"${id},${list.changes}"`,
    webUrl: listUrl(origin, site, list),
    createdBy: identitySetOf(createdBy),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: (list.contentTypes ?? []).length > 0, hidden: false, template },
  };
}
