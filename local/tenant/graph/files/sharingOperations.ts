import { metadataUrl } from '../directory/collectionAnswer';
import type { Directory } from '../directory/directory';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import { inheritedGrants } from '../sites/itemSharing';
import type { Grantee, ItemGrant } from '../sites/itemSharing';
import { invalidRequest, siteCollection } from '../sites/siteAnswers';
import { driveItemAt } from './driveAt';
import type { DriveItemPlace } from './driveAt';
import { isDriveItem } from './driveItem';
import type { FileParts } from './fileParts';
import { rootIdOf } from './itemIds';
import { itemNotFound, rank, siteAccessDenied, toReadFiles, toWriteFiles } from './siteAccess';

/** Permission operations cost five units, whatever they do. */
const cost = 5;
const mostMessage = 2000;

interface Sharing extends DriveItemPlace {
  grants: readonly ItemGrant[];
  /** Where they come from; undefined for the item's own. */
  from?: Entity;
}

/** Who may do what with a file ("List sharing permissions on a driveItem", "Send a sharing invitation", "Delete permission"). */
export function sharingOperations(parts: FileParts, directory: Directory): Operation[] {
  const { store, rights, people, access, library, newId, origin } = parts;

  const sharingOf = (place: DriveItemPlace): Sharing => {
    const scope = rights.scopeOf(place.item);
    const grants = scope?.sharing?.grants ?? inheritedGrants;
    if (scope?.id === place.item.id) return { ...place, grants };
    const folder = isDriveItem(scope) ? scope : undefined;
    const path = folder ? library.pathOf(folder).map((name) => `/${encodeURIComponent(name)}`) : [];
    const { driveId } = place;
    const id = folder?.file.id ?? rootIdOf(driveId);
    return { ...place, grants, from: { driveId, id, path: `/drives/${driveId}/root:${path.join('')}` } };
  };
  const identityOf = ({ site }: DriveItemPlace, to: Grantee): Entity => {
    if (to.kind === 'siteGroup') {
      const displayName = `${site.displayName} ${to.name}`;
      return { siteGroup: { id: to.name, displayName, loginName: displayName } };
    }
    if (to.kind === 'group') return { group: { id: to.id, displayName: directory.group(to.id)?.displayName ?? to.id } };
    return { user: { id: to.id, displayName: directory.userById(to.id)?.displayName ?? to.id } };
  };
  const present = (sharing: Sharing, { id, to, role }: ItemGrant): Entity & { id: string } => {
    const identity = identityOf(sharing, to);
    const roles = [role === 'fullcontrol' ? 'owner' : role];
    return {
      ...{ id, roles, grantedToV2: identity },
      ...('user' in identity && { grantedTo: identity }),
      ...(sharing.from && { inheritedFrom: sharing.from }),
    };
  };

  /** Whoever may not change permissions is told of those that apply to the caller only. */
  const list = (call: MatchedCall) => {
    const sharing = sharingOf(driveItemAt(parts, call, 'read'));
    const { actor, objectId } = call.caller;
    const isOwner = rights.personRole(objectId, sharing.site, sharing.item) === 'fullcontrol';
    const told = sharing.grants.filter(
      ({ to }) => actor === 'app' || isOwner || people.isMeant(objectId, sharing.site, to),
    );
    const context = `${metadataUrl}#drives('${encodeURIComponent(sharing.driveId)}')/items('${sharing.item.file.id}')/permissions`;
    return siteCollection(call, origin, told, { context, present: (grant) => present(sharing, grant) });
  };

  /** @throws GraphFailure 403: on a single site only the role of an owner manages permissions ("Overview of Selected permissions") */
  const requireManager = (call: MatchedCall, { site }: DriveItemPlace): void => {
    const everywhere = rank(access.everywhereRole(call, 'files'));
    if (everywhere < rank('write') && access.selectedRole(call, site) !== 'fullcontrol') throw siteAccessDenied();
  };
  const readRecipient = (given: unknown): Grantee => {
    const { email, alias, objectId } = (given ?? {}) as Record<string, unknown>;
    const name = [objectId, email, alias].find((one) => typeof one === 'string');
    const text = String(name ?? '');
    const user = directory.userById(text) ?? directory.userByMail(text) ?? directory.userBySignInName(text);
    if (user) return { kind: 'user', id: user.id };
    const group = directory.groups().find(({ id, mail }) => id === text || mail.toLowerCase() === text.toLowerCase());
    if (!group) throw invalidRequest(`The recipient '${text}' could not be resolved.`);
    return { kind: 'group', id: group.id };
  };
  const invite = (call: MatchedCall) => {
    const place = driveItemAt(parts, call, 'write');
    requireManager(call, place);
    const { recipients, roles, message = '', retainInheritedPermissions = true } = objectBody(call);
    if (!Array.isArray(recipients) || recipients.length === 0) throw invalidRequest('Nobody is to be invited.');
    const [role, ...further] = Array.isArray(roles) ? roles.map(String) : [];
    if ((role !== 'read' && role !== 'write') || further.length > 0)
      throw invalidRequest("The roles must be one of 'read' and 'write'.");
    if (typeof message !== 'string' || message.length > mostMessage) throw invalidRequest('The message is too long.');
    const sharing = sharingOf(place);
    const kept = sharing.from && retainInheritedPermissions === false ? [] : sharing.grants;
    const added = recipients.map((one): ItemGrant => ({ id: newId(), to: readRecipient(one), role }));
    const isOver = ({ to }: ItemGrant): boolean =>
      to.kind !== 'siteGroup' && added.some((grant) => grant.to.kind !== 'siteGroup' && grant.to.id === to.id);
    // The first permission of its own ends that an item inherits; what it had is copied.
    const item = store.share(place.item, { grants: [...kept.filter((grant) => !isOver(grant)), ...added] });
    if (!isDriveItem(item)) throw itemNotFound();
    const now = sharingOf({ ...place, item });
    return { status: 200, body: { value: added.map((grant) => present(now, grant)) } };
  };
  const withdraw = (call: MatchedCall) => {
    const place = driveItemAt(parts, call, 'write');
    requireManager(call, place);
    const sharing = sharingOf(place);
    const grant = sharing.grants.find(({ id }) => id === call.params[2]);
    if (!grant) throw itemNotFound();
    if (sharing.from) throw invalidRequest('A permission that is inherited cannot be deleted here.');
    store.share(place.item, { grants: sharing.grants.filter((one) => one !== grant) });
    return { status: 204 };
  };

  const toRead = { workload: 'sharepoint', application: toReadFiles, delegated: toReadFiles, cost } as const;
  const toWrite = { workload: 'sharepoint', application: toWriteFiles, delegated: toWriteFiles, cost } as const;
  const item = '/drives/{}/items/{}';
  return [
    { ...toRead, method: 'GET', path: `${item}/permissions`, run: list },
    { ...toWrite, method: 'POST', path: `${item}/invite`, run: invite },
    { ...toWrite, method: 'DELETE', path: `${item}/permissions/{}`, run: withdraw },
  ];
}
