import type { Answer } from '../../http/answer';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { listAt } from '../sites/listOperations';
import { presentFields } from '../sites/itemFields';
import { readExpand } from '../sites/itemQuery';
import { presentItem as presentListItem } from '../sites/presentItem';
import {
  entityAnswer,
  invalidRequest,
  requireMatch,
  selectOf as selectListItem,
  siteContext,
} from '../sites/siteAnswers';
import { itemProperties } from '../sites/presentItem';
import { readBehaviour } from './conflict';
import { driveAt, driveItemAt, folderAt, wayAt } from './driveAt';
import type { DriveItemPlace, DrivePlace, WayInDrive } from './driveAt';
import { etagOf, isDriveItem, isFolder } from './driveItem';
import { driveIdOf } from './driveIds';
import type { DriveItem } from './driveItem';
import { reading, writing } from './fileParts';
import type { FileParts } from './fileParts';
import { checkName, readItemPath } from './itemNames';
import { rootIdOf } from './itemIds';
import { driveContext, driveItemAnswer } from './itemWanted';
import { presentRoot, selectOf } from './presentItem';
import { itemNotFound, siteAccessDenied } from './siteAccess';

/** Inside a batch the content of a file comes as base64, and JSON as it is. */
function contentIn({ bytes, body }: MatchedCall): Buffer {
  if (bytes) return bytes;
  if (typeof body === 'string') return Buffer.from(body, 'base64');
  return Buffer.from(body === undefined ? '' : JSON.stringify(body));
}

/**
 * Whether a caller may put something where its names lead.
 *
 * @throws GraphFailure 403 where the folder, or what is there already, isn't the caller's to change
 */
export function requireWay({ access, rights, library }: FileParts, call: MatchedCall, way: WayInDrive): void {
  const folders = way.names.map((_name, i) => library.at(way.startId, way.names.slice(0, i + 1)));
  const start = library.byId(way.list.id, way.startId);
  const nearest = [start, ...folders].filter((item) => item !== undefined).at(-1);
  if (!nearest) access.admit(call, way.site, 'write', 'files');
  else if (rights.roleOn(call, way.site, nearest, 'files') === undefined) throw siteAccessDenied();
  else rights.require(call, way.site, nearest, 'write', 'files');
}

