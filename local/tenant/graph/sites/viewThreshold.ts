import { GraphFailure } from '../graphFailure';
import type { SiteList } from './siteList';

/** A query over more items than this is not carried out ("SharePoint limits": list view threshold). */
export const viewThreshold = 5_000;

/**
 * How Graph refuses a query that is too much for SharePoint: not with a word of its own, but as if there had been too many requests.
 * Waiting does not help. Seen in msgraph-sdk-dotnet, issue 827, and microsoft-graph-docs, issue 8450.
 */
export const overThreshold = (): GraphFailure =>
  new GraphFailure(429, 'activityLimitReached', 'The request has been throttled', { 'Retry-After': '10' });

/** "a and b" as its parts, at the top of a filter; brackets and words in quotes stay whole. */
export function conjunctsOf(filter: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const token of filter.match(/'(?:[^']|'')*'|[()]|\s+|[^\s()']+/g) ?? []) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth === 0 && token.toLowerCase() === 'and') parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The columns that a part of a filter names. */
const columnsIn = (part: string): string[] =>
  [...part.replace(/'(?:[^']|'')*'/g, "''").matchAll(/\bfields\/(\w+)/gi)].map(([, name = '']) => name.toLowerCase());

/**
 * Whether SharePoint carries a filter out: in a list over the threshold its first part has to be on indexed columns only, and to
 * leave no more than the threshold by itself; an `or` with anything else spoils it ("Manage large lists and libraries").
 *
 * @param count how many items a filter lets through
 */
export function isSelective(list: SiteList, filter: string, count: (part: string) => number): boolean {
  const [first = ''] = conjunctsOf(filter);
  const names = columnsIn(first);
  const indexed = new Set(list.columns.filter((column) => column.indexed).map(({ name }) => name.toLowerCase()));
  return names.length > 0 && names.every((name) => indexed.has(name)) && count(first) <= viewThreshold;
}
