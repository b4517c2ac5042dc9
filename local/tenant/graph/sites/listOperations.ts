import type { TeamSite } from '../../../seed';
import { itemNotFound, permissionsFor } from '../files/siteAccess';
import type { SiteAccess } from '../files/siteAccess';
import { GraphFailure } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import type { SiteRole } from '../../../seed';
import type { ActorOf } from './actorOf';
import { builtInColumns, contentTypeOf } from './builtInColumns';
import { listProperties, presentList } from './presentList';
import { changedColumn, presentColumn, readNewColumn } from './readColumn';
import { entityAnswer, invalidRequest, nameTaken, selectOf, siteCollection, siteContext } from './siteAnswers';
import type { SiteColumn, SiteList } from './siteList';
import type { SiteStore } from './siteStore';

export interface SiteParts {
  access: SiteAccess;
  store: SiteStore;
  actorOf: ActorOf;
  origin: string;
  newId: () => string;
  now: () => Date;
}

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

/** Lists of a site, their columns and their content types. */
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
    if (template !== 'genericList') throw invalidRequest(`Lists of the template '${template}' cannot be made here.`);
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
      list = { ...list, columns: [...list.columns, readNewColumn(list, column, newId())] };
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
    const { list } = listAt(parts, call, 'manage');
    if (list.template !== 'genericList') throw new GraphFailure(403, 'notAllowed', 'This library cannot be deleted.');
    store.removeList(list);
    return { status: 204 };
  };

  const columnAt = (call: MatchedCall, needed: SiteRole): { site: TeamSite; list: SiteList; column: SiteColumn } => {
    const { site, list } = listAt(parts, call, needed);
    const key = (call.params[2] ?? '').toLowerCase();
    const column = list.columns.find(({ id, name }) => id === key || name.toLowerCase() === key);
    if (!column) throw itemNotFound();
    return { site, list, column };
  };
  const columnContext = (site: TeamSite, list: SiteList, end = ''): string =>
    siteContext(site, `lists('${list.id}')/columns${end}`);
  const columns = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    return siteCollection(call, origin, list.columns, { context: columnContext(site, list), present: presentColumn });
  };
  const column = (call: MatchedCall) => {
    const { site, list, column: found } = columnAt(call, 'read');
    return entityAnswer(columnContext(site, list, '/$entity'), presentColumn(found));
  };
  const addColumn = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'manage');
    const added = readNewColumn(list, objectBody(call), newId());
    store.saveList({ ...list, columns: [...list.columns, added] });
    return entityAnswer(columnContext(site, list, '/$entity'), presentColumn(added), 201);
  };
  const changeColumn = (call: MatchedCall) => {
    const { site, list, column: found } = columnAt(call, 'manage');
    const changed = changedColumn(list, found, objectBody(call));
    store.saveList({ ...list, columns: list.columns.map((other) => (other.id === found.id ? changed : other)) });
    return entityAnswer(columnContext(site, list, '/$entity'), presentColumn(changed));
  };
  const removeColumn = (call: MatchedCall) => {
    const { list, column: found } = columnAt(call, 'manage');
    if (found.isBuiltIn) throw invalidRequest(`The column '${found.displayName}' cannot be deleted.`);
    store.removeColumn(list, found);
    return { status: 204 };
  };
  const contentTypes = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    const context = siteContext(site, `lists('${list.id}')/contentTypes`);
    const present = (type: { id: string; name: string }) => ({
      ...type,
      hidden: false,
      readOnly: false,
      sealed: false,
    });
    return siteCollection(call, origin, [contentTypeOf(list.template)], { context, present });
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
    { ...of('read'), method: 'GET', path: `${lists}/{}/columns`, cost: 2, run: columns },
    { ...of('manage'), method: 'POST', path: `${lists}/{}/columns`, cost: 2, run: addColumn },
    { ...of('read'), method: 'GET', path: `${lists}/{}/columns/{}`, cost: 1, run: column },
    { ...of('manage'), method: 'PATCH', path: `${lists}/{}/columns/{}`, cost: 2, run: changeColumn },
    { ...of('manage'), method: 'DELETE', path: `${lists}/{}/columns/{}`, cost: 2, run: removeColumn },
    { ...of('read'), method: 'GET', path: `${lists}/{}/contentTypes`, cost: 2, run: contentTypes },
  ];
}
