import type { MatchedCall } from '../graphCall';
import { readFilter } from '../odata/filter';
import type { Entity } from '../odata/select';
import { notRecognised, presentFields } from './itemFields';
import { invalidRequest } from './siteAnswers';
import type { SiteItem, SiteList } from './siteList';
import { isSelective, overThreshold, viewThreshold } from './viewThreshold';

const ofItems = ['id', 'createdDateTime', 'lastModifiedDateTime', 'name'];
const leave = 'HonorNonIndexedQueriesWarningMayFailRandomly';

/**
 * Which columns `$expand=fields` asks for: all (`null`) or those of `fields($select=...)`; undefined without it.
 *
 * @throws GraphFailure 400 for anything else
 */
export function readExpand(call: MatchedCall): { only: string[] | null } | undefined {
  const text = call.query.get('$expand')?.trim();
  if (text === undefined || text === '') return undefined;
  const match = /^fields(?:\(\s*\$?select=([^)]*)\))?$/i.exec(text);
  if (!match) throw invalidRequest(`Parsing OData Select and Expand failed: '${text}' cannot be expanded here.`);
  return { only: match[1]?.split(',').map((name) => name.trim()) ?? null };
}

/** A column may be searched or sorted by when it is indexed, or when the caller takes the risk. @throws GraphFailure 400 */
function requireIndex(call: MatchedCall, list: SiteList, name: string): string {
  const column = list.columns.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!column) throw notRecognised(name);
  const prefers = (call.headers.prefer ?? '').toLowerCase().includes(leave.toLowerCase());
  if (!column.indexed && !prefers)
    throw invalidRequest(
      `Field '${column.name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${leave}' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  return `fields/${column.name}`;
}

const valueAt = (entity: Entity, path: string): unknown =>
  path.split('/').reduce<unknown>((value, name) => (value as Entity | undefined)?.[name], entity);

/**
 * The items that $filter lets through, in the order of $orderby or of their ids.
 *
 * @throws GraphFailure 400 for a column without an index, 429 for what a list over the threshold does not carry out
 */
export function findItems(call: MatchedCall, list: SiteList, items: readonly SiteItem[]): SiteItem[] {
  const filter = call.query.get('$filter');
  const order = call.query.get('$orderby');
  if (filter === undefined && order === undefined) return [...items];
  const entities = items.map((item): { item: SiteItem; entity: Entity } => ({
    item,
    entity: {
      ...{ id: item.id, createdDateTime: item.createdDateTime, lastModifiedDateTime: item.lastModifiedDateTime },
      name: item.name,
      fields: presentFields(item, list),
    },
  }));
  const known = [...ofItems, ...list.columns.map(({ name }) => `fields/${name}`)];
  let found = entities;
  if (filter !== undefined) {
    const withoutWords = filter.replace(/'(?:[^']|'')*'/g, "''");
    for (const [, name = ''] of withoutWords.matchAll(/\bfields\/(\w+)/gi)) requireIndex(call, list, name);
    const passing = (text: string): typeof entities => {
      const { test } = readFilter(text, 'microsoft.graph.listItem', known);
      return entities.filter(({ entity }) => test(entity));
    };
    found = passing(filter);
    const isLong = items.length > viewThreshold;
    if (isLong && !isSelective(list, filter, (part) => passing(part).length)) throw overThreshold();
  }
  if (order !== undefined) {
    const [, path = '', way = 'asc'] = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(order) ?? [];
    const field = /^fields\/(\w+)$/i.exec(path)?.[1];
    const by = field === undefined ? ofItems.find((name) => name === path) : requireIndex(call, list, field);
    if (by === undefined) throw invalidRequest(`Items cannot be sorted by '${order}'.`);
    const isIndexed = list.columns.some(({ name, indexed }) => indexed && `fields/${name}` === by);
    if (found.length > viewThreshold && !isIndexed) throw overThreshold();
    const sign = way.toLowerCase() === 'desc' ? -1 : 1;
    found = [...found].sort(
      (one, other) => sign * compare(valueAt(one.entity, by), valueAt(other.entity, by)) || byId(one, other),
    );
  }
  return found.map(({ item }) => item);
}

const byId = (one: { item: SiteItem }, other: { item: SiteItem }): number =>
  Number(one.item.id) - Number(other.item.id);

function compare(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one === undefined || one === null) return -1;
  if (other === undefined || other === null) return 1;
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en');
}
