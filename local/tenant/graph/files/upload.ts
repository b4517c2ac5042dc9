import type { TeamSite } from '../../../seed';
import { GraphFailure, badRequest } from '../graphFailure';
import type { Actor } from '../sites/actor';
import type { DriveItem } from './driveItem';
import { etagOf } from './driveItem';
import { rootIdOf } from './itemIds';
import type { ItemIds } from './itemIds';
import type { Library } from './library';

/** What becomes of a file whose name is taken: `@microsoft.graph.conflictBehavior`; a PUT replaces when it says nothing. */
export type ConflictBehaviour = 'fail' | 'replace' | 'rename';

/** One PUT of a file's content. */
export interface Upload {
  site: TeamSite;
  /** Names from the top of the library, the file's own last. */
  names: string[];
  content: Buffer;
  behaviour: ConflictBehaviour;
  /** The ETag that the file must still have. */
  ifMatch: string | undefined;
  by: Actor;
}

const nameTaken = (): GraphFailure =>
  new GraphFailure(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');

/** "Minutes.md", "Minutes 1.md", "Minutes 2.md": the first that is free. */
function freeName(library: Library, parentId: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 1; ; n += 1) {
    const candidate = `${stem} ${n}${ending}`;
    if (!library.named(parentId, candidate)) return candidate;
  }
}

/** Puts files into libraries. @param now the tenant's clock. */
export function createUploader(library: Library, { ids, now }: { ids: ItemIds; now: () => Date }) {
  const make = ({ site, by }: Upload, draft: Pick<DriveItem, 'parentId' | 'name' | 'content' | 'size'>): DriveItem => {
    const at = now().toISOString();
    const item = {
      ...draft,
      id: ids.item(),
      driveId: site.driveId,
      uniqueId: ids.uniqueId(),
      version: 1,
      createdBy: by,
      lastModifiedBy: by,
      createdDateTime: at,
      lastModifiedDateTime: at,
    };
    library.save(item);
    return item;
  };

  /** The id of the folder for a file; SharePoint makes the folders that are missing on the way. */
  const folderFor = (upload: Upload): string => {
    let parentId = rootIdOf(upload.site.driveId);
    for (const name of upload.names.slice(0, -1)) {
      const found = library.named(parentId, name);
      if (found && found.content !== null) throw nameTaken();
      parentId = (found ?? make(upload, { parentId, name, content: null, size: 0 })).id;
    }
    return parentId;
  };

  /**
   * The file, and whether it is new.
   *
   * @throws GraphFailure 409 for a taken name that may not be replaced, 412 when the file has changed since
   */
  return (upload: Upload): { item: DriveItem; isNew: boolean } => {
    const name = upload.names.at(-1);
    if (name === undefined) throw badRequest('A file needs a name.', 'invalidRequest');
    const parentId = folderFor(upload);
    const found = library.named(parentId, name);
    const { ifMatch } = upload;
    if (ifMatch !== undefined && !(found && (ifMatch === '*' || ifMatch.includes(etagOf(found)))))
      throw new GraphFailure(412, 'resourceModified', "ETag does not match current item's value");
    const bytes = { content: upload.content.toString('base64'), size: upload.content.length };
    if (!found) return { item: make(upload, { parentId, name, ...bytes }), isNew: true };
    if (upload.behaviour === 'rename')
      return { item: make(upload, { parentId, name: freeName(library, parentId, name), ...bytes }), isNew: true };
    if (upload.behaviour === 'fail' || found.content === null) throw nameTaken();
    const replaced: DriveItem = {
      ...found,
      ...bytes,
      version: found.version + 1,
      lastModifiedBy: upload.by,
      lastModifiedDateTime: now().toISOString(),
    };
    library.save(replaced);
    return { item: replaced, isNew: false };
  };
}
