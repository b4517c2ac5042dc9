import type { TeamSite, TenantSeed } from '../../../seed';
import type { Collection } from '../../store/collection';
import { metadataUrl } from '../directory/collectionAnswer';
import { isDriveItem } from '../files/driveItem';
import { driveIdOf } from '../files/driveIds';
import type { FileParts } from '../files/fileParts';
import { siteAccessDenied } from '../files/siteAccess';
import { badRequest } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import { identitySetOf } from '../sites/actor';
import { presentFields } from '../sites/itemFields';
import { canvasText } from '../sites/pageCanvas';
import { itemUrl, sharepointIdsOf } from '../sites/presentItem';
import type { ItemVersion, SiteItem, SiteList } from '../sites/siteList';
import { readKeywordQuery, summaryOf } from './keywordQuery';
import type { KeywordQuery, Searched } from './keywordQuery';
import { createTextReader } from './textOfFile';

const usualSize = 25;
/** "searchRequest resource type": the size of a page. */
const mostSize = 500;
/** How long a change is not found yet, unless set otherwise; Microsoft promises no time. */
const usualLagS = 300;
export const lagSetting = 'searchLagSeconds';

const forFiles = ['Files.Read.All', 'Files.ReadWrite.All', 'Sites.Read.All', 'Sites.ReadWrite.All'];
const forItems = ['Sites.Read.All', 'Sites.ReadWrite.All'];

interface Wish {
  types: ('driveItem' | 'listItem')[];
  query: KeywordQuery;
  terms: string[];
  from: number;
  size: number;
  fields: string[];
}

/** @throws GraphFailure 400 for what the service does not take */
function readWish(call: MatchedCall): Wish {
  const { requests } = objectBody(call);
  if (!Array.isArray(requests) || requests.length !== 1)
    throw badRequest('Exactly one search request is supported at a time.', 'BadRequest');
  const { entityTypes, query, from = 0, size = usualSize, fields = [] } = requests[0] as Record<string, unknown>;
  const types = Array.isArray(entityTypes) ? entityTypes.map(String) : [];
  const known = types.filter((type): type is Wish['types'][number] => type === 'driveItem' || type === 'listItem');
  if (known.length === 0 || known.length < types.length)
    throw badRequest('The entityTypes are not supported, or not together.', 'BadRequest');
  const { queryString } = (query ?? {}) as { queryString?: unknown };
  if (typeof queryString !== 'string' || queryString.trim() === '')
    throw badRequest('A search needs a queryString.', 'BadRequest');
  if (!Number.isInteger(from) || Number(from) < 0) throw badRequest("'from' is not valid.", 'BadRequest');
  if (!Number.isInteger(size) || Number(size) < 1 || Number(size) > mostSize)
    throw badRequest(`'size' must be between 1 and ${mostSize}.`, 'BadRequest');
  return {
    types: known,
    query: readKeywordQuery(queryString),
    terms: queryString.split(/\s+/).filter((word) => !word.includes(':')),
    ...{ from: Number(from), size: Number(size), fields: Array.isArray(fields) ? fields.map(String) : [] },
  };
}

interface Hit {
  site: TeamSite;
  list: SiteList;
  item: SiteItem;
  version: ItemVersion;
  searched: Searched & { summary: string };
}

/**
 * `POST /search/query` over what lies in the sites of the tenant, for the person who asks: what this person may not read is not
 * found. What changed just now isn't found yet, and is found as it was.
 */
