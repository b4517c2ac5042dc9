import type { SiteRole, TeamSite } from '../../../seed';
import { itemNotFound, permissionsFor } from '../files/siteAccess';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import { presentFields, readFields } from './itemFields';
import { findItems, readExpand } from './itemQuery';
import { listAt } from './listOperations';
import type { SiteParts } from './listOperations';
import { itemProperties, presentItem, presentVersion } from './presentItem';
import { entityAnswer, invalidRequest, requireMatch, selectOf, siteCollection, siteContext } from './siteAnswers';
import { itemEtag } from './siteList';
import type { ItemVersion, SiteItem, SiteList } from './siteList';

interface ItemPlace {
  site: TeamSite;
  list: SiteList;
  item: SiteItem;
}

/** An item as a call wants it: with `$select` and `$expand=fields`. @throws GraphFailure 400 */
export function itemWanted(
  call: MatchedCall,
  { site, list, item }: ItemPlace,
  origin: string,
): Entity & { id: string } {
  const expand = readExpand(call);
  const fields = expand && { fields: presentFields(item, list, expand.only ? { only: expand.only } : {}) };
  const entity = { ...presentItem(item, list, site, origin), ...fields };
  const wanted = { type: 'listItem', known: itemProperties, expanded: fields ? ['fields'] : [] };
  return { ...selectOf(call, entity, wanted), id: item.id };
}

/** Items of lists: pages are items too, and files will be. */
export function itemOperations(parts: SiteParts): Operation[] {
  const { store, actorOf, origin } = parts;
  const place = (call: MatchedCall, needed: SiteRole): ItemPlace => {
    const { site, list } = listAt(parts, call, needed);
    const key = call.params[2] ?? '';
    const item = store.item(list.id, key) ?? store.byUniqueId(list.id, key);
    if (!item) throw itemNotFound();
    return { site, list, item };
  };
  const contextOf = (site: TeamSite, list: SiteList, end: string): string =>
    siteContext(site, `lists('${list.id}')/items${end}`);

  const all = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    const found = findItems(call, list, store.items(list.id));
    const present = (item: SiteItem) => itemWanted(call, { site, list, item }, origin);
    return siteCollection(call, origin, found, { context: contextOf(site, list, ''), present });
  };
  const one = (call: MatchedCall) => {
    const found = place(call, 'read');
    return entityAnswer(contextOf(found.site, found.list, '/$entity'), itemWanted(call, found, origin));
  };
  const create = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'write');
    if (list.template !== 'genericList') throw invalidRequest('Items of a library are made by way of their files.');
    const { fields = {} } = objectBody(call);
    const values = readFields(list, fields);
    checkValues(list, values);
    const item = store.add(list.id, { fields: values }, actorOf(call));
    const entity = { ...presentItem(item, list, site, origin), fields: presentFields(item, list) };
    return entityAnswer(contextOf(site, list, '/$entity'), entity, 201);
  };
  /** @throws GraphFailure 400 for a value that is missing, 409 for one that somebody else has */
  const checkValues = (list: SiteList, values: Record<string, unknown>, own?: SiteItem): void => {
    const all = { ...own?.fields, ...values };
    for (const { name, required, readOnly, enforceUniqueValues } of list.columns) {
      const value = all[name];
      if (required && !readOnly && (value === undefined || value === null || value === ''))
        throw invalidRequest(`Field '${name}' is required`);
      const same = (other: SiteItem): boolean => other.id !== own?.id && other.fields[name] === value;
      if (enforceUniqueValues && value !== undefined && value !== null && store.items(list.id).some(same))
        throw invalidRequest(`The value of field '${name}' is used by another item`);
    }
  };
  const write = (call: MatchedCall, given: unknown): ItemPlace => {
    const found = place(call, 'write');
    requireMatch(call, itemEtag(found.item));
    const values = readFields(found.list, given);
    checkValues(found.list, values, found.item);
    return { ...found, item: store.change(found.item, { fields: values }, actorOf(call)) };
  };
  const change = (call: MatchedCall) => {
    const { fields } = objectBody(call);
    const changed = write(call, fields);
    const entity = { ...presentItem(changed.item, changed.list, changed.site, origin) };
    return entityAnswer(contextOf(changed.site, changed.list, '/$entity'), {
      ...entity,
      fields: presentFields(changed.item, changed.list),
    });
  };
  const fieldsContext = ({ site, list, item }: ItemPlace): string =>
    contextOf(site, list, `('${item.id}')/fields/$entity`);
  const fields = (call: MatchedCall) => {
    const found = place(call, 'read');
    const only = call.query
      .get('$select')
      ?.split(',')
      .map((name) => name.trim());
    return entityAnswer(fieldsContext(found), presentFields(found.item, found.list, only ? { only } : {}));
  };
  const changeFields = (call: MatchedCall) => {
    const changed = write(call, objectBody(call));
    return entityAnswer(fieldsContext(changed), presentFields(changed.item, changed.list));
  };
  const remove = (call: MatchedCall) => {
    const { item } = place(call, 'write');
    requireMatch(call, itemEtag(item));
    store.remove(item, actorOf(call));
    return { status: 204 };
  };

  const versionWanted = (call: MatchedCall, { item, list }: ItemPlace, version: ItemVersion) => {
    const expand = readExpand(call);
    const only = expand?.only ?? undefined;
    const values = expand && { fields: presentFields(item, list, { version, ...(only && { only }) }) };
    return { ...presentVersion(version), ...values };
  };
  const versions = (call: MatchedCall) => {
    const found = place(call, 'read');
    const context = contextOf(found.site, found.list, `('${found.item.id}')/versions`);
    const listed = store.versions(found.item).map((version) => ({ ...version, id: version.label }));
    return siteCollection(call, origin, listed, { context, present: (one) => versionWanted(call, found, one) });
  };
  const version = (call: MatchedCall) => {
    const found = place(call, 'read');
    const wanted = store.versions(found.item).find(({ label }) => label === call.params[3]);
    if (!wanted) throw itemNotFound();
    const context = contextOf(found.site, found.list, `('${found.item.id}')/versions/$entity`);
    return entityAnswer(context, versionWanted(call, found, wanted));
  };

  const of = (needed: SiteRole) => {
    const allowed = permissionsFor(needed, 'site');
    return { workload: 'sharepoint', application: allowed, delegated: allowed } as const;
  };
  const items = '/sites/{}/lists/{}/items';
  return [
    { ...of('read'), method: 'GET', path: items, cost: 2, run: all },
    { ...of('write'), method: 'POST', path: items, cost: 2, run: create },
    { ...of('read'), method: 'GET', path: `${items}/{}`, cost: 1, run: one },
    { ...of('write'), method: 'PATCH', path: `${items}/{}`, cost: 2, run: change },
    { ...of('write'), method: 'DELETE', path: `${items}/{}`, cost: 2, run: remove },
    { ...of('read'), method: 'GET', path: `${items}/{}/fields`, cost: 1, run: fields },
    { ...of('write'), method: 'PATCH', path: `${items}/{}/fields`, cost: 2, run: changeFields },
    { ...of('read'), method: 'GET', path: `${items}/{}/versions`, cost: 2, run: versions },
    { ...of('read'), method: 'GET', path: `${items}/{}/versions/{}`, cost: 1, run: version },
  ];
}
