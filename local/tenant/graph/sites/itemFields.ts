import type { Entity } from '../odata/select';
import { isDriveItem, isFolder } from '../files/driveItem';
import { typeOfItem } from './contentTypes';
import { isMultiple } from './columnKinds';
import { canvasText } from './pageCanvas';
import { invalidRequest } from './siteAnswers';
import { itemEtag } from './siteList';
import type { ItemVersion, SiteColumn, SiteItem, SiteList } from './siteList';

/** Characters of a column of several lines: "SharePoint limits". */
const longestNote = 63_999;

const columnOf = (list: SiteList, name: string): SiteColumn | undefined =>
  list.columns.find((column) => column.name.toLowerCase() === name.toLowerCase());

export const notRecognised = (name: string) => invalidRequest(`Field '${name}' is not recognized`);

function fits(column: SiteColumn, value: unknown): boolean {
  const { kind, facet } = column;
  switch (kind) {
    case 'text': {
      const longest = facet.allowMultipleLines === true ? longestNote : Math.min(Number(facet.maxLength ?? 255), 255);
      return typeof value === 'string' && value.length <= longest;
    }
    case 'number':
    case 'currency':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'dateTime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'choice':
      return isMultiple(column)
        ? Array.isArray(value) && value.every((one) => typeof one === 'string')
        : typeof value === 'string' && value.length <= 255;
    case 'hyperlinkOrPicture':
      // Every way to write one is an "Invalid request": microsoft-graph-docs, issues 7536 and 12638.
      return false;
    default:
      return true;
  }
}

/** What is kept of a value: times to the second, as SharePoint has them. */
function keptOf({ kind }: SiteColumn, value: unknown): unknown {
  if (kind === 'dateTime' && typeof value === 'string') return `${new Date(value).toISOString().slice(0, 19)}Z`;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

const collectionType = /^#?Collection\((Edm\.)?String\)$/i;

/**
 * The values that a caller gives to an item, by the names of the columns; null takes a value away. A column of several choices
 * needs its type beside it: `"Phase@odata.type": "Collection(Edm.String)"`. Whether a text is one of the choices is not looked at,
 * as little as SharePoint does outside of its forms.
 *
 * @throws GraphFailure 400 for a column that the list does not have, or a value that does not fit
 */
export function readFields(list: SiteList, given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw invalidRequest('The fields of an item are an object.');
  const all = given as Record<string, unknown>;
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(all).filter(([key]) => !key.includes('@odata') && key !== 'id')) {
    const column = columnOf(list, name);
    if (!column) throw notRecognised(name);
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    const untyped = isMultiple(column) && !collectionType.test(String(all[`${name}@odata.type`] ?? ''));
    if (value !== null && (untyped || !fits(column, value)))
      throw invalidRequest(`The value of field '${name}' is not valid`);
    fields[column.name] = keptOf(column, value);
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
  const name = version?.name ?? item.name;
  const all: Entity = {
    ...valuesOf(list, fields),
    id: item.id,
    ContentType: typeOfItem(list, item).name,
    Created: item.createdDateTime,
    Modified: version?.at ?? item.lastModifiedDateTime,
    _UIVersionString: label,
    ...(name !== undefined && { FileLeafRef: name }),
    ...fileFields(item),
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
  const there = picked.filter(([, value]) => value !== undefined);
  const types = there.flatMap(([name]) => {
    const type = everything[typeName(name)];
    return type === undefined ? [] : [[typeName(name), type] as const];
  });
  return { ...etag, ...Object.fromEntries([...types, ...there]) };
}

const typeName = (name: string): string => `${name}@odata.type`;

/** What there is in the columns, several choices with their type beside them. */
function valuesOf({ columns }: SiteList, fields: Record<string, unknown>): Entity {
  const present = Object.entries(fields).filter(([, value]) => value !== null);
  const known = new Set(columns.map(({ name }) => name));
  return Object.fromEntries(
    present.flatMap(([name, value]) => {
      if (!known.has(name)) return [];
      const type = Array.isArray(value) ? [[typeName(name), '#Collection(Edm.String)']] : [];
      return [...type, [name, value]];
    }),
  );
}

function fileFields(item: SiteItem): Entity {
  if (!isDriveItem(item)) return {};
  const ending = /\.([^.]+)$/.exec(item.name)?.[1];
  if (isFolder(item)) return {};
  return { FileSizeDisplay: String(item.file.size), ...(ending !== undefined && { DocIcon: ending.toLowerCase() }) };
}
