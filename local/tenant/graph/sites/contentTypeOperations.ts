import type { SiteRole, TeamSite } from '../../../seed';
import { itemNotFound, permissionsFor } from '../files/siteAccess';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import { builtInTypes, childTypeId, contentTypesOf } from './contentTypes';
import { listAt } from './listOperations';
import { presentColumn, readNewColumn } from './readColumn';
import { entityAnswer, invalidRequest, nameTaken, siteCollection, siteContext } from './siteAnswers';
import type { SiteContentType, SiteList } from './siteList';
import type { SiteParts } from './siteParts';
import type { SiteSchemas } from './siteSchema';

/** A content type as Graph returns it by default. */
const present = ({ columns: _apart, ...type }: SiteContentType): Entity & { id: string } => ({
  ...type,
  ...{ hidden: false, readOnly: false, sealed: false },
});

const text = (body: Record<string, unknown>, name: string, otherwise: string): string => {
  const value = body[name] ?? otherwise;
  if (typeof value !== 'string') throw invalidRequest(`'${name}' of a content type is not valid.`);
  return value;
};

/** The column of a site that "sourceColumn@odata.bind" names by the end of its address. */
const boundId = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
        .split('/')
        .at(-1)
        ?.replace(/^columns\('?|'?\)$/g, '')
        .toLowerCase()
    : undefined;

