import type { TeamSite } from '../../../seed';
import type { Entity } from '../odata/select';
import { identitySetOf } from './actor';
import type { Actor } from './actor';
import { presentCanvas } from './pageCanvas';
import { itemUrl } from './presentItem';
import { isPublished, pageEtag } from './siteList';
import type { PageContent, SiteItem, SiteList } from './siteList';

/** An item that is a page. */
export type SitePage = SiteItem & { name: string; page: PageContent };

export const isPage = (item: SiteItem | undefined): item is SitePage =>
  item?.page !== undefined && item.name !== undefined;

/** Properties of microsoft.graph.sitePage that $select may name. */
export const pageProperties =
  'id,name,title,description,webUrl,eTag,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,parentReference,pageLayout,promotionKind,publishingState,reactions,showComments,showRecommendedPages,thumbnailWebUrl,titleArea,contentType'.split(
    ',',
  );

/** How the examples of Graph's documentation name people on a page: by address, without their id. */
const withoutId = ({ id: _id, ...actor }: Actor): Actor => actor;

interface PagePresenting {
  site: TeamSite;
  list: SiteList;
  origin: string;
  /** People are named without their id. */
  isWithoutIds?: boolean;
}

/** A page with the properties that Graph returns by default. @param whole with what stands on it */
export function presentPage(
  item: SitePage,
  { site, list, origin, isWithoutIds = false }: PagePresenting,
  whole: boolean,
): Entity & { id: string } {
  const identity = (actor: Actor) => identitySetOf(isWithoutIds && actor.kind === 'user' ? withoutId(actor) : actor);
  const { page, fields, label, checkedOutBy } = item;
  const { sections, titleArea, thumbnailWebUrl, ...settings } = page;
  return {
    '@odata.type': '#microsoft.graph.sitePage',
    '@odata.etag': pageEtag(item),
    eTag: pageEtag(item),
    id: item.uniqueId,
    name: item.name,
    webUrl: itemUrl(origin, site, list, item),
    title: fields.Title ?? '',
    description: fields.Description ?? '',
    ...settings,
    ...(thumbnailWebUrl !== undefined && { thumbnailWebUrl }),
    createdDateTime: item.createdDateTime,
    lastModifiedDateTime: item.lastModifiedDateTime,
    createdBy: identity(item.createdBy),
    lastModifiedBy: identity(item.lastModifiedBy),
    parentReference: { siteId: site.id.split(',')[1] },
    publishingState: {
      level: checkedOutBy ? 'checkout' : isPublished(item) ? 'published' : 'draft',
      versionId: label,
      ...(checkedOutBy && { checkedOutBy: identity(checkedOutBy) }),
    },
    reactions: {},
    ...(titleArea && { titleArea }),
    ...(whole && { canvasLayout: presentCanvas(sections) }),
  };
}
