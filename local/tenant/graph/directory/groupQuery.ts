import type { StoredGroup } from '../../store/storedDirectory';
import type { GraphCall } from '../graphCall';
import { requireEventual } from '../odata/advancedQuery';
import { readFilter } from '../odata/filter';
import { badRequest } from '../graphFailure';
import { wholeGroup } from './presentGroup';

const filterableProperties = [
  'id',
  'displayName',
  'description',
  'mail',
  'mailNickname',
  'mailEnabled',
  'securityEnabled',
  'visibility',
  'createdDateTime',
];

/** Applies $filter to groups, holding it to the rules of advanced queries. @throws GraphFailure 400 */
export function queryGroups(call: GraphCall, groups: StoredGroup[]): StoredGroup[] {
  const { query } = call;
  const text = query.get('$filter');
  const filter = text === undefined ? null : readFilter(text, 'microsoft.graph.group', filterableProperties);
  const unsupported = ['$search', '$orderby', '$expand'].find((option) => query.has(option));
  if (unsupported) throw badRequest(`This tenant has no ${unsupported} on groups.`, 'Request_UnsupportedQuery');
  requireEventual(call, {
    needsCount: filter?.advanced ? ['This operator in $filter'] : [],
    headerOnly: query.get('$count') === 'true' ? ['$count=true'] : [],
  });
  return filter ? groups.filter((group) => filter.test(wholeGroup(group))) : groups;
}
