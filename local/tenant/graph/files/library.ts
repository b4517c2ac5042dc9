import type { TenantState } from '../../store/tenantState';
import type { SiteItem } from '../sites/siteList';
import { isDriveItem } from './driveItem';
import type { DriveItem } from './driveItem';

/**
 * The document libraries over the tenant's state, seen as folders and files. Names are compared without regard to case, as
 * SharePoint does. What is in the recycle bin is not here, except by its id.
 */
export interface Library {
  /** @param listId of the library's list. */
  byId(listId: string, id: string): DriveItem | undefined;
  /** The item at these names from the top, or from a folder; undefined when there is none. */
  at(startId: string, names: readonly string[]): DriveItem | undefined;
  named(parentId: string, name: string): DriveItem | undefined;
  /** By name. */
  inside(parentId: string): DriveItem[];
  childCount(parentId: string): number;
  /** The folder that an item is in; undefined at the top, and for what is no file. */
  folderOf(item: SiteItem): DriveItem | undefined;
  /** The names on the way to an item, its own last. */
  pathOf(item: DriveItem): string[];
}

/** Those that are there. @param state the tenant's. */
export function createLibrary({ siteItems }: Pick<TenantState, 'siteItems'>): Library {
  const byFileId = siteItems.lookUp(({ file }) => file?.id ?? null);
  const byName = siteItems.lookUp(({ file, name, deleted }) =>
    !file || deleted ? null : `${file.parentId}/${(name ?? '').toLowerCase()}`,
  );
  const byParent = siteItems.lookUp(({ file, deleted }) => (!file || deleted ? null : file.parentId));
  const driveItem = (item: SiteItem | undefined): DriveItem | undefined => (isDriveItem(item) ? item : undefined);
  const named: Library['named'] = (parentId, name) => driveItem(byName.first(`${parentId}/${name.toLowerCase()}`));
  const folderOf: Library['folderOf'] = ({ file }) => (file ? driveItem(byFileId.first(file.parentId)) : undefined);
  const pathOf: Library['pathOf'] = (item) => {
    const parent = folderOf(item);
    return [...(parent ? pathOf(parent) : []), item.name];
  };

  return {
    byId: (listId, id) => {
      const item = driveItem(byFileId.first(id));
      return item?.listId === listId && !item.deleted ? item : undefined;
    },
    at: (startId, names) => {
      let found: DriveItem | undefined;
      for (const name of names) {
        found = named(found?.file.id ?? startId, name);
        if (!found) return undefined;
      }
      return found;
    },
    named,
    inside: (parentId) =>
      byParent
        .all(parentId)
        .filter(isDriveItem)
        .sort((one, other) => one.name.localeCompare(other.name, 'en')),
    childCount: (parentId) => byParent.all(parentId).length,
    folderOf,
    pathOf,
  };
}
