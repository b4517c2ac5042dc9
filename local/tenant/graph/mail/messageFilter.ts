import { badRequest } from '../graphFailure';
import { readFilter } from '../odata/filter';
import type { Entity } from '../odata/select';
import { readPropertyId } from './extendedProperties';
import type { ExtendedProperty } from './storedMessage';

const filterable = [
  'subject',
  'isDraft',
  'isRead',
  'hasAttachments',
  'importance',
  'parentFolderId',
  'receivedDateTime',
  'sentDateTime',
  'createdDateTime',
  'lastModifiedDateTime',
  'internetMessageId',
  'from/emailAddress/address',
];
const quoted = "'((?:[^']|'')*)'";
const anyOf = new RegExp(
  `singleValueExtendedProperties/any\\(\\s*(\\w+)\\s*:\\s*\\1/id\\s+eq\\s+${quoted}\\s+and\\s+` +
    `(?:\\1/value\\s+(eq|ne)\\s+${quoted}|(contains|startswith)\\(\\s*\\1/value\\s*,\\s*${quoted}\\s*\\))\\s*\\)`,
  'i',
);

/** A message as a filter sees it. */
export interface Filterable {
  entity: Entity;
  extended: readonly ExtendedProperty[];
}

/** @param values as they stand between the quotes of the filter. */
function readAny(match: RegExpExecArray): (extended: readonly ExtendedProperty[]) => boolean {
  const plain = (text = ''): string => text.replaceAll("''", "'");
  const id = readPropertyId(plain(match[2]));
  const operator = (match[3] ?? match[5] ?? '').toLowerCase();
  // The name counts with its capitals, the value without.
  const wanted = plain(match[4] ?? match[6]).toLowerCase();
  const tests: Record<string, (value: string) => boolean> = {
    eq: (value) => value === wanted,
    ne: (value) => value !== wanted,
    contains: (value) => value.includes(wanted),
    startswith: (value) => value.startsWith(wanted),
  };
  return (extended) => extended.some((one) => one.id === id && tests[operator]?.(one.value.toLowerCase()) === true);
}

/**
 * Reads a $filter of messages: comparisons of their own properties, and one `singleValueExtendedProperties/Any(...)` joined to
 * them with "and".
 *
 * @throws GraphFailure 400
 */
export function readMessageFilter(text: string | undefined): (message: Filterable) => boolean {
  if (text === undefined) return () => true;
  const match = anyOf.exec(text);
  const hasProperty = match ? readAny(match) : () => true;
  const rest = match ? `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` : text;
  const joined = rest.trim().replace(/^and\s+|\s+and$/gi, '');
  if (/singleValueExtendedProperties/i.test(joined))
    throw badRequest('Invalid filter clause: the extended property must be given by its id and value.', 'BadRequest');
  if (match && joined === '') return ({ extended }) => hasProperty(extended);
  const filter = readFilter(joined, 'microsoft.graph.message', filterable);
  return ({ entity, extended }) => hasProperty(extended) && filter.test(entity);
}
