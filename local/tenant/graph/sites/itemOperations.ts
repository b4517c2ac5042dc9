import type { SiteRole, TeamSite } from '../../../seed';
import { nameTaken } from '../files/conflict';
import { isDriveItem } from '../files/driveItem';
import type { FileKeeper } from '../files/fileKeeper';
import { readItemPath } from '../files/itemNames';
import { itemNotFound, permissionsFor } from '../files/siteAccess';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import { contentTypesOf } from './contentTypes';
import { presentFields, readFields } from './itemFields';
import { findItems, readExpand } from './itemQuery';
import { listAt } from './listOperations';
import { itemProperties, presentItem, presentVersion } from './presentItem';
import { entityAnswer, invalidRequest, requireMatch, selectOf, siteCollection, siteContext } from './siteAnswers';
import { itemEtag } from './siteList';
import type { ItemVersion, SiteItem, SiteList } from './siteList';
import type { SiteParts } from './siteParts';

interface ItemPlace {
  site: TeamSite;
  list: SiteList;
  item: SiteItem;
}

/** An item as a call wants it: with `$select` and `$expand=fields`. @throws GraphFailure 400 */
export function itemWanted(
  call: MatchedCall,
  { site, list, item }: ItemPlace,
  parts: Pick<SiteParts, 'origin' | 'library'>,
): Entity & { id: string } {
  const expand = readExpand(call);
  const fields = expand && { fields: presentFields(item, list, expand.only ? { only: expand.only } : {}) };
  const entity = { ...presentItem(item, list, site, parts), ...fields };
  const wanted = { type: 'listItem', known: itemProperties, expanded: fields ? ['fields'] : [] };
  return { ...selectOf(call, entity, wanted), id: item.id };
}

/** Items of lists: pages, files and folders are items, too. */
export function itemOperations(parts: SiteParts & { keeper: FileKeeper }): Operation[] {
  const { store, rights, library, keeper, actorOf, origin } = parts;
  const place = (call: MatchedCall, needed: SiteRole): ItemPlace => {
    const { site, list } = listAt(parts, call, 'read');
    const key = call.params[2] ?? '';
    const item = store.item(list.id, key) ?? store.byUniqueId(list.id, key);
    if (!item) throw itemNotFound();
    rights.require(call, site, item, needed);
    return { site, list, item };
  };
  const contextOf = (site: TeamSite, list: SiteList, end: string): string =>
    siteContext(site, `lists('${list.id}')/items${end}`);

  const all = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    const found = rights.readable(call, site, findItems(call, list, store.items(list.id)));
    const present = (item: SiteItem) => itemWanted(call, { site, list, item }, parts);
    return siteCollection(call, origin, found, { context: contextOf(site, list, ''), present });
  };
  const one = (call: MatchedCall) => {
    const found = place(call, 'read');
    return entityAnswer(contextOf(found.site, found.list, '/$entity'), itemWanted(call, found, parts));
  };
  const create = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'write');
    if (list.template !== 'genericList') throw invalidRequest('Items of a library are made by way of their files.');
    const { fields = {}, contentType } = objectBody(call);
    const values = readFields(list, fields);
    checkValues(list, values);
    const item = store.add(list.id, { fields: values, ...readType(list, contentType) }, actorOf(call));
    const entity = { ...presentItem(item, list, site, parts), fields: presentFields(item, list) };
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
  const write = (call: MatchedCall, given: unknown, contentType?: unknown): ItemPlace => {
    const found = place(call, 'write');
    requireMatch(call, itemEtag(found.item));
    if (isDriveItem(found.item)) keeper.requireFree(found.item, actorOf(call));
    const { name, others } = readFileName(found, given);
    const values = readFields(found.list, others);
    checkValues(found.list, values, found.item);
    const draft = { fields: values, ...readType(found.list, contentType), ...(name !== undefined && { name }) };
    return { ...found, item: store.change(found.item, draft, actorOf(call)) };
  };
  /** A file is renamed by its field FileLeafRef, too. @throws GraphFailure 400 for a bad name, 409 for a taken one */
  const readFileName = ({ site, list, item }: ItemPlace, given: unknown): { name?: string; others: unknown } => {
    const { FileLeafRef: name, ...others } = (given ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string' || !isDriveItem(item)) return { others: given };
    readItemPath(name, library.pathOf(item).slice(0, -1), { site, list });
    const other = library.named(item.file.parentId, name);
    if (other && other.id !== item.id) throw nameTaken();
    return { name, others };
  };
  /** The content type that a caller gives to an item. @throws GraphFailure 400 for one that the list does not have */
  const readType = (list: SiteList, given: unknown): { contentTypeId?: string } => {
    if (given === undefined || given === null) return {};
    const { id } = given as { id?: unknown };
    const type = contentTypesOf(list).find((one) => one.id === id || id === one.id.slice(0, -34));
    if (!type) throw invalidRequest('The content type is not one of the list.');
    return { contentTypeId: type.id };
  };
  const change = (call: MatchedCall) => {
    const { fields = {}, contentType } = objectBody(call);
    const changed = write(call, fields, contentType);
    const entity = { ...presentItem(changed.item, changed.list, changed.site, parts) };
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
    if (isDriveItem(item)) keeper.remove(item, actorOf(call));
    else store.remove(item, actorOf(call));
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