export function searchOperation(
  seed: Pick<TenantSeed, 'sites'>,
  parts: FileParts,
  settings: Collection<unknown>,
): Operation {
  const { store, rights, library, contents, origin, now } = parts;
  const read = createTextReader(contents);

  /** An item as the index has it. */
  const indexed = (item: SiteItem): ItemVersion | undefined => {
    const before = now().getTime() - Number(settings.get(lagSetting) ?? usualLagS) * 1000;
    // Readers find pages as they were published last.
    return store
      .versions(item)
      .find(({ at, label, page }) => Date.parse(at) <= before && (!page || label.endsWith('.0')));
  };
  const hitOf = (site: TeamSite, list: SiteList, item: SiteItem): Hit[] => {
    const version = indexed(item);
    if (!version) return [];
    const { name = '', fields, file, page } = version;
    const names = isDriveItem(item) ? [...library.pathOf(item).slice(0, -1), name] : undefined;
    const path = itemUrl(origin, site, list, { ...item, ...(name !== '' && { name }) }, names);
    const body = file ? read(name, file) : page ? canvasText(page.sections).replace(/<[^>]*>/g, ' ') : '';
    const columns = Object.values(fields).flat().map(String).join(' ');
    const title = String(fields.Title ?? name);
    const ending = /\.([^.]+)$/.exec(name)?.[1] ?? '';
    const text = [title, name, columns, body].join(' ').toLowerCase();
    const searched = {
      ...{ text, title: title.toLowerCase(), fileName: name.toLowerCase(), fileType: ending.toLowerCase() },
      ...{
        path: decodeURIComponent(path).toLowerCase(),
        isDocument: file?.content !== undefined && file.content !== null,
      },
      summary: `${title} ${body}`,
    };
    return [{ site, list, item, version, searched }];
  };

  const resourceOf = (type: Wish['types'][number], { site, list, item, version }: Hit, fields: string[]): Entity => {
    const { name } = version;
    const names = isDriveItem(item) ? [...library.pathOf(item).slice(0, -1), name ?? item.name] : undefined;
    const common = {
      '@odata.type': `#microsoft.graph.${type}`,
      createdDateTime: item.createdDateTime,
      lastModifiedDateTime: version.at,
      ...(name !== undefined && { name }),
      webUrl: itemUrl(origin, site, list, { ...item, ...(name !== undefined && { name }) }, names),
      createdBy: identitySetOf(item.createdBy),
      lastModifiedBy: identitySetOf(version.by),
    };
    const sharepointIds = sharepointIdsOf(item, site);
    if (type === 'driveItem') {
      const driveId = driveIdOf(site, list.id);
      const parent = { siteId: site.id, driveId, sharepointIds, ...(item.file && { id: item.file.parentId }) };
      return { ...common, ...(item.file && { id: item.file.id, size: version.file?.size }), parentReference: parent };
    }
    // Columns come only when they are asked for; what is no column is left out without a word.
    const wanted = fields.filter((one) =>
      list.columns.some((column) => column.name.toLowerCase() === one.toLowerCase()),
    );
    const { '@odata.etag': _etag, ...values } = presentFields(item, list, { only: wanted, version });
    const own = wanted.length > 0 ? { fields: values } : {};
    return { ...common, id: item.uniqueId, sharepointIds, parentReference: { siteId: site.id }, ...own };
  };

  const run = (call: MatchedCall) => {
    const wish = readWish(call);
    const holds = (needed: string[]): boolean => call.caller.permissions.some((one) => needed.includes(one));
    if (wish.types.some((type) => !holds(type === 'driveItem' ? forFiles : forItems))) throw siteAccessDenied();
    const found = seed.sites.flatMap((site) =>
      store.lists(site.id).flatMap((list) =>
        rights
          .readable(call, site, store.items(list.id), 'files')
          .filter(() => wish.types.includes('listItem') || list.template !== 'genericList')
          .flatMap((item) => hitOf(site, list, item))
          .filter(({ searched }) => wish.query.test(searched)),
      ),
    );
    const page = found.slice(wish.from, wish.from + wish.size);
    const hits = page.map((hit, i) => ({
      hitId: isDriveItem(hit.item) ? hit.item.file.id : hit.item.uniqueId,
      rank: wish.from + i + 1,
      summary: summaryOf(hit.searched.summary, wish.query.words),
      resource: resourceOf(typeOf(wish, hit), hit, wish.fields),
    }));
    const more = wish.from + page.length < found.length;
    const container = { ...(hits.length > 0 && { hits }), total: found.length, moreResultsAvailable: more };
    const value = [{ searchTerms: wish.terms, hitsContainers: [container] }];
    return {
      status: 200,
      body: { '@odata.context': `${metadataUrl}#Collection(microsoft.graph.searchResponse)`, value },
    };
  };
  /** Files and folders are items of a drive when both kinds are asked for; everything else is an item of a list. */
  const typeOf = ({ types }: Wish, { item, list }: Hit): Wish['types'][number] =>
    types.includes('driveItem') && list.template !== 'genericList' && (!types.includes('listItem') || isDriveItem(item))
      ? 'driveItem'
      : 'listItem';

  return {
    ...{ method: 'POST', path: '/search/query', workload: 'sharepoint', application: [], delegated: forFiles },
    ...{ cost: 2, run },
  };
}
