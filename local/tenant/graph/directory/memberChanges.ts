import { badRequest, noSuchObject } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Belonging, StoredGroup } from '../../store/tenantState';
import type { Directory } from './directory';

/** One PATCH takes at most 20 references. */
const maxBinds = 20;
const directoryReference =
  /^https?:\/\/[^/]+\/(?:v1\.0|beta)\/(?:directoryObjects|users)(?:\/|\(')([0-9a-f-]{36})(?:'\))?$/i;

/** The group with this id. @throws GraphFailure 404 */
export function requireGroup(directory: Directory, id: string): StoredGroup {
  const group = directory.group(id);
  if (!group) throw noSuchObject(id);
  return group;
}

function referencedUser(directory: Directory, reference: unknown): string {
  const id = typeof reference === 'string' ? directoryReference.exec(reference)?.[1] : undefined;
  if (!id)
    throw badRequest('Invalid entity reference. Give it like https://graph.microsoft.com/v1.0/directoryObjects/{id}.');
  if (!directory.userById(id)) throw noSuchObject(id);
  return id.toLowerCase();
}

/** All of them or, when one is refused, none: everything is looked at before anything is changed. */
function addAll(directory: Directory, groupId: string, as: Belonging['as'], references: unknown[]): void {
  const ids = references.map((reference) => referencedUser(directory, reference));
  const twice = new Set(ids).size < ids.length;
  if (twice || ids.some((userId) => directory.isIn(groupId, userId, as))) {
    throw badRequest(
      `One or more added object references already exist for the following modified properties: '${as}'.`,
    );
  }
  ids.forEach((userId) => directory.add({ groupId, userId, as }));
}

/** `POST /groups/{id}/members/$ref` and owners. */
export const addReference = (directory: Directory, as: Belonging['as']) => (call: MatchedCall) => {
  const group = requireGroup(directory, call.params[0] ?? '');
  addAll(directory, group.id, as, [objectBody(call)['@odata.id']]);
  return { status: 204 };
};

/** `DELETE /groups/{id}/members/{id}/$ref` and owners. */
export const removeReference = (directory: Directory, as: Belonging['as']) => (call: MatchedCall) => {
  const group = requireGroup(directory, call.params[0] ?? '');
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
export const changeGroup = (directory: Directory) => (call: MatchedCall) => {
  const group = requireGroup(directory, call.params[0] ?? '');
  const { 'members@odata.bind': members = [], 'owners@odata.bind': owners = [], ...properties } = objectBody(call);
  if (!Array.isArray(members) || !Array.isArray(owners))
    throw badRequest('A bind annotation takes a list of references.');
  if (members.length + owners.length > maxBinds)
    throw badRequest(`The number of references in the request exceeds the limit of ${maxBinds}.`);
  const unknown = Object.keys(properties).find((name) => !changeableProperties.has(name));
  if (unknown) throw badRequest(`Property '${unknown}' of resource 'Group' cannot be changed here.`);
  addAll(directory, group.id, 'members', members);
  addAll(directory, group.id, 'owners', owners);
  if (Object.keys(properties).length > 0) directory.changeGroup(group.id, properties);
  return { status: 204 };
};
