import type { SiteRole, TeamSite } from '../../../seed';
import { itemNotFound, permissionsFor } from '../files/siteAccess';
import { GraphFailure, badRequest } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import { readFilter } from '../odata/filter';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import { presentCanvas } from './pageCanvas';
import { isPage, pageProperties, presentPage } from './presentPage';
import type { SitePage } from './presentPage';
import { nameFromTitle, readPage, readPageName } from './readPage';
import {
  entityAnswer,
  invalidRequest,
  nameTaken,
  requireMatch,
  selectOf,
  siteCollection,
  siteContext,
} from './siteAnswers';
import { pageEtag } from './siteList';
import type { SiteItem, SiteList } from './siteList';
import type { SiteParts } from './siteParts';

interface PagePlace {
  site: TeamSite;
  list: SiteList;
}

/** Whether a call wants what stands on the page, too. @throws GraphFailure 400 for anything else that is to be expanded */
function wantsCanvas(call: MatchedCall, type: 'sitePage' | 'baseSitePage'): boolean {
  const expand = call.query.get('$expand')?.trim();
  if (expand === undefined || expand === '') return false;
  if (type === 'sitePage' && /^canvasLayout(\(.*\))?$/i.test(expand)) return true;
  throw badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${expand}' on type 'microsoft.graph.${type}'.`,
    'BadRequest',
  );
}

/** What an administrator sets: people are named on pages without their id; pages are seen only once somebody approved them. */
export interface PageSettings {
  isWithoutIds: () => boolean;
  needsApproval: () => boolean;
}

