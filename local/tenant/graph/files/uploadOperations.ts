import { GraphFailure } from '../graphFailure';
import { GraphQuery, objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { invalidRequest, requireMatch } from '../sites/siteAnswers';
import { nameTaken, readBehaviour } from './conflict';
import { driveItemAt, wayAt } from './driveAt';
import type { DrivePlace } from './driveAt';
import { etagOf, isFolder } from './driveItem';
import type { DriveItem } from './driveItem';
import { requireWay } from './fileOperations';
import { writing } from './fileParts';
import type { FileParts } from './fileParts';
import { driveItemWanted } from './itemWanted';
import { uploadsPath } from './uploadAddress';
import type { UploadSession, UploadSessions } from './uploadSessions';

const takenMeanwhile =
  'Another file exists with the same name as the uploaded session. You can redirect the upload session to use a new filename by calling PUT with the new metadata and @microsoft.graph.sourceUrl attribute.';

/** What a caller says of the file before its bytes come. */
function readWish(call: MatchedCall) {
  const { item = {}, deferCommit = false } = call.body === undefined ? {} : objectBody(call);
  const { name, fileSize, '@microsoft.graph.conflictBehavior': behaviour } = (item ?? {}) as Record<string, unknown>;
  if (typeof deferCommit !== 'boolean') throw invalidRequest("'deferCommit' must be true or false.");
  return { name, fileSize, deferCommit, behaviour: readBehaviour(behaviour, 'fail') };
}

/** Upload sessions: opening one, and sending one to another name after a conflict. */
export function uploadOperations(
  parts: FileParts,
  { sessions, quotaBytes }: { sessions: UploadSessions; quotaBytes: number },
): Operation[] {
  const { keeper, library, rights, actorOf, origin } = parts;
  const opened = ({ key, expires }: UploadSession) => ({
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession',
      uploadUrl: `${origin}${uploadsPath}${key}`,
      expirationDateTime: expires.toISOString(),
      nextExpectedRanges: ['0-'],
    },
  });
  const requireRoom = (fileSize: unknown): void => {
    if (typeof fileSize === 'number' && fileSize > quotaBytes)
      throw new GraphFailure(507, 'quotaLimitReached', 'The storage is full.');
  };
  /** The whole item as it is when it is there; the caller's own $select was for the session. */
  const presented = (call: MatchedCall, drive: DrivePlace, item: DriveItem): unknown =>
    driveItemWanted({ ...call, query: new GraphQuery('') }, parts, drive, item);

  const openNew = (call: MatchedCall) => {
    const way = wayAt(parts, call);
    const { name, fileSize, deferCommit, behaviour } = readWish(call);
    if (name !== undefined && name !== way.names.at(-1))
      throw invalidRequest('The name in the body is not the one of the address.');
    requireWay(parts, call, way);
    requireRoom(fileSize);
    const found = library.at(way.startId, way.names);
    if (found) requireMatch(call, etagOf(found));
    if (found && (behaviour === 'fail' || (behaviour === 'replace' && isFolder(found)))) throw nameTaken();
    const by = actorOf(call);
    const session = sessions.open({
      deferCommit,
      commit: (kept) => {
        requireWay(parts, call, way);
        if (behaviour === 'fail' && library.at(way.startId, way.names)) throw nameTaken(takenMeanwhile);
        const { item, isNew } = keeper.put({ ...way, behaviour, by }, kept);
        return { item, isNew, body: presented(call, way, item) };
      },
    });
    return opened(session);
  };
  const openAgain = (call: MatchedCall) => {
    const place = driveItemAt(parts, call, 'write');
    const { fileSize, deferCommit } = readWish(call);
    if (isFolder(place.item)) throw invalidRequest('A folder has no content.');
    requireMatch(call, etagOf(place.item));
    keeper.requireFree(place.item, actorOf(call));
    requireRoom(fileSize);
    const session = sessions.open({
      deferCommit,
      commit: (kept) => {
        const { item: found } = driveItemAt(parts, call, 'write');
        requireMatch(call, etagOf(found));
        const item = keeper.replace(found, kept, actorOf(call));
        return { item, isNew: false, body: presented(call, place, item) };
      },
    });
    return opened(session);
  };
  /** "Handle upload errors": PUT on the folder's path with the session's address. */
  const redirect = (call: MatchedCall) => {
    const folder = wayAt(parts, call);
    const body = objectBody(call);
    const { name, '@microsoft.graph.sourceUrl': source, '@microsoft.graph.conflictBehavior': wished } = body;
    if (typeof name !== 'string' || typeof source !== 'string')
      throw invalidRequest("Give 'name' and '@microsoft.graph.sourceUrl'.");
    const session = sessions.find(new URL(source, origin).pathname.slice(uploadsPath.length));
    if (session.total === undefined || session.received < session.total)
      throw invalidRequest('The file is not whole yet.');
    const target = library.at(folder.startId, folder.names);
    const way = { ...folder, startId: target?.file.id ?? folder.startId, names: [name] };
    requireWay(parts, call, way);
    if (target) rights.require(call, way.site, target, 'write', 'files');
    const behaviour = readBehaviour(wished, 'fail');
    const { item, isNew } = sessions.finish({
      ...session,
      commit: (kept) => ({ ...keeper.put({ ...way, behaviour, by: actorOf(call) }, kept), body: undefined }),
    });
    return { status: isNew ? 201 : 200, body: presented(call, way, item) };
  };

  return [
    writing('POST', '/drives/{}/root:/{}/createUploadSession', openNew),
    writing('POST', '/drives/{}/items:/{}/{}/createUploadSession', openNew),
    writing('POST', '/drives/{}/items/{}/createUploadSession', openAgain),
    writing('PUT', '/drives/{}/root:/{}', redirect),
  ];
}
