import { metadataUrl } from '../directory/collectionAnswer';
import { badRequest } from '../graphFailure';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import type { ActorOf } from '../sites/actorOf';
import { readItemPath } from './itemNames';
import type { Library } from './library';
import { presentDrive, presentItem, presentRoot, selectOf } from './presentItem';
import { itemNotFound, toReadFiles, toWriteFiles } from './siteAccess';
import type { SiteAccess } from './siteAccess';
import type { ConflictBehaviour, createUploader } from './upload';

const behaviours: readonly ConflictBehaviour[] = ['fail', 'replace', 'rename'];

function readBehaviour(call: MatchedCall): ConflictBehaviour {
  const text = call.query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  const behaviour = behaviours.find((name) => name === text.toLowerCase());
  if (!behaviour)
    throw badRequest(`'${text}' is not a valid value for @microsoft.graph.conflictBehavior.`, 'invalidRequest');
  return behaviour;
}

/** Inside a batch the content of a file comes as base64, and JSON as it is. */
function contentIn({ bytes, body }: MatchedCall): Buffer {
  if (bytes) return bytes;
  if (typeof body === 'string') return Buffer.from(body, 'base64');
  return Buffer.from(body === undefined ? '' : JSON.stringify(body));
}

/** Operations on the document libraries of sites. */
export function fileOperations({
  access,
  library,
  upload,
  origin,
  actorOf,
}: {
  access: SiteAccess;
  library: Library;
  upload: ReturnType<typeof createUploader>;
  origin: string;
  actorOf: ActorOf;
}): Operation[] {
  const drive = (call: MatchedCall) => {
    const site = access.site(call, 'read', 'files');
    const context = `${metadataUrl}#drives/$entity`;
    return { status: 200, body: { '@odata.context': context, ...selectOf(call, presentDrive(site, origin), 'drive') } };
  };

  const byId = (call: MatchedCall) => {
    const site = access.drive(call, 'read');
    const item = library.byId(site.driveId, call.params[1] ?? '');
    if (!item) throw itemNotFound();
    return answer(call, presentItem(item, { site, library, origin }));
  };

  const byPath = (call: MatchedCall) => {
    const site = access.drive(call, 'read');
    const place = { site, library, origin };
    const path = call.params[1] ?? '';
    if (path === '') return answer(call, presentRoot(place));
    const item = library.at(site.driveId, readItemPath(path));
    if (!item) throw itemNotFound();
    return answer(call, presentItem(item, place));
  };

  const answer = (call: MatchedCall, entity: Record<string, unknown>, status = 200) => {
    const context = `${metadataUrl}#drives('${encodeURIComponent(call.params[0] ?? '')}')/root/$entity`;
    return { status, body: { '@odata.context': context, ...selectOf(call, entity, 'driveItem') } };
  };

  const put = (call: MatchedCall) => {
    const site = access.drive(call, 'write');
    const { item, isNew } = upload({
      site,
      names: readItemPath(call.params[1] ?? ''),
      content: contentIn(call),
      behaviour: readBehaviour(call),
      ifMatch: call.headers['if-match'],
      by: actorOf(call),
    });
    return answer(call, presentItem(item, { site, library, origin }), isNew ? 201 : 200);
  };

  const toRead = { application: toReadFiles, delegated: toReadFiles };
  const toWrite = { application: toWriteFiles, delegated: toWriteFiles };
  const read = { method: 'GET', workload: 'sharepoint', ...toRead, cost: 1 } as const;
  const write = { method: 'PUT', workload: 'sharepoint', ...toWrite, cost: 2 } as const;
  return [
    { ...read, path: '/sites/{}/drive', run: drive },
    { ...read, path: '/drives/{}/items/{}', run: byId },
    { ...read, path: '/drives/{}/root:/{}', run: byPath },
    { ...write, path: '/drives/{}/root:/{}/content', run: put },
  ];
}