/** Pages of a site. */
export function pageOperations(parts: SiteParts, { isWithoutIds, needsApproval }: PageSettings): Operation[] {
  const { access, store, rights, actorOf, origin, newId } = parts;
  const place = (call: MatchedCall, needed: SiteRole): PagePlace => {
    const site = access.site(call, needed);
    const list = store.list(site.id, site.pagesId);
    if (!list) throw itemNotFound();
    return { site, list };
  };
  const pageAt = (call: MatchedCall, needed: SiteRole): PagePlace & { item: SitePage } => {
    const found = place(call, 'read');
    const item = store.byUniqueId(found.list.id, call.params[1] ?? '');
    if (!isPage(item)) throw itemNotFound();
    rights.require(call, found.site, item, needed);
    return { ...found, item };
  };
  const wanted = (
    call: MatchedCall,
    { site, list, item }: PagePlace & { item: SitePage },
    type: 'sitePage' | 'baseSitePage',
  ): Entity & { id: string } => {
    const whole = wantsCanvas(call, type);
    const expanded = whole ? ['canvasLayout'] : [];
    const entity = presentPage(item, { site, list, origin, isWithoutIds: isWithoutIds() }, whole);
    return { ...selectOf(call, entity, { type, known: pageProperties, expanded }), id: entity.id };
  };
  const answer = (call: MatchedCall, found: PagePlace & { item: SiteItem }, status = 200) => {
    if (!isPage(found.item)) throw itemNotFound();
    const entity = wanted(call, { ...found, item: found.item }, 'sitePage');
    return entityAnswer(siteContext(found.site, 'pages/microsoft.graph.sitePage/$entity'), entity, status);
  };

  const all = (call: MatchedCall) => {
    const { site, list } = place(call, 'read');
    const filter = call.query.get('$filter');
    const { test } = readFilter(filter ?? 'id ne null', 'microsoft.graph.baseSitePage', [
      ...pageProperties,
      'publishingState/level',
    ]);
    const found = rights
      .readable(call, site, store.items(list.id))
      .filter(isPage)
      .map((item) => ({ item, id: item.uniqueId, entity: presentPage(item, { site, list, origin }, false) }))
      .filter(({ entity }) => test(entity))
      .sort((one, other) => one.item.name.localeCompare(other.item.name, 'en'));
    const present = ({ item }: { item: SitePage }) => wanted(call, { site, list, item }, 'baseSitePage');
    return siteCollection(call, origin, found, { context: siteContext(site, 'pages'), present });
  };
  const base = (call: MatchedCall) => {
    const found = pageAt(call, 'read');
    return entityAnswer(siteContext(found.site, 'pages/$entity'), wanted(call, found, 'baseSitePage'));
  };
  const one = (call: MatchedCall) => answer(call, pageAt(call, 'read'));
  const canvas = (call: MatchedCall) => {
    const { site, item } = pageAt(call, 'read');
    return entityAnswer(siteContext(site, `pages('${item.uniqueId}')/canvasLayout`), presentCanvas(item.page.sections));
  };

  /** Without a name of its own a page is called by its title, with a number behind it when that is taken. */
  const freeName = (list: SiteList, title: string): string => {
    const name = nameFromTitle(title);
    for (let n = 0; ; n += 1) {
      const candidate = n === 0 ? name : name.replace(/\.aspx$/, `(${n}).aspx`);
      if (!store.byName(list.id, candidate)) return candidate;
    }
  };
  const create = (call: MatchedCall) => {
    const { site, list } = place(call, 'write');
    const body = objectBody(call);
    const { fields, page } = readPage(body, undefined, newId);
    if (body.name === undefined && fields.Title === undefined) throw invalidRequest('A page needs a name or a title.');
    const name = body.name === undefined ? freeName(list, String(fields.Title)) : readPageName(body.name);
    if (store.byName(list.id, name)) throw nameTaken('A page');
    const Title = fields.Title ?? name.replace(/\.aspx$/i, '');
    const item = store.add(list.id, { name, page, fields: { ...fields, Title } }, actorOf(call));
    return answer(call, { site, list, item }, 201);
  };
  const requireFree = (call: MatchedCall, { checkedOutBy }: SiteItem): void => {
    if (!checkedOutBy || checkedOutBy.id === actorOf(call).id) return;
    throw new GraphFailure(423, 'resourceLocked', `The file is checked out by ${checkedOutBy.displayName}.`);
  };
  const change = (call: MatchedCall) => {
    const { site, list, item } = pageAt(call, 'write');
    requireFree(call, item);
    requireMatch(call, pageEtag(item));
    const draft = readPage(objectBody(call), item.page, newId);
    return answer(call, { site, list, item: store.change(item, draft, actorOf(call)) });
  };
  const publish = (call: MatchedCall) => {
    const { item } = pageAt(call, 'write');
    requireFree(call, item);
    requireMatch(call, pageEtag(item));
    // Where pages need an approval it stays a draft; the answer is the same.
    if (!needsApproval()) store.publish(item, actorOf(call));
    return { status: 204 };
  };
  const remove = (call: MatchedCall) => {
    const { item } = pageAt(call, 'write');
    requireMatch(call, pageEtag(item));
    store.remove(item, actorOf(call));
    return { status: 204 };
  };

  const of = (needed: SiteRole, more: readonly string[] = []) => {
    const allowed = [...permissionsFor(needed, 'site'), ...more];
    return { workload: 'sharepoint', application: allowed, delegated: allowed } as const;
  };
  const pages = '/sites/{}/pages';
  const cast = `${pages}/{}/microsoft.graph.sitePage`;
  return [
    { ...of('read'), method: 'GET', path: pages, cost: 2, run: all },
    { ...of('read'), method: 'GET', path: `${pages}/microsoft.graph.sitePage`, cost: 2, run: all },
    { ...of('write'), method: 'POST', path: pages, cost: 2, run: create },
    { ...of('read'), method: 'GET', path: `${pages}/{}`, cost: 1, run: base },
    { ...of('write'), method: 'DELETE', path: `${pages}/{}`, cost: 2, run: remove },
    { ...of('read'), method: 'GET', path: cast, cost: 1, run: one },
    { ...of('write'), method: 'PATCH', path: cast, cost: 2, run: change },
    { ...of('read'), method: 'GET', path: `${cast}/canvasLayout`, cost: 1, run: canvas },
    { ...of('write'), method: 'POST', path: `${cast}/publish`, cost: 2, run: publish },
  ];
}
