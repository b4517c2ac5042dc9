import type { Entity } from '../odata/select';
import { mayBeIndexed } from './columnKinds';
import { invalidRequest, nameTaken } from './siteAnswers';
import { columnKinds } from './siteList';
import type { SiteColumn } from './siteList';

const mostIndexed = 20;
/** "Living large with large lists and large libraries": an index has to be there before a list holds more. */
const mostItemsToIndex = 20_000;
const longestName = 255;

/** "Review on" as SharePoint makes it the name of a column: `Review_x0020_on`. */
const internalName = (text: string): string =>
  [...text]
    .map((sign) => (/[\w]/.test(sign) ? sign : `_x${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`))
    .join('')
    .slice(0, 32);

const flag = (body: Record<string, unknown>, name: string, otherwise: boolean): boolean => {
  const value = body[name] ?? otherwise;
  if (typeof value !== 'boolean') throw invalidRequest(`'${name}' must be true or false.`);
  return value;
};
const words = (body: Record<string, unknown>, name: string, otherwise: string): string => {
  const value = body[name] ?? otherwise;
  if (typeof value !== 'string' || (name !== 'description' && (value.trim() === '' || value.length > longestName)))
    throw invalidRequest(`'${name}' is not a valid name of a column.`);
  return value;
};

/** Where a column is or is to be: what else there is, and how many items. */
interface ColumnPlace {
  columns: readonly SiteColumn[];
  items: number;
}

/** @throws GraphFailure 400 for more indices than a list may have, on what can't be searched by, or in too long a list */
function checkIndex(list: ColumnPlace, column: SiteColumn, before?: SiteColumn): void {
  if (!column.indexed) return;
  if (!mayBeIndexed(column))
    throw invalidRequest(`The column '${column.displayName}' is of a type that cannot be indexed.`);
  if (!before?.indexed && list.items > mostItemsToIndex)
    throw invalidRequest(`The column '${column.displayName}' cannot be indexed: the list is too large.`);
  if (list.columns.filter(({ id, indexed }) => indexed && id !== column.id).length >= mostIndexed)
    throw invalidRequest(`A list can have at most ${mostIndexed} indexed columns.`);
}

const displays = ['checkBoxes', 'dropDownMenu', 'radioButtons'];

/** What a column holds, in detail. @throws GraphFailure 400 for choices that are none */
function readFacet(kind: SiteColumn['kind'], given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw invalidRequest(`'${kind}' of a column is an object.`);
  const facet = given as Record<string, unknown>;
  if (kind !== 'choice') return facet;
  const { allowTextEntry = false, choices = [], displayAs = 'dropDownMenu' } = facet;
  const areTexts = Array.isArray(choices) && choices.every((one) => typeof one === 'string');
  if (!areTexts || !displays.includes(String(displayAs)))
    throw invalidRequest('The choices of a column are not valid.');
  return { allowTextEntry, choices, displayAs };
}

/**
 * A new column as a caller describes it.
 *
 * @throws GraphFailure 400 for what is no column, 409 for a name that is taken
 */
export function readNewColumn(list: ColumnPlace, body: Record<string, unknown>, id: string): SiteColumn {
  const kinds = columnKinds.filter((kind) => body[kind] !== undefined && body[kind] !== null);
  const [kind] = kinds;
  if (!kind || kinds.length > 1) throw invalidRequest('A column is of exactly one type.');
  const displayName = words(body, 'displayName', typeof body.name === 'string' ? body.name : '');
  const column: SiteColumn = {
    ...{ id, kind, displayName, isBuiltIn: false, readOnly: false },
    name: internalName(words(body, 'name', displayName)),
    description: words(body, 'description', ''),
    indexed: flag(body, 'indexed', false),
    hidden: flag(body, 'hidden', false),
    required: flag(body, 'required', false),
    enforceUniqueValues: flag(body, 'enforceUniqueValues', false),
    facet: readFacet(kind, body[kind]),
  };
  if (column.enforceUniqueValues && !column.indexed)
    throw invalidRequest('A column that enforces unique values must be indexed.');
  const isTaken = (one: SiteColumn): boolean =>
    one.name.toLowerCase() === column.name.toLowerCase() ||
    one.displayName.toLowerCase() === column.displayName.toLowerCase();
  if (list.columns.some(isTaken)) throw nameTaken('A column');
  checkIndex(list, column);
  return column;
}

const changeable = ['displayName', 'description', 'indexed', 'hidden', 'required', 'enforceUniqueValues'];

/** A column with what a PATCH names. Its name and its type stay. @throws GraphFailure 400 */
export function changedColumn(list: ColumnPlace, column: SiteColumn, body: Record<string, unknown>): SiteColumn {
  const wrong = Object.keys(body).find(
    (name) => !name.startsWith('@') && name !== column.kind && !changeable.includes(name) && name !== 'id',
  );
  if (wrong) throw invalidRequest(`'${wrong}' of a column cannot be changed.`);
  const changed: SiteColumn = {
    ...column,
    displayName: words(body, 'displayName', column.displayName),
    description: words(body, 'description', column.description),
    indexed: flag(body, 'indexed', column.indexed),
    hidden: flag(body, 'hidden', column.hidden),
    required: flag(body, 'required', column.required),
    enforceUniqueValues: flag(body, 'enforceUniqueValues', column.enforceUniqueValues),
    facet: readFacet(column.kind, { ...column.facet, ...(body[column.kind] as Record<string, unknown> | undefined) }),
  };
  checkIndex(list, changed, column);
  return changed;
}

/** A column as microsoft.graph.columnDefinition. */
export function presentColumn(column: SiteColumn): Entity & { id: string } {
  const { kind, facet, isBuiltIn, ...rest } = column;
  // "Sites and list columns response won't contain hyperlinkOrPicture" (columnDefinition resource type).
  if (kind === 'hyperlinkOrPicture') return { ...rest, columnGroup: 'Custom Columns' };
  return {
    ...rest,
    columnGroup: isBuiltIn ? 'Core Document Columns' : 'Custom Columns',
    isDeletable: !isBuiltIn,
    isSealed: false,
    [kind]: facet,
  };
}
