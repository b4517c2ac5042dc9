import { badRequest, noSuchObject } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Belonging, StoredGroup } from '../../store/storedDirectory';
import type { Directory } from './directory';
import { requireWritableMembers } from './groupAccess';
import type { Replica } from './replica';

/** One PATCH takes at most 20 references. */
const maxBinds = 20;
const directoryReference =
  /^https?:\/\/[^/]+\/(?:v1\.0|beta)\/(?:directoryObjects|users)(?:\/|\(')([0-9a-f-]{36})(?:'\))?$/i;

interface Parts {
  directory: Directory;
  replica: Replica;
}

/**
 * The group that a change is for, if this caller may change who is in it. What was made a moment ago and has not reached every
 * part of the directory yet is refused like a broken reference.
 *
 * @throws GraphFailure 400, 403 or 404
 */
function groupToChange({ directory, replica }: Parts, { params, caller }: MatchedCall): StoredGroup {
  const group = directory.group(params[0] ?? '');
  if (!group) throw noSuchObject(params[0] ?? '');
  if (!replica.view().group(group.id)) throw notThereYet();
  requireWritableMembers(group, caller);
  return group;
}

const notThereYet = () => badRequest('The source resource object or one of the objects being referenced do not exist.');

function referencedUser({ directory, replica }: Parts, reference: unknown): string {
  const id = typeof reference === 'string' ? directoryReference.exec(reference)?.[1] : undefined;
  if (!id)
    throw badRequest('Invalid entity reference. Give it like https://graph.microsoft.com/v1.0/directoryObjects/{id}.');
  if (!directory.userById(id)) throw noSuchObject(id);
  if (!replica.view().userById(id)) throw notThereYet();
  return id.toLowerCase();
}

/** All of them or, when one is refused, none: everything is looked at before anything is changed. */
function addAll(parts: Parts, groupId: string, as: Belonging['as'], references: unknown[]): void {
  const { directory } = parts;
  const ids = references.map((reference) => referencedUser(parts, reference));
  const twice = new Set(ids).size < ids.length;
  if (twice || ids.some((userId) => directory.isIn(groupId, userId, as))) {
    throw badRequest(
      `One or more added object references already exist for the following modified properties: '${as}'.`,
    );
  }
  ids.forEach((userId) => directory.add({ groupId, userId, as }));
}

/** `POST /groups/{id}/members/$ref` and owners. */
export const addReference = (parts: Parts, as: Belonging['as']) => (call: MatchedCall) => {
  const group = groupToChange(parts, call);
  addAll(parts, group.id, as, [objectBody(call)['@odata.id']]);
  return { status: 204 };
};

/** `DELETE /groups/{id}/members/{id}/$ref` and owners. */
export const removeReference = (parts: Parts, as: Belonging['as']) => (call: MatchedCall) => {
  const { directory } = parts;
  const group = groupToChange(parts, call);
  const userId = (call.params[1] ?? '').toLowerCase();
  if (!directory.isIn(group.id, userId, as)) throw noSuchObject(userId);
  if (as === 'owners' && directory.idsIn(group.id, as).length === 1)
    throw badRequest('The group must have at least one owner, hence this owner cannot be removed.');
  directory.remove({ groupId: group.id, userId, as });
  return { status: 204 };
};

/** Properties that PATCH of a group may change here. */
const changeableProperties = new Set(['displayName', 'description', 'visibility']);

/** `PATCH /groups/{id}`: up to 20 new members, all or none, or some properties of the group. */
export const changeGroup = (parts: Parts) => (call: MatchedCall) => {
  const group = groupToChange(parts, call);
  const { 'members@odata.bind': members = [], 'owners@odata.bind': owners = [], ...properties } = objectBody(call);
  if (!Array.isArray(members) || !Array.isArray(owners))
    throw badRequest('A bind annotation takes a list of references.');
  if (members.length + owners.length > maxBinds)
    throw badRequest(`The number of references in the request exceeds the limit of ${maxBinds}.`);
  const unknown = Object.keys(properties).find((name) => !changeableProperties.has(name));
  if (unknown) throw badRequest(`Property '${unknown}' of resource 'Group' cannot be changed here.`);
  addAll(parts, group.id, 'members', members);
  addAll(parts, group.id, 'owners', owners);
  if (Object.keys(properties).length > 0) parts.directory.changeGroup(group.id, properties);
  return { status: 204 };
};