/** Content types of sites, and their copies in lists ("contentType: addCopy"). */
export function contentTypeOperations(parts: SiteParts, schemas: SiteSchemas): Operation[] {
  const { access, store, origin, newId } = parts;
  const typesOf = (site: TeamSite): SiteContentType[] => [...builtInTypes, ...schemas.of(site.id).contentTypes];
  const siteType = (call: MatchedCall, needed: SiteRole, ownOnly = false) => {
    const site = access.site(call, needed);
    const known = ownOnly ? schemas.of(site.id).contentTypes : typesOf(site);
    const type = known.find(({ id }) => id.toLowerCase() === (call.params[1] ?? '').toLowerCase());
    if (!type) throw itemNotFound();
    return { site, type };
  };
  const save = (site: TeamSite, changed: (types: SiteContentType[]) => SiteContentType[]): void => {
    const schema = schemas.of(site.id);
    schemas.save(site.id, { ...schema, contentTypes: changed(schema.contentTypes) });
  };
  const replace = (site: TeamSite, type: SiteContentType): void =>
    save(site, (types) => types.map((other) => (other.id === type.id ? type : other)));
  const answer = (site: TeamSite, type: SiteContentType, status = 200) =>
    entityAnswer(siteContext(site, 'contentTypes/$entity'), present(type), status);

  const all = (call: MatchedCall) => {
    const site = access.site(call);
    return siteCollection(call, origin, typesOf(site), { context: siteContext(site, 'contentTypes'), present });
  };
  const create = (call: MatchedCall) => {
    const site = access.site(call, 'manage');
    const body = objectBody(call);
    const name = text(body, 'name', '');
    if (name.trim() === '') throw invalidRequest('A content type needs a name.');
    const baseId = (body.base as { id?: unknown } | undefined)?.id;
    const base = typesOf(site).find(({ id }) => id === baseId);
    if (!base) throw invalidRequest('The base of a content type must be one of the site.');
    if (typesOf(site).some((other) => other.name.toLowerCase() === name.toLowerCase()))
      throw nameTaken('A content type');
    const type: SiteContentType = {
      ...{ id: childTypeId(base.id, newId), name, columns: base.columns },
      ...{ description: text(body, 'description', ''), group: text(body, 'group', 'Custom Content Types') },
    };
    save(site, (types) => [...types, type]);
    return answer(site, type, 201);
  };
  const one = (call: MatchedCall) => {
    const { site, type } = siteType(call, 'read');
    return answer(site, type);
  };
  const change = (call: MatchedCall) => {
    const { site, type } = siteType(call, 'manage', true);
    const body = objectBody(call);
    const changed = {
      ...{ ...type, name: text(body, 'name', type.name), description: text(body, 'description', type.description) },
      group: text(body, 'group', type.group),
    };
    replace(site, changed);
    return answer(site, changed);
  };
  const remove = (call: MatchedCall) => {
    const { site, type } = siteType(call, 'manage', true);
    const isUsed = store.lists(site.id).some((list) => list.contentTypes?.some(({ id }) => id.startsWith(type.id)));
    if (isUsed) throw invalidRequest('The content type is in use.');
    save(site, (types) => types.filter(({ id }) => id !== type.id));
    return { status: 204 };
  };
  const columns = (call: MatchedCall) => {
    const { site, type } = siteType(call, 'read');
    const context = siteContext(site, `contentTypes('${type.id}')/columns`);
    return siteCollection(call, origin, type.columns, { context, present: presentColumn });
  };
  /** "Create a columnDefinition in a content type": one of the site's own, bound by its address. */
  const addColumn = (call: MatchedCall) => {
    const { site, type } = siteType(call, 'manage', true);
    const wanted = boundId(objectBody(call)['sourceColumn@odata.bind']);
    const column = schemas.of(site.id).columns.find(({ id }) => id === wanted);
    if (!column) throw invalidRequest("'sourceColumn' must be a column of the site.");
    if (type.columns.some(({ id }) => id === column.id)) throw nameTaken('A column');
    replace(site, { ...type, columns: [...type.columns, column] });
    return entityAnswer(siteContext(site, 'columns/$entity'), presentColumn(column), 201);
  };

  const inList = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    const context = siteContext(site, `lists('${list.id}')/contentTypes`);
    return siteCollection(call, origin, contentTypesOf(list), { context, present });
  };
  const oneInList = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    const type = contentTypesOf(list).find(({ id }) => id === call.params[2]);
    if (!type) throw itemNotFound();
    return answer(site, type);
  };
  const addTo = (site: TeamSite, list: SiteList, type: SiteContentType) => {
    if (contentTypesOf(list).some(({ name }) => name.toLowerCase() === type.name.toLowerCase()))
      throw nameTaken('A content type');
    const copy = { ...type, id: childTypeId(type.id, newId) };
    const missing = type.columns.filter(({ name }) => !list.columns.some((column) => column.name === name));
    const merged = missing.reduce<SiteList>(
      (to, { kind, facet, id, ...column }) => ({
        ...to,
        columns: [...to.columns, readNewColumn({ ...to, items: 0 }, { ...column, [kind]: facet }, id)],
      }),
      list,
    );
    store.saveList({ ...merged, contentTypes: [...(list.contentTypes ?? []), copy] });
    return answer(site, copy, 201);
  };
  const addCopy = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'manage');
    const { contentType } = objectBody(call);
    const id = typeof contentType === 'string' ? contentType.split('/').at(-1) : undefined;
    const type = typesOf(site).find((other) => other.id === id);
    if (!type) throw invalidRequest("'contentType' must be the address of a content type of the site.");
    return addTo(site, list, type);
  };
  const removeFromList = (call: MatchedCall) => {
    const { list } = listAt(parts, call, 'manage');
    const own = list.contentTypes ?? [];
    if (!own.some(({ id }) => id === call.params[2])) throw itemNotFound();
    if (store.items(list.id).some(({ contentTypeId }) => contentTypeId === call.params[2]))
      throw invalidRequest('The content type is in use.');
    store.saveList({ ...list, contentTypes: own.filter(({ id }) => id !== call.params[2]) });
    return { status: 204 };
  };

  const of = (needed: SiteRole) => {
    const allowed = permissionsFor(needed, 'site');
    return { workload: 'sharepoint', application: allowed, delegated: allowed } as const;
  };
  const ofSite = '/sites/{}/contentTypes';
  const ofList = '/sites/{}/lists/{}/contentTypes';
  return [
    { ...of('read'), method: 'GET', path: ofSite, cost: 2, run: all },
    { ...of('manage'), method: 'POST', path: ofSite, cost: 2, run: create },
    { ...of('read'), method: 'GET', path: `${ofSite}/{}`, cost: 1, run: one },
    { ...of('manage'), method: 'PATCH', path: `${ofSite}/{}`, cost: 2, run: change },
    { ...of('manage'), method: 'DELETE', path: `${ofSite}/{}`, cost: 2, run: remove },
    { ...of('read'), method: 'GET', path: `${ofSite}/{}/columns`, cost: 2, run: columns },
    { ...of('manage'), method: 'POST', path: `${ofSite}/{}/columns`, cost: 2, run: addColumn },
    { ...of('read'), method: 'GET', path: ofList, cost: 2, run: inList },
    { ...of('manage'), method: 'POST', path: `${ofList}/addCopy`, cost: 2, run: addCopy },
    { ...of('read'), method: 'GET', path: `${ofList}/{}`, cost: 1, run: oneInList },
    { ...of('manage'), method: 'DELETE', path: `${ofList}/{}`, cost: 2, run: removeFromList },
  ];
}
