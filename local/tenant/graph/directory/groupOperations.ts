import type { Belonging, StoredGroup } from '../../store/storedDirectory';
import { GraphFailure, noSuchObject } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { requireEventual } from '../odata/advancedQuery';
import { readSelect } from '../odata/select';
import { collectionAnswer, contextOf } from './collectionAnswer';
import { createGroup } from './createGroup';
import type { DirectoryView } from './directory';
import { requireSightOfMembers, toReadGroups, toWriteGroups, toWriteMembers } from './groupAccess';
import { addReference, changeGroup, removeReference } from './memberChanges';
import type { GroupParts } from './groupParts';
import { presentGroup } from './presentGroup';
import { presentUser, sightOf } from './presentUser';
import { groupProperties } from './groupProperties';
import { userProperties } from './userProperties';
import { queryGroups } from './groupQuery';
import { asksAboutUsers, queryUsers } from './userQuery';

const toReadMembers = [...toReadGroups, 'GroupMember.ReadBasic.All'];
const toReadOwners = [
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const toCreateGroups = ['Group.Create', ...toWriteGroups];
const mixedProperties = [...new Set([...userProperties, ...groupProperties])];

/** The group with this id, as far as the reader knows it. @throws GraphFailure 404 */
function requireGroup(view: DirectoryView, id: string): StoredGroup {
  const group = view.group(id);
  if (!group) throw noSuchObject(id);
  return group;
}

/** GroupMember.ReadWrite.All is enough for new members, not for the group's own properties or owners. */
const changeWithin = (parts: GroupParts) => (call: MatchedCall) => {
  const onlyMembers = Object.keys(objectBody(call)).every((name) => name === 'members@odata.bind');
  if (!onlyMembers && !toWriteGroups.some((permission) => call.caller.permissions.includes(permission))) {
    throw new GraphFailure(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  return changeGroup(parts)(call);
};

/** Operations on groups, their members and owners. */
export function groupOperations(parts: GroupParts, origin: string): Operation[] {
  const { replica } = parts;
  const listGroups = (call: MatchedCall) => {
    const selected = readSelect(call.query, 'microsoft.graph.group', groupProperties);
    const view = replica.view();
    const ids = queryGroups(call, view.groups()).map(({ id }) => id);
    return collectionAnswer(call, origin, ids, {
      context: contextOf('groups', selected),
      present: (id) => [view.group(id)].flatMap((group) => (group ? [presentGroup(group, selected)] : [])),
    });
  };

  const getGroup = (call: MatchedCall) => {
    const group = requireGroup(replica.view(), call.params[0] ?? '');
    const selected = readSelect(call.query, 'microsoft.graph.group', groupProperties);
    return {
      status: 200,
      body: { '@odata.context': `${contextOf('groups', selected)}/$entity`, ...presentGroup(group, selected) },
    };
  };

  const idsOf = (call: MatchedCall, view: DirectoryView, as: Belonging['as']): readonly string[] => {
    const group = requireGroup(view, call.params[0] ?? '');
    if (as === 'members') requireSightOfMembers(group, call.caller);
    const ids = view.idsIn(group.id, as);
    if (!asksAboutUsers(call)) return ids;
    const users = ids.flatMap((id) => view.userById(id) ?? []);
    return queryUsers(call, users, true).map(({ id }) => id);
  };

  /** Without a cast the items say their type, since a group can hold more than people. */
  const listPeople = (as: Belonging['as'], cast: boolean) => (call: MatchedCall) => {
    const selected = readSelect(
      call.query,
      cast ? 'microsoft.graph.user' : 'microsoft.graph.directoryObject',
      cast ? userProperties : mixedProperties,
    );
    const sight = sightOf(call.caller);
    const type = cast && sight !== 'id' ? {} : { '@odata.type': '#microsoft.graph.user' };
    const view = replica.view();
    return collectionAnswer(call, origin, idsOf(call, view, as), {
      context: contextOf(cast ? 'users' : 'directoryObjects', selected),
      present: (id) =>
        [view.userById(id)].flatMap((user) => (user ? [{ ...type, ...presentUser(user, selected, sight) }] : [])),
    });
  };

  const countMembers = (call: MatchedCall) => {
    requireEventual(call, { needsCount: [], headerOnly: ['The $count segment'] });
    return {
      status: 200,
      headers: { 'Content-Type': 'text/plain' },
      body: String(idsOf(call, replica.view(), 'members').length),
    };
  };

  const read = (path: string, permissions: string[], run: Operation['run'], cost = 1): Operation => ({
    workload: 'identity',
    method: 'GET',
    path,
    application: permissions,
    delegated: permissions,
    cost,
    run,
  });
  const write = (
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    permissions: string[],
    run: Operation['run'],
  ): Operation => ({
    workload: 'identity',
    method,
    path,
    application: permissions,
    delegated: permissions,
    run,
  });
  return [
    read('/groups', toReadGroups, listGroups),
    read('/groups/{}', toReadGroups, getGroup),
    read('/groups/{}/members', toReadMembers, listPeople('members', false), 3),
    read('/groups/{}/members/microsoft.graph.user', toReadMembers, listPeople('members', true), 3),
    read('/groups/{}/members/$count', toReadMembers, countMembers),
    read('/groups/{}/transitiveMembers', toReadMembers, listPeople('members', false), 5),
    read('/groups/{}/owners', toReadOwners, listPeople('owners', false)),
    read('/groups/{}/owners/microsoft.graph.user', toReadOwners, listPeople('owners', true)),
    write('POST', '/groups', toCreateGroups, createGroup(parts)),
    write('PATCH', '/groups/{}', toWriteMembers, changeWithin(parts)),
    write('POST', '/groups/{}/members/$ref', toWriteMembers, addReference(parts, 'members')),
    write('DELETE', '/groups/{}/members/{}/$ref', toWriteMembers, removeReference(parts, 'members')),
    write('POST', '/groups/{}/owners/$ref', toWriteGroups, addReference(parts, 'owners')),
    write('DELETE', '/groups/{}/owners/{}/$ref', toWriteGroups, removeReference(parts, 'owners')),
  ];
}
