import { GraphFailure, badRequest } from '../graphFailure';
import type { Actor } from '../sites/actor';
import type { SiteList } from '../sites/siteList';
import type { SiteStore } from '../sites/siteStore';
import { freeName, nameTaken } from './conflict';
import type { ConflictBehaviour } from './conflict';
import { etagOf, isDriveItem, isFolder } from './driveItem';
import type { DriveItem } from './driveItem';
import type { FilePart } from './filePart';
import type { KeptContent } from './fileContents';
import type { ItemIds } from './itemIds';
import type { Library } from './library';

/** Something on its way into a library. */
export interface Putting {
  list: SiteList;
  /** Id of the folder that the names begin in. */
  startId: string;
  /** Its own name last; folders that are missing on the way are made, as SharePoint does. */
  names: readonly string[];
  behaviour: ConflictBehaviour;
  /** The version that a file there must still have. */
  ifMatch?: string;
  by: Actor;
}

export interface FileKeeper {
  /** @throws GraphFailure 409 for a taken name that may not be replaced, 412 when it has changed since, 423 when it is held */
  put(putting: Putting, kept: KeptContent): { item: DriveItem; isNew: boolean };
  replace(item: DriveItem, kept: KeptContent, by: Actor): DriveItem;
  /** A new folder, or the one that is there with "replace". */
  makeFolder(putting: Putting): DriveItem;
  /** Another name, or another folder of the same library. */
  move(item: DriveItem, to: { name?: string; parentId?: string }, by: Actor): DriveItem;
  /** With all that is in it. */
  remove(item: DriveItem, by: Actor): void;
  /** A file or a folder with everything in it, without its permissions and earlier versions. @throws GraphFailure 409 */
  copy(item: DriveItem, putting: Putting): DriveItem;
  /** @throws GraphFailure 423 while somebody else has it */
  requireFree(item: DriveItem, by: Actor): void;
}

/** @throws GraphFailure 412 */
function requireVersion(ifMatch: string | undefined, found: DriveItem | undefined): void {
  if (ifMatch !== undefined && !(found && (ifMatch === '*' || ifMatch.includes(etagOf(found)))))
    throw new GraphFailure(412, 'resourceModified', "ETag does not match current item's value");
}

const asDriveItem = (item: ReturnType<SiteStore['add']>): DriveItem => {
  if (!isDriveItem(item)) throw new Error(`Item ${item.id} is no file.`);
  return item;
};

/** Writes files and folders into libraries: each is an item of the library's list. */
export function createFileKeeper(store: SiteStore, library: Library, ids: ItemIds): FileKeeper {
  const add = (
    { list, by }: Pick<Putting, 'list' | 'by'>,
    name: string,
    part: Pick<FilePart, 'parentId' | 'content' | 'size' | 'hash'>,
    more: Pick<DriveItem, 'fields' | 'contentTypeId'> = { fields: {} },
  ): DriveItem => {
    const file = { ...part, id: ids.item(), contentVersion: 1 };
    return asDriveItem(store.add(list.id, { ...more, name, file }, by, ids.uniqueId()));
  };
  const requireFree: FileKeeper['requireFree'] = ({ file }, { id }) => {
    if (file.heldBy && file.heldBy.id !== id)
      throw new GraphFailure(423, 'resourceLocked', 'The resource you are attempting to access is locked');
  };
  const replace: FileKeeper['replace'] = (item, { content, size, hash }, by) => {
    requireFree(item, by);
    const file = { ...item.file, content, size, hash, contentVersion: item.file.contentVersion + 1 };
    return asDriveItem(store.change(item, { file }, by));
  };

  /** The id of the folder that something is put into. */
  const folderFor = (putting: Putting): { parentId: string; name: string } => {
    let parentId = putting.startId;
    for (const name of putting.names.slice(0, -1)) {
      const found = library.named(parentId, name);
      if (found && !isFolder(found)) throw nameTaken();
      parentId = (found ?? add(putting, name, { parentId, content: null, size: 0 })).file.id;
    }
    const name = putting.names.at(-1);
    if (name === undefined) throw badRequest('A file needs a name.', 'invalidRequest');
    return { parentId, name };
  };
  const remove: FileKeeper['remove'] = (item, by) => {
    requireFree(item, by);
    library.inside(item.file.id).forEach((inner) => remove(inner, by));
    store.remove(item, by);
  };

  const put: FileKeeper['put'] = (putting, kept) => {
    const { parentId, name } = folderFor(putting);
    const found = library.named(parentId, name);
    requireVersion(putting.ifMatch, found);
    if (!found) return { item: add(putting, name, { parentId, ...kept }), isNew: true };
    if (putting.behaviour === 'rename')
      return { item: add(putting, freeName(library, parentId, name), { parentId, ...kept }), isNew: true };
    if (putting.behaviour === 'fail' || isFolder(found)) throw nameTaken();
    return { item: replace(found, kept, putting.by), isNew: false };
  };
  const makeFolder: FileKeeper['makeFolder'] = (putting) => {
    const { parentId, name } = folderFor(putting);
    const found = library.named(parentId, name);
    if (found && putting.behaviour === 'replace' && isFolder(found)) return found;
    if (found && putting.behaviour !== 'rename') throw nameTaken();
    const free = found ? freeName(library, parentId, name) : name;
    return add(putting, free, { parentId, content: null, size: 0 });
  };

  const copyInto = (item: DriveItem, to: Pick<Putting, 'list' | 'by'>, parentId: string, name: string): DriveItem => {
    const { content, size, hash } = item.file;
    const known = new Set(to.list.columns.map((column) => column.name));
    const fields = Object.fromEntries(Object.entries(item.fields).filter(([column]) => known.has(column)));
    const isSameList = item.listId === to.list.id;
    const type = isSameList && item.contentTypeId !== undefined ? { contentTypeId: item.contentTypeId } : {};
    const inner = library.inside(item.file.id);
    const copy = add(to, name, { parentId, content, size, ...(hash !== undefined && { hash }) }, { fields, ...type });
    inner.forEach((one) => copyInto(one, to, copy.file.id, one.name));
    return copy;
  };

  return {
    put,
    replace,
    makeFolder,
    remove,
    requireFree,
    move: (item, { name = item.name, parentId = item.file.parentId }, by) => {
      requireFree(item, by);
      const found = library.named(parentId, name);
      if (found && found.id !== item.id) throw nameTaken();
      return asDriveItem(store.change(item, { name, file: { ...item.file, parentId } }, by));
    },
    copy: (item, putting) => {
      const { parentId, name } = folderFor(putting);
      const found = library.named(parentId, name);
      if (found && putting.behaviour === 'fail') throw nameTaken();
      if (found && putting.behaviour === 'replace' && found.uniqueId !== item.uniqueId) remove(found, putting.by);
      const taken = library.named(parentId, name);
      return copyInto(item, putting, parentId, taken ? freeName(library, parentId, name) : name);
    },
  };
}
