import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import { changeFor } from '../sites/itemDelta';
import type { createListChanges } from '../sites/listChanges';
import { driveAt } from './driveAt';
import type { DrivePlace } from './driveAt';
import { isDriveItem, isFolder } from './driveItem';
import type { DriveItem } from './driveItem';
import { reading } from './fileParts';
import type { FileParts } from './fileParts';
import { driveContext, driveItemWanted } from './itemWanted';
import { presentRoot, selectOf } from './presentItem';

/** What `Prefer` asks of a delta, by the page "driveItem: delta" and "Best practices for discovering files". */
interface Wishes {
  /** Tells of what the caller may no longer read that it is deleted; otherwise it is left out. */
  showRemoved: boolean;
  /** Tells of what may be read below a folder that may not; otherwise it is left out. */
  traverseGaps: boolean;
  /** Marks what is told because its permissions changed. Works only with the other two, and with Sites.FullControl.All. */
  showSharing: boolean;
}

function wishesOf({ headers, caller }: MatchedCall): Wishes {
  const prefers = (headers.prefer ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  const showRemoved = prefers.includes('deltashowremovedasdeleted');
  const traverseGaps = prefers.includes('deltatraversepermissiongaps');
  const mayShow = caller.actor === 'app' && caller.permissions.includes('Sites.FullControl.All');
  const showSharing = prefers.includes('deltashowsharingchanges') && showRemoved && traverseGaps && mayShow;
  return { showRemoved, traverseGaps, showSharing };
}

/** Without what a delta leaves out: the cTag, and the path in the reference to the folder. */
function withoutOmitted({ cTag: _cTag, parentReference, ...entity }: Entity): Entity {
  const { path: _path, ...parent } = (parentReference ?? {}) as Record<string, unknown>;
  return { ...entity, ...(parentReference !== undefined && { parentReference: parent }) };
}

/** `GET /drives/{id}/root/delta`: files and folders as they are now, with the folders above what has changed. */
export function driveDelta(parts: FileParts, changes: ReturnType<typeof createListChanges>): Operation[] {
  const { rights, library, origin } = parts;

  const presentGone = ({ file }: DriveItem, drive: DrivePlace): Entity => ({
    id: file.id,
    parentReference: { driveType: 'documentLibrary', driveId: drive.driveId, id: file.parentId },
    ...(file.content === null ? { folder: {} } : { file: {} }),
    deleted: { state: 'deleted' },
  });
  const foldersAbove = (item: DriveItem): DriveItem[] => {
    const folder = library.folderOf(item);
    return folder ? [...foldersAbove(folder), folder] : [];
  };

  const run = (call: MatchedCall) => {
    const drive = driveAt(parts, call);
    const wishes = wishesOf(call);
    const { items, first, since, link } = changes(call, drive.list, changeFor(call, wishes.showSharing));
    const mayRead = (item: DriveItem): boolean => rights.roleOn(call, drive.site, item, 'files') !== undefined;
    const changed = items.filter(isDriveItem);

    const present = (item: DriveItem): Entity[] => {
      if (!mayRead(item)) return wishes.showRemoved && !first ? [presentGone(item, drive)] : [];
      if (!wishes.traverseGaps && !foldersAbove(item).every(mayRead)) return [];
      if (item.deleted) return [presentGone(item, drive)];
      const shared = wishes.showSharing && item.changeBefore !== undefined && item.changeBefore <= since;
      const entity = withoutOmitted(driveItemWanted(call, parts, drive, item));
      return [{ ...entity, ...(shared && { '@microsoft.graph.sharedChanged': 'True' }) }];
    };
    /** Folders above what changed come, too, although they are as they were; deltaExcludeParent leaves them out. */
    const parentsToo = (): DriveItem[] => {
      if (first || 'deltaexcludeparent' in call.headers) return [];
      const known = new Set(changed.map(({ file }) => file.id));
      const above = new Map(changed.flatMap(foldersAbove).map((folder) => [folder.file.id, folder]));
      return [...above.values()].filter((folder) => isFolder(folder) && !folder.deleted && !known.has(folder.file.id));
    };
    const root = selectOf(call, withoutOmitted(presentRoot({ ...drive, library, origin })), 'driveItem');
    const withRoot =
      (first ? since === 0 && items.length > 0 : changed.length > 0) && !('deltaexcludeparent' in call.headers);
    const value = [...(withRoot ? [root] : []), ...[...parentsToo(), ...changed].flatMap(present)];
    return { status: 200, body: { '@odata.context': driveContext(drive, 'root/delta'), ...link, value } };
  };

  return ['/drives/{}/root/delta', '/drives/{}/root/delta()'].map((path) => reading(path, 1, run));
}
