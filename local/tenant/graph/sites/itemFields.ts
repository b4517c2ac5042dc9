import type { Entity } from '../odata/select';
import { contentTypeOf } from './builtInColumns';
import { canvasText } from './pageCanvas';
import { invalidRequest } from './siteAnswers';
import { itemEtag } from './siteList';
import type { ItemVersion, SiteColumn, SiteItem, SiteList } from './siteList';

const columnOf = (list: SiteList, name: string): SiteColumn | undefined =>
  list.columns.find((column) => column.name.toLowerCase() === name.toLowerCase());

export const notRecognised = (name: string) => invalidRequest(`Field '${name}' is not recognized`);

function fits({ kind, facet }: SiteColumn, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && (facet.allowMultipleLines === true || value.length <= 255);
    case 'number':
    case 'currency':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'dateTime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    default:
      return true;
  }
}

/**
 * The values that a caller gives to an item, by the names of the columns; null takes a value away.
 *
 * @throws GraphFailure 400 for a column that the list does not have, or a value that does not fit
 */
export function readFields(list: SiteList, given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw invalidRequest('The fields of an item are an object.');
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given).filter(([key]) => !key.includes('@odata') && key !== 'id')) {
    const column = columnOf(list, name);
    if (!column) throw notRecognised(name);
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    if (value !== null && !fits(column, value)) throw invalidRequest(`The value of field '${name}' is not valid`);
    fields[column.name] = value;
  }
  return fields;
}

/** An item's values as microsoft.graph.fieldValueSet. What a page shows comes only when it is asked for by name. */
export function presentFields(
  item: SiteItem,
  list: SiteList,
  { only, version }: { only?: readonly string[]; version?: ItemVersion } = {},
): Entity {
  const { label, fields, page } = version ?? item;
  const all: Entity = {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    id: item.id,
    ContentType: contentTypeOf(list.template).name,
    Created: item.createdDateTime,
    Modified: version?.at ?? item.lastModifiedDateTime,
    _UIVersionString: label,
    ...(item.name !== undefined && { FileLeafRef: item.name }),
    ...(page && { PromotedState: page.promotionKind === 'newsPost' ? 2 : 0 }),
  };
  const etag = { '@odata.etag': itemEtag(item) };
  if (!only) return { ...etag, ...all };
  const everything: Entity = { ...all, ...(page && { CanvasContent1: canvasText(page.sections) }) };
  const picked = only.map((name) => {
    if (name.toLowerCase() === 'id') return ['id', item.id] as const;
    const column = columnOf(list, name);
    if (!column) throw notRecognised(name);
    return [column.name, everything[column.name]] as const;
  });
  return { ...etag, ...Object.fromEntries(picked.filter(([, value]) => value !== undefined)) };
}
