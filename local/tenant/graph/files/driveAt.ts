import type { SiteRole, TeamSite } from '../../../seed';
import { badRequest } from '../graphFailure';
import type { MatchedCall } from '../graphCall';
import type { SiteParts } from '../sites/siteParts';
import type { SiteList } from '../sites/siteList';
import { isDriveItem, isFolder } from './driveItem';
import type { DriveItem } from './driveItem';
import { readDriveId } from './driveIds';
import { rootIdOf } from './itemIds';
import { readItemPath } from './itemNames';
import { itemNotFound } from './siteAccess';

/** A library and what it belongs to. */
export interface DrivePlace {
  site: TeamSite;
  list: SiteList;
  driveId: string;
}

export interface DriveItemPlace extends DrivePlace {
  item: DriveItem;
}

type Parts = Pick<SiteParts, 'access' | 'store' | 'library' | 'rights'>;

const malformed = 'The provided drive id appears to be malformed, or does not represent a valid drive.';

/**
 * The library that a call is about: "/drives/{id}/...".
 *
 * @throws GraphFailure 400 for what is no drive's id, 404 for an unknown drive, 403 without the role on its site
 */
export function driveAt({ access, store }: Parts, call: MatchedCall, needed: SiteRole = 'read'): DrivePlace {
  const driveId = call.params[0] ?? '';
  const read = readDriveId(driveId);
  if (!read) throw badRequest(malformed, 'invalidRequest');
  const site = access.admit(call, access.byCollection(read.collection), needed, 'files');
  const list = store.list(site.id, read.listId);
  if (list?.template !== 'documentLibrary') throw itemNotFound();
  return { site, list, driveId };
}

/** Its item with an id. @throws GraphFailure as above; 404 and 403 by what the caller may do with it */
export function driveItemAt(parts: Parts, call: MatchedCall, needed: SiteRole): DriveItemPlace {
  const drive = driveAt(parts, call);
  const item = parts.library.byId(drive.list.id, call.params[1] ?? '');
  if (!item) throw itemNotFound();
  parts.rights.require(call, drive.site, item, needed, 'files');
  return { ...drive, item };
}

/** A place for something in a library: the folder to begin at, and the names from there. */
export interface WayInDrive extends DrivePlace {
  /** Id of a folder; that of the library's top one when nothing else is said. */
  startId: string;
  names: string[];
}

/**
 * Where the names of a call begin and lead to: "/drives/{}/root:/{path}", or "/drives/{}/items/{parent}:/{path}".
 *
 * @throws GraphFailure as above; 400 for names that SharePoint refuses
 */
export function wayAt(parts: Parts, call: MatchedCall): WayInDrive {
  const drive = driveAt(parts, call);
  const fromItem = call.segments[2]?.toLowerCase() === 'items:';
  const rootId = rootIdOf(drive.driveId);
  const start = fromItem ? (call.params[1] ?? '') : rootId;
  const folder = start === rootId ? undefined : parts.library.byId(drive.list.id, start);
  if (start !== rootId && !folder) throw itemNotFound();
  const path = call.params.at(-1) ?? '';
  const above = folder ? parts.library.pathOf(folder) : [];
  return { ...drive, startId: start, names: path === '' ? [] : readItemPath(path, above, drive) };
}

/** The id of a folder that something is put into: a folder's own, or "root". @throws GraphFailure 404, 403, 400 for a file */
export function folderAt(parts: Parts, call: MatchedCall, drive: DrivePlace, id: string, needed: SiteRole): string {
  const rootId = rootIdOf(drive.driveId);
  if (id === rootId || id.toLowerCase() === 'root') {
    parts.access.admit(call, drive.site, needed, 'files');
    return rootId;
  }
  const item = parts.library.byId(drive.list.id, id);
  if (!isDriveItem(item)) throw itemNotFound();
  parts.rights.require(call, drive.site, item, needed, 'files');
  if (!isFolder(item)) throw badRequest('The parent is no folder.', 'invalidRequest');
  return item.file.id;
}