/** Files and folders of document libraries. */
export function fileOperations(parts: FileParts): Operation[] {
  const { store, library, keeper, contents, downloads, rights, actorOf, origin } = parts;
  const answer = (call: MatchedCall, drive: DrivePlace, item: DriveItem, status = 200) =>
    driveItemAnswer(call, parts, drive, { item, status });

  const byId = (call: MatchedCall) => {
    const drive = driveAt(parts, call);
    if (call.params[1] === rootIdOf(drive.driveId)) return top(call, drive);
    const place = driveItemAt(parts, call, 'read');
    return answer(call, place, place.item);
  };
  const top = (call: MatchedCall, drive: DrivePlace) => {
    const entity = selectOf(call, presentRoot({ ...drive, library, origin }), 'driveItem');
    return entityAnswer(driveContext(drive, 'root/$entity'), entity);
  };
  /** @throws GraphFailure 404 also for what the caller may not read */
  const itemOnWay = (call: MatchedCall, way: WayInDrive): DriveItemPlace => {
    const item = library.at(way.startId, way.names);
    if (!item) throw itemNotFound();
    rights.require(call, way.site, item, 'read', 'files');
    return { ...way, item };
  };
  const byPath = (call: MatchedCall) => {
    const way = wayAt(parts, call);
    if (way.names.length === 0 && way.startId === rootIdOf(way.driveId)) return top(call, way);
    const place = itemOnWay(call, way);
    return answer(call, place, place.item);
  };

  const listItemOf = (call: MatchedCall, { site, list, item }: DriveItemPlace) => {
    const expand = readExpand(call);
    const fields = expand && { fields: presentFields(item, list, expand.only ? { only: expand.only } : {}) };
    const entity = { ...presentListItem(item, list, site, parts), ...fields };
    const wanted = { type: 'listItem', known: itemProperties, expanded: fields ? ['fields'] : [] };
    return entityAnswer(siteContext(site, `lists('${list.id}')/items/$entity`), selectListItem(call, entity, wanted));
  };

  /** `GET /sites/{}/lists/{}/items/{}/driveItem` */
  const ofListItem = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    const key = call.params[2] ?? '';
    const item = store.item(list.id, key) ?? store.byUniqueId(list.id, key);
    if (!isDriveItem(item)) throw itemNotFound();
    rights.require(call, site, item, 'read');
    return answer(call, { site, list, driveId: driveIdOf(site, list.id) }, item);
  };

  /** "Download a file": an address elsewhere, which needs no token and may not be given one. */
  const download = ({ item }: DriveItemPlace): Answer => {
    if (isFolder(item)) throw invalidRequest('You cannot get content for a folder.');
    return { status: 302, headers: { Location: downloads.urlOf(item) } };
  };

  const put = (call: MatchedCall) => {
    const way = wayAt(parts, call);
    requireWay(parts, call, way);
    const behaviour = readBehaviour(call.query.get('@microsoft.graph.conflictBehavior'), 'replace');
    const ifMatch = call.headers['if-match'];
    const putting = { ...way, behaviour, by: actorOf(call), ...(ifMatch !== undefined && { ifMatch }) };
    const { item, isNew } = keeper.put(putting, contents.keep(contentIn(call)));
    return answer(call, way, item, isNew ? 201 : 200);
  };
  const replace = (call: MatchedCall) => {
    const place = driveItemAt(parts, call, 'write');
    if (isFolder(place.item)) throw invalidRequest('A folder has no content.');
    requireMatch(call, etagOf(place.item));
    return answer(call, place, keeper.replace(place.item, contents.keep(contentIn(call)), actorOf(call)));
  };

  const makeFolder = (call: MatchedCall) => {
    const drive = driveAt(parts, call);
    const atRoot = call.segments[2]?.toLowerCase() === 'root';
    const startId = folderAt(parts, call, drive, atRoot ? 'root' : (call.params[1] ?? ''), 'write');
    const { name, folder, ...body } = objectBody(call);
    if (typeof name !== 'string' || typeof folder !== 'object')
      throw invalidRequest("A new folder needs 'name' and 'folder'.");
    const parent = library.byId(drive.list.id, startId);
    checkName(name, parent === undefined);
    readItemPath(name, parent ? library.pathOf(parent) : [], drive);
    const behaviour = readBehaviour(body['@microsoft.graph.conflictBehavior'], 'fail');
    const putting = { list: drive.list, startId, names: [name], behaviour, by: actorOf(call) };
    return answer(call, drive, keeper.makeFolder(putting), 201);
  };
  const change = (call: MatchedCall) => {
    const place = driveItemAt(parts, call, 'write');
    requireMatch(call, etagOf(place.item));
    const { name, parentReference } = objectBody(call);
    const { id, driveId } = (parentReference ?? {}) as { id?: unknown; driveId?: unknown };
    if (driveId !== undefined && driveId !== place.driveId)
      throw invalidRequest('An item cannot be moved to another drive by changing it.');
    const parentId = typeof id === 'string' ? folderAt(parts, call, place, id, 'write') : undefined;
    if (name !== undefined && typeof name !== 'string') throw invalidRequest("'name' is not valid.");
    const parent = library.byId(place.list.id, parentId ?? place.item.file.parentId);
    readItemPath(name ?? place.item.name, parent ? library.pathOf(parent) : [], place);
    const to = { ...(name !== undefined && { name }), ...(parentId !== undefined && { parentId }) };
    return answer(call, place, keeper.move(place.item, to, actorOf(call)));
  };
  const remove = (call: MatchedCall) => {
    const { item } = driveItemAt(parts, call, 'write');
    requireMatch(call, etagOf(item));
    keeper.remove(item, actorOf(call));
    return { status: 204 };
  };

  const item = '/drives/{}/items/{}';
  const inRoot = '/drives/{}/root:/{}';
  const inFolder = '/drives/{}/items:/{}/{}';
  return [
    reading('/sites/{}/lists/{}/items/{}/driveItem', 1, ofListItem),
    reading(item, 1, byId),
    writing('PATCH', item, change),
    writing('DELETE', item, remove),
    reading(`${item}/content`, 1, (call) => download(driveItemAt(parts, call, 'read'))),
    writing('PUT', `${item}/content`, replace),
    reading(`${item}/listItem`, 1, (call) => listItemOf(call, driveItemAt(parts, call, 'read'))),
    writing('POST', `${item}/children`, makeFolder),
    writing('POST', '/drives/{}/root/children', makeFolder),
    ...[inRoot, inFolder].flatMap((path) => [
      reading(path, 1, byPath),
      reading(`${path}/content`, 1, (call) => download(itemOnWay(call, wayAt(parts, call)))),
      writing('PUT', `${path}/content`, put),
      reading(`${path}/listItem`, 1, (call) => listItemOf(call, itemOnWay(call, wayAt(parts, call)))),
    ]),
  ];
}
