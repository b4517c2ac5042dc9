import type { TenantState } from '../../store/tenantState';
import type { DriveItem } from './driveItem';
import { rootIdOf } from './itemIds';

/** The document libraries over the tenant's state. Names are compared without regard to case, as SharePoint does. */
export interface Library {
  byId(driveId: string, id: string): DriveItem | undefined;
  /** The item at these names from the top; undefined when there is none. */
  at(driveId: string, names: readonly string[]): DriveItem | undefined;
  named(parentId: string, name: string): DriveItem | undefined;
  /** By name. */
  inside(parentId: string): DriveItem[];
  /** The names on the way to an item, its own last. */
  pathOf(item: DriveItem): string[];
  save(item: DriveItem): void;
}

/** @param state the tenant's. */
export function createLibrary({ driveItems }: Pick<TenantState, 'driveItems'>): Library {
  const byName = driveItems.lookUp(({ parentId, name }) => `${parentId}/${name.toLowerCase()}`);
  const byParent = driveItems.lookUp(({ parentId }) => parentId);
  const named: Library['named'] = (parentId, name) => byName.first(`${parentId}/${name.toLowerCase()}`);
  const pathOf: Library['pathOf'] = (item) => {
    const parent = driveItems.get(item.parentId);
    return [...(parent ? pathOf(parent) : []), item.name];
  };

  return {
    byId: (driveId, id) => {
      const item = driveItems.get(id);
      return item?.driveId === driveId ? item : undefined;
    },
    at: (driveId, names) => {
      let found: DriveItem | undefined;
      for (const name of names) {
        found = named(found?.id ?? rootIdOf(driveId), name);
        if (!found) return undefined;
      }
      return found;
    },
    named,
    inside: (parentId) => byParent.all(parentId).sort((one, other) => one.name.localeCompare(other.name, 'en')),
    pathOf,
    save: (item) => driveItems.set(item.id, item),
  };
}
