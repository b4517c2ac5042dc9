import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import type { Answer } from '../../http/answer';
import { invalidRequest } from '../sites/siteAnswers';
import { readBehaviour } from './conflict';
import { driveAt, driveItemAt, folderAt } from './driveAt';
import { writing } from './fileParts';
import type { FileParts } from './fileParts';
import { readItemPath } from './itemNames';
import { siteAccessDenied } from './siteAccess';

const monitorPath = '/_api/v2.0/monitor/';

/** Copies that were asked for, as their monitor addresses tell of them ("Working with long running actions"). */
export interface CopyMonitor {
  begin(resourceId: string): string;
  /** Whether a path is one of a monitor. */
  handles(path: string): boolean;
  /** No token is asked for: whoever has the address may look. */
  answer(path: string): Answer;
}

/** @param looksBefore - how often a copy is still under way when somebody looks. */
export function createCopyMonitor({
  origin,
  newId,
  looksBefore,
}: {
  origin: string;
  newId: () => string;
  looksBefore: () => number;
}): CopyMonitor {
  const copies = new Map<string, { resourceId: string; looks: number }>();
  return {
    begin: (resourceId) => {
      const id = newId();
      copies.set(id, { resourceId, looks: looksBefore() });
      return `${origin}${monitorPath}${id}`;
    },
    handles: (path) => path.startsWith(monitorPath),
    answer: (path) => {
      const copy = copies.get(path.slice(monitorPath.length));
      if (!copy)
        return { status: 404, body: { error: { code: 'itemNotFound', message: 'The operation is not known.' } } };
      const { resourceId, looks } = copy;
      copy.looks -= 1;
      if (looks > 0)
        return { status: 202, body: { operation: 'ItemCopy', percentageComplete: 27.8, status: 'inProgress' } };
      return { status: 202, body: { percentageComplete: 100, resourceId, status: 'completed' } };
    },
  };
}

/** `POST /drives/{}/items/{}/copy`: accepted at once; what comes of it stands at an address. */
export function copyOperations(parts: FileParts, monitor: CopyMonitor): Operation[] {
  const { keeper, library, actorOf } = parts;
  const copy = (call: MatchedCall) => {
    const { item, ...from } = driveItemAt(parts, call, 'read');
    const { parentReference, name = item.name } = objectBody(call);
    const { driveId = from.driveId, id = item.file.parentId } = (parentReference ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string' || typeof driveId !== 'string' || typeof id !== 'string')
      throw invalidRequest('Where the copy is to go is not said well.');
    const to = driveAt(parts, { ...call, params: [driveId] });
    const startId = folderAt(parts, call, to, id, 'write');
    const folder = library.byId(to.list.id, startId);
    const above = folder ? [folder] : [];
    for (let one = folder && library.folderOf(folder); one; one = library.folderOf(one)) above.push(one);
    if (above.some((one) => one.file.id === item.file.id))
      throw invalidRequest('A folder cannot be copied into itself.');
    readItemPath(name, folder ? library.pathOf(folder) : [], to);
    const behaviour = readBehaviour(call.query.get('@microsoft.graph.conflictBehavior'), 'fail');
    if (call.caller.actor === 'user' && !holdsAll(call, parts, item)) throw siteAccessDenied();
    const made = keeper.copy(item, { list: to.list, startId, names: [name], behaviour, by: actorOf(call) });
    return { status: 202, headers: { Location: monitor.begin(made.file.id) } };
  };
  /** A folder with something inside that the caller may not read isn't copied by halves. */
  const holdsAll = (
    call: MatchedCall,
    { rights, access }: FileParts,
    item: Parameters<FileParts['keeper']['copy']>[0],
  ): boolean => {
    const site = access.byCollection(item.siteId.split(',')[1] ?? '');
    return library
      .inside(item.file.id)
      .every(
        (inner) => site && rights.roleOn(call, site, inner, 'files') !== undefined && holdsAll(call, parts, inner),
      );
  };
  return [writing('POST', '/drives/{}/items/{}/copy', copy)];
}
