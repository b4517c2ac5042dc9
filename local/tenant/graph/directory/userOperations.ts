import { badRequest, noSuchObject } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { requireEventual } from '../odata/advancedQuery';
import { readSelect } from '../odata/select';
import type { DirectoryUser } from '../../../seed';
import { METADATA, collectionAnswer, contextOf } from './collectionAnswer';
import type { Directory } from './directory';
import { presentGroup } from './presentGroup';
import { presentUser, sightOf } from './presentUser';
import { GROUP_PROPERTIES } from './groupProperties';
import { USER_PROPERTIES } from './userProperties';
import { queryUsers } from './userQuery';

const USER = 'microsoft.graph.user';
const READ_USERS = [
  'User.Read.All',
  'User.ReadBasic.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const READ_MEMBERSHIPS = [
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
/** checkMemberGroups takes at most 20 groups. */
const MAX_GROUP_IDS = 20;

/** The user with this id or sign-in name. @throws GraphFailure 404 */
function requireUser(directory: Directory, name: string): DirectoryUser {
  const user = directory.userById(name) ?? directory.userBySignInName(name);
  if (!user) throw noSuchObject(name);
  return user;
}

/** Operations on users. */
export function userOperations(directory: Directory, origin: string): Operation[] {
  const show = (call: MatchedCall) => {
    const selected = readSelect(call.query, USER, USER_PROPERTIES);
    return { selected, present: (user: DirectoryUser) => presentUser(user, selected, sightOf(call.caller)) };
  };

  const list = (call: MatchedCall) => {
    const { selected, present } = show(call);
    const ids = queryUsers(call, directory.users(), false).map(({ id }) => id);
    return collectionAnswer(call, origin, ids, {
      context: contextOf('users', selected),
      present: (id) => [directory.userById(id)].flatMap((user) => (user ? [present(user)] : [])),
    });
  };

  const count = (call: MatchedCall) => {
    requireEventual(call, { needsCount: [], headerOnly: ['The $count segment'] });
    return {
      status: 200,
      headers: { 'Content-Type': 'text/plain' },
      body: String(queryUsers(call, directory.users(), false).length),
    };
  };

  const get = (call: MatchedCall) => {
    const user = requireUser(directory, call.params[0] ?? '');
    const { selected, present } = show(call);
    // A person may always read their own profile.
    const own = call.caller.actor === 'user' && call.caller.objectId === user.id;
    const body = own ? presentUser(user, selected, 'all') : present(user);
    return { status: 200, body: { '@odata.context': `${contextOf('users', selected)}/$entity`, ...body } };
  };

  const groupIdsOf = (call: MatchedCall): string[] =>
    directory.groupsOf(requireUser(directory, call.params[0] ?? '').id).map(({ id }) => id);
  const strings = (value: string[]) => ({
    status: 200,
    body: { '@odata.context': `${METADATA}#Collection(Edm.String)`, value },
  });

  const checkMemberGroups = (call: MatchedCall) => {
    const { groupIds } = objectBody(call);
    if (!Array.isArray(groupIds)) throw badRequest("The parameter 'groupIds' is missing.");
    if (groupIds.length > MAX_GROUP_IDS)
      throw badRequest(`The number of group ids exceeds the maximum of ${MAX_GROUP_IDS}.`);
    const member = groupIdsOf(call);
    return strings(groupIds.map((id) => String(id).toLowerCase()).filter((id) => member.includes(id)));
  };

  const memberOf = (call: MatchedCall) => {
    const user = requireUser(directory, call.params[0] ?? '');
    const selected = readSelect(call.query, 'microsoft.graph.directoryObject', GROUP_PROPERTIES);
    return collectionAnswer(
      call,
      origin,
      directory.groupsOf(user.id).map(({ id }) => id),
      {
        context: contextOf('directoryObjects', selected),
        present: (id) =>
          [directory.group(id)].flatMap((group) =>
            group ? [{ '@odata.type': '#microsoft.graph.group', ...presentGroup(group, selected) }] : [],
          ),
      },
    );
  };

  const outOfDirectory = { workload: 'identity' } as const;
  return [
    {
      ...outOfDirectory,
      method: 'GET',
      path: '/users',
      application: READ_USERS,
      delegated: READ_USERS,
      cost: 2,
      run: list,
    },
    {
      ...outOfDirectory,
      method: 'GET',
      path: '/users/$count',
      application: READ_USERS,
      delegated: READ_USERS,
      run: count,
    },
    {
      ...outOfDirectory,
      method: 'GET',
      path: '/users/{}',
      application: READ_USERS,
      delegated: [...READ_USERS, 'User.Read', 'User.ReadWrite'],
      run: get,
    },
    {
      ...outOfDirectory,
      method: 'POST',
      path: '/users/{}/checkMemberGroups',
      application: READ_MEMBERSHIPS,
      delegated: READ_MEMBERSHIPS,
      cost: 4,
      run: checkMemberGroups,
    },
    {
      ...outOfDirectory,
      method: 'POST',
      path: '/users/{}/getMemberGroups',
      application: READ_MEMBERSHIPS,
      delegated: READ_MEMBERSHIPS,
      run: (call) => strings(groupIdsOf(call)),
    },
    ...['memberOf', 'transitiveMemberOf'].map((name): Operation => ({
      ...outOfDirectory,
      method: 'GET',
      path: `/users/{}/${name}`,
      application: READ_MEMBERSHIPS,
      delegated: [...READ_MEMBERSHIPS, 'User.Read'],
      run: memberOf,
    })),
  ];
}
