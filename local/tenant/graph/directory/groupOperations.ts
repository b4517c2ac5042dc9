import type { Belonging } from '../../store/tenantState';
import { GraphFailure } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { requireEventual } from '../odata/advancedQuery';
import { readSelect } from '../odata/select';
import { collectionAnswer, contextOf } from './collectionAnswer';
import type { Directory } from './directory';
import { addReference, changeGroup, removeReference, requireGroup } from './memberChanges';
import { presentGroup } from './presentGroup';
import { presentUser, sightOf } from './presentUser';
import { groupProperties } from './groupProperties';
import { userProperties } from './userProperties';
import { queryGroups } from './groupQuery';
import { asksAboutUsers, queryUsers } from './userQuery';

const toReadGroups = [
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Group.ReadBasic.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const toReadMembers = [...toReadGroups, 'GroupMember.ReadBasic.All'];
const toReadOwners = [
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const toWriteMembers = ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'];
const toWriteGroups = ['Group.ReadWrite.All', 'Directory.ReadWrite.All'];
const mixedProperties = [...new Set([...userProperties, ...groupProperties])];

/** GroupMember.ReadWrite.All is enough for new members, not for the group's own properties or owners. */
const changeWithin = (directory: Directory) => (call: MatchedCall) => {
  const onlyMembers = Object.keys(objectBody(call)).every((name) => name === 'members@odata.bind');
  if (!onlyMembers && !toWriteGroups.some((permission) => call.caller.permissions.includes(permission))) {
    throw new GraphFailure(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  return changeGroup(directory)(call);
};

/** Operations on groups, their members and owners. */
export function groupOperations(directory: Directory, origin: string): Operation[] {
  const listGroups = (call: MatchedCall) => {
    const selected = readSelect(call.query, 'microsoft.graph.group', groupProperties);
    const ids = queryGroups(call, directory.groups()).map(({ id }) => id);
    return collectionAnswer(call, origin, ids, {
      context: contextOf('groups', selected),
      present: (id) => [directory.group(id)].flatMap((group) => (group ? [presentGroup(group, selected)] : [])),
    });
  };

  const getGroup = (call: MatchedCall) => {
    const group = requireGroup(directory, call.params[0] ?? '');
    const selected = readSelect(call.query, 'microsoft.graph.group', groupProperties);
    return {
      status: 200,
      body: { '@odata.context': `${contextOf('groups', selected)}/$entity`, ...presentGroup(group, selected) },
    };
  };

  const idsOf = (call: MatchedCall, as: Belonging['as']): readonly string[] => {
    const group = requireGroup(directory, call.params[0] ?? '');
    const ids = directory.idsIn(group.id, as);
    if (!asksAboutUsers(call)) return ids;
    const users = ids.flatMap((id) => directory.userById(id) ?? []);
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
    return collectionAnswer(call, origin, idsOf(call, as), {
      context: contextOf(cast ? 'users' : 'directoryObjects', selected),
      present: (id) =>
        [directory.userById(id)].flatMap((user) => (user ? [{ ...type, ...presentUser(user, selected, sight) }] : [])),
    });
  };

  const countMembers = (call: MatchedCall) => {
    requireEventual(call, { needsCount: [], headerOnly: ['The $count segment'] });
    return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(idsOf(call, 'members').length) };
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
    write('PATCH', '/groups/{}', toWriteMembers, changeWithin(directory)),
    write('POST', '/groups/{}/members/$ref', toWriteMembers, addReference(directory, 'members')),
    write('DELETE', '/groups/{}/members/{}/$ref', toWriteMembers, removeReference(directory, 'members')),
    write('POST', '/groups/{}/owners/$ref', toWriteGroups, addReference(directory, 'owners')),
    write('DELETE', '/groups/{}/owners/{}/$ref', toWriteGroups, removeReference(directory, 'owners')),
  ];
}
