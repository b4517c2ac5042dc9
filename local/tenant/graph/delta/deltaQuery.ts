import { badRequest } from '../graphFailure';
import type { GraphCall } from '../graphCall';
import { groupProperties } from '../directory/groupProperties';
import { userProperties } from '../directory/userProperties';
import { readSelect } from '../odata/select';
import type { DeltaToken, Tracked } from './deltaToken';

/** "group: delta" tracks at most so many objects by id. */
const mostFiltered = 50;
const unsupported = ['$top', '$expand', '$orderby', '$search', '$count', '$skip'];
const relationships = ['members', 'owners'];

const typeOf = { users: 'microsoft.graph.user', groups: 'microsoft.graph.group' };
const knownOf = { users: userProperties, groups: [...groupProperties, ...relationships] };

function readIds(filter: string | undefined): string[] | null {
  if (filter === undefined) return null;
  const parts = filter.trim().split(/\s+or\s+/i);
  const ids = parts.map((part) => /^\(?id\s+eq\s+'([0-9a-f-]{36})'\)?$/i.exec(part)?.[1]?.toLowerCase());
  if (ids.some((id) => id === undefined))
    throw badRequest("Delta tracks single objects only: id eq '...' or id eq '...'.", 'Request_UnsupportedQuery');
  if (ids.length > mostFiltered) throw badRequest(`A delta query tracks at most ${mostFiltered} objects by id.`);
  return ids as string[];
}

/** What the first request of a round asks for. @throws GraphFailure 400 */
export function readFirstRequest({ query }: GraphCall, of: Tracked): Pick<DeltaToken, 'select' | 'only'> {
  const option = unsupported.find((name) => query.has(name));
  if (option) throw badRequest(`${option} is not supported for delta queries of ${of}.`, 'Request_UnsupportedQuery');
  return { select: readSelect(query, typeOf[of], knownOf[of]), only: readIds(query.get('$filter')) };
}

/**
 * Options stand in the token: a link is used as it came.
 *
 * @throws GraphFailure 400 when options stand beside the token that it does not hold
 */
export function refuseOtherOptions({ query }: GraphCall, token: DeltaToken): void {
  const option = [...unsupported, '$filter'].find((name) => query.has(name));
  if (option) throw badRequest(`${option} cannot stand beside a state token.`, 'Request_UnsupportedQuery');
  if (!query.has('$select')) return;
  const select = readSelect(query, typeOf[token.of], knownOf[token.of]);
  const same = JSON.stringify([...(select ?? [])].sort()) === JSON.stringify([...(token.select ?? [])].sort());
  if (token.kind === 'page' || !same)
    throw badRequest('$select cannot stand beside a state token of another $select.', 'Request_UnsupportedQuery');
}
