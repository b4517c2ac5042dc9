import type { DirectoryUser } from '../../../seed';
import type { GraphCall } from '../graphCall';
import { badRequest } from '../graphFailure';
import { requireEventual } from '../odata/advancedQuery';
import { readFilter } from '../odata/filter';
import type { Filter } from '../odata/filter';
import { filterableUserProperties } from './userProperties';
import { valueOf } from './presentUser';

const userEntity = 'microsoft.graph.user';
const sortableProperties = [
  'displayName',
  'userPrincipalName',
  'givenName',
  'surname',
  'mail',
  'createdDateTime',
] as const;

function searchTest(text: string): (user: DirectoryUser) => boolean {
  const match = /^"(\w+):(.+)"$/.exec(text.trim());
  const property = match?.[1];
  const wanted = match?.[2]?.toLowerCase();
  if (
    !property ||
    !wanted ||
    !['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname'].includes(property)
  ) {
    throw badRequest('Syntax error in $search: give it as "displayName:text".', 'Request_BadRequest');
  }
  // Entra searches by the beginning of words.
  return (user) =>
    String(valueOf(user, property) ?? '')
      .toLowerCase()
      .split(/[\s@.-]+/)
      .some((word) => word.startsWith(wanted));
}

function sorted(users: DirectoryUser[], order: string | undefined): DirectoryUser[] {
  if (order === undefined) return users;
  const [name = '', direction = 'asc'] = order.trim().split(/\s+/);
  const property = sortableProperties.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (!property)
    throw badRequest(`Sorting on property '${name}' is not supported for current query.`, 'Request_UnsupportedQuery');
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  return [...users].sort((a, b) => sign * String(a[property] ?? '').localeCompare(String(b[property] ?? ''), 'en'));
}

/** Whether a call chooses or orders users, or asks for their number; otherwise all of them are meant as they stand. */
export const asksAboutUsers = ({ query }: GraphCall): boolean =>
  ['$filter', '$search', '$orderby', '$count', '$expand'].some((option) => query.has(option));

/**
 * Applies $filter, $search and $orderby to users, holding them to the rules of advanced queries.
 *
 * @param onRelationship a $filter of members or owners is always an advanced query.
 * @throws GraphFailure 400
 */
export function queryUsers(call: GraphCall, users: DirectoryUser[], onRelationship: boolean): DirectoryUser[] {
  const { query } = call;
  const text = query.get('$filter');
  const filter: Filter | null = text === undefined ? null : readFilter(text, userEntity, filterableUserProperties);
  const needsCount = [
    ...(filter?.advanced ? ['This operator in $filter'] : []),
    ...(filter && query.has('$orderby') ? ['$filter together with $orderby'] : []),
    ...(filter && onRelationship ? ['$filter on a relationship'] : []),
  ];
  const headerOnly = [
    ...(query.has('$search') ? ['$search'] : []),
    ...(query.get('$count') === 'true' ? ['$count=true'] : []),
  ];
  // A later page repeats the options in its link, so the rules hold there as well.
  requireEventual(call, { needsCount, headerOnly });
  if (query.has('$expand')) throw badRequest('This tenant has no $expand on users.', 'Request_UnsupportedQuery');
  const search = query.get('$search');
  const found = users.filter(
    (user) => (filter === null || filter.test({ ...user })) && (search === undefined || searchTest(search)(user)),
  );
  return sorted(found, query.get('$orderby'));
}
