import type { TeamSite } from '../../../seed';
import { itemNotFound, permissionsFor } from '../files/siteAccess';
import { GraphFailure } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import type { SiteRole } from '../../../seed';
import { builtInColumns } from './builtInColumns';
import { listProperties, presentList } from './presentList';
import { presentColumn, readNewColumn } from './readColumn';
import { entityAnswer, invalidRequest, nameTaken, selectOf, siteCollection, siteContext } from './siteAnswers';
import type { SiteList } from './siteList';
import type { SiteParts } from './siteParts';

/** The list that a call is about. @throws GraphFailure 404 for one that is not there */
export function listAt(
  { access, store }: Pick<SiteParts, 'access' | 'store'>,
  call: MatchedCall,
  needed: SiteRole,
): { site: TeamSite; list: SiteList } {
  const site = access.site(call, needed);
  const list = store.list(site.id, call.params[1] ?? '');
  if (!list) throw itemNotFound();
  return { site, list };
}

/** "Meeting notes" as a part of an address. */
const addressOf = (displayName: string): string => displayName.replace(/["*:<>?/\\|#%]/g, '').trim();

function readName(body: Record<string, unknown>, otherwise?: string): string {
  const name = body.displayName ?? otherwise;
  if (typeof name !== 'string' || addressOf(name) === '') throw invalidRequest('A list needs a displayName.');
  return name;
}

/** Lists of a site. A new list of documents has a drive. */
export function listOperations(parts: SiteParts): Operation[] {
  const { access, store, actorOf, origin, newId, now } = parts;
  const answer = (call: MatchedCall, site: TeamSite, list: SiteList, status = 200) => {
    const entity = { ...presentList(list, site, origin), ...expanded(call, list) };
    const kept = selectOf(call, entity, {
      type: 'list',
      known: listProperties,
      expanded: Object.keys(expanded(call, list)),
    });
    return entityAnswer(siteContext(site, 'lists/$entity'), kept, status);
  };
  const expanded = (call: MatchedCall, list: SiteList) =>
    /(^|,)\s*columns\b/i.test(call.query.get('$expand') ?? '') ? { columns: list.columns.map(presentColumn) } : {};

  const all = (call: MatchedCall) => {
    const site = access.site(call);
    const present = (list: SiteList) =>
      selectOf(call, presentList(list, site, origin), { type: 'list', known: listProperties });
    return siteCollection(call, origin, store.lists(site.id), { context: siteContext(site, 'lists'), present });
  };
  const one = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    return answer(call, site, list);
  };
  const create = (call: MatchedCall) => {
    const site = access.site(call, 'manage');
    const body = objectBody(call);
    const displayName = readName(body);
    const { template = 'genericList' } = (body.list ?? {}) as { template?: string };
    if (template !== 'genericList' && template !== 'documentLibrary')
      throw invalidRequest(`Lists of the template '${template}' cannot be made here.`);
    if (store.list(site.id, displayName)) throw nameTaken('A list');
    let list: SiteList = {
      ...{ id: newId(), siteId: site.id, name: addressOf(displayName), displayName, template },
      description: typeof body.description === 'string' ? body.description : '',
      columns: builtInColumns(template),
      createdBy: actorOf(call),
      ...{ createdDateTime: now().toISOString(), lastModifiedDateTime: now().toISOString() },
      ...{ nextItem: 1, changes: 0 },
    };
    for (const column of (body.columns ?? []) as Record<string, unknown>[])
      list = { ...list, columns: [...list.columns, readNewColumn({ ...list, items: 0 }, column, newId())] };
    store.saveList(list);
    return answer(call, site, list, 201);
  };
  const change = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'manage');
    const body = objectBody(call);
    const displayName = readName(body, list.displayName);
    const other = store.list(site.id, displayName);
    if (other && other.id !== list.id) throw nameTaken('A list');
    const description = typeof body.description === 'string' ? body.description : list.description;
    const changed = { ...list, displayName, description };
    store.saveList(changed);
    return answer(call, site, changed);
  };
  const remove = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'manage');
    if (list.id === site.documentsId || list.id === site.pagesId)
      throw new GraphFailure(403, 'notAllowed', 'This library cannot be deleted.');
    store.removeList(list);
    return { status: 204 };
  };

  const of = (needed: SiteRole) => {
    const allowed = permissionsFor(needed, 'site');
    return { workload: 'sharepoint', application: allowed, delegated: allowed } as const;
  };
  const lists = '/sites/{}/lists';
  return [
    { ...of('read'), method: 'GET', path: lists, cost: 2, run: all },
    { ...of('manage'), method: 'POST', path: lists, cost: 2, run: create },
    { ...of('read'), method: 'GET', path: `${lists}/{}`, cost: 1, run: one },
    { ...of('manage'), method: 'PATCH', path: `${lists}/{}`, cost: 2, run: change },
    { ...of('manage'), method: 'DELETE', path: `${lists}/{}`, cost: 2, run: remove },
  ];
}
