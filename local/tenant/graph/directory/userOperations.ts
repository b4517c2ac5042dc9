import { badRequest, noSuchObject } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { requireEventual } from '../odata/advancedQuery';
import { readSelect } from '../odata/select';
import type { DirectoryUser } from '../../../seed';
import { metadataUrl, collectionAnswer, contextOf } from './collectionAnswer';
import type { DirectoryView } from './directory';
import { seesMembersOf } from './groupAccess';
import { presentGroup } from './presentGroup';
import { presentUser, sightOf } from './presentUser';
import type { Replica } from './replica';
import { groupProperties } from './groupProperties';
import { userProperties } from './userProperties';
import { asksAboutUsers, queryUsers } from './userQuery';

const userEntity = 'microsoft.graph.user';
const toReadUsers = [
  'User.Read.All',
  'User.ReadBasic.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const toReadMemberships = [
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
const maxGroupIds = 20;

/** The user with this id or sign-in name. @throws GraphFailure 404 */
function requireUser(view: DirectoryView, name: string): DirectoryUser {
  const user = view.userById(name) ?? view.userBySignInName(name);
  if (!user) throw noSuchObject(name);
  return user;
}

/** Operations on users. */
export function userOperations(replica: Replica, origin: string): Operation[] {
  const show = (call: MatchedCall) => {
    const selected = readSelect(call.query, userEntity, userProperties);
    return { selected, present: (user: DirectoryUser) => presentUser(user, selected, sightOf(call.caller)) };
  };

  const list = (call: MatchedCall) => {
    const { selected, present } = show(call);
    const view = replica.view();
    const ids = asksAboutUsers(call) ? queryUsers(call, view.users(), false).map(({ id }) => id) : view.userIds();
    return collectionAnswer(call, origin, ids, {
      context: contextOf('users', selected),
      present: (id) => [view.userById(id)].flatMap((user) => (user ? [present(user)] : [])),
    });
  };

  const count = (call: MatchedCall) => {
    requireEventual(call, { needsCount: [], headerOnly: ['The $count segment'] });
    return {
      status: 200,
      headers: { 'Content-Type': 'text/plain' },
      body: String(queryUsers(call, replica.view().users(), false).length),
    };
  };

  const get = (call: MatchedCall) => {
    const user = requireUser(replica.view(), call.params[0] ?? '');
    const { selected, present } = show(call);
    // A person may always read their own profile.
    const own = call.caller.actor === 'user' && call.caller.objectId === user.id;
    const body = own ? presentUser(user, selected, 'all') : present(user);
    return { status: 200, body: { '@odata.context': `${contextOf('users', selected)}/$entity`, ...body } };
  };

  const groupIdsOf = (call: MatchedCall, view = replica.view()): string[] => {
    const groups = view.groupsOf(requireUser(view, call.params[0] ?? '').id);
    return groups.filter((group) => seesMembersOf(group, call.caller)).map(({ id }) => id);
  };
  const strings = (value: string[]) => ({
    status: 200,
    body: { '@odata.context': `${metadataUrl}#Collection(Edm.String)`, value },
  });

  const checkMemberGroups = (call: MatchedCall) => {
    const { groupIds } = objectBody(call);
    if (!Array.isArray(groupIds)) throw badRequest("The parameter 'groupIds' is missing.");
    if (groupIds.length > maxGroupIds)
      throw badRequest(`The number of group ids exceeds the maximum of ${maxGroupIds}.`);
    const member = groupIdsOf(call);
    return strings(groupIds.map((id) => String(id).toLowerCase()).filter((id) => member.includes(id)));
  };

  const memberOf = (call: MatchedCall) => {
    const view = replica.view();
    const selected = readSelect(call.query, 'microsoft.graph.directoryObject', groupProperties);
    return collectionAnswer(call, origin, groupIdsOf(call, view), {
      context: contextOf('directoryObjects', selected),
      present: (id) =>
        [view.group(id)].flatMap((group) =>
          group ? [{ '@odata.type': '#microsoft.graph.group', ...presentGroup(group, selected) }] : [],
        ),
    });
  };

  const outOfDirectory = { workload: 'identity' } as const;
  return [
    {
      ...outOfDirectory,
      method: 'GET',
      path: '/users',
      application: toReadUsers,
      delegated: toReadUsers,
      cost: 2,
      run: list,
    },
    {
      ...outOfDirectory,
      method: 'GET',
      path: '/users/$count',
      application: toReadUsers,
      delegated: toReadUsers,
      run: count,
    },
    {
      ...outOfDirectory,
      method: 'GET',
      path: '/users/{}',
      application: toReadUsers,
      delegated: [...toReadUsers, 'User.Read', 'User.ReadWrite'],
      run: get,
    },
    {
      ...outOfDirectory,
      method: 'POST',
      path: '/users/{}/checkMemberGroups',
      application: toReadMemberships,
      delegated: toReadMemberships,
      cost: 4,
      run: checkMemberGroups,
    },
    {
      ...outOfDirectory,
      method: 'POST',
      path: '/users/{}/getMemberGroups',
      application: toReadMemberships,
      delegated: toReadMemberships,
      cost: 2,
      run: (call) => strings(groupIdsOf(call)),
    },
    ...['memberOf', 'transitiveMemberOf'].map((name): Operation => ({
      ...outOfDirectory,
      method: 'GET',
      path: `/users/{}/${name}`,
      application: toReadMemberships,
      delegated: [...toReadMemberships, 'User.Read'],
      cost: 2,
      run: memberOf,
    })),
  ];
}
