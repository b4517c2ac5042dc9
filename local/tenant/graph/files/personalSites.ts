import { createHash } from 'node:crypto';
import type { TeamSite, TenantSeed } from '../../../seed';
import type { Collection } from '../../store/collection';
import type { Directory } from '../directory/directory';
import { personActor } from '../sites/actorOf';
import { builtInColumns } from '../sites/builtInColumns';
import type { SiteStore } from '../sites/siteStore';
import { driveIdOf } from './driveIds';

/** The sites behind the OneDrive of each person; one comes to be when its drive is asked for first. */
export interface PersonalSites {
  of(userId: string): TeamSite;
  /** By the id of its site collection. */
  byCollection(id: string): TeamSite | undefined;
}

const groupOf = (userId: string): string => `personal ${userId}`;
/** Whether a site is the OneDrive of this person. */
export const isOwnSite = ({ groupId }: Pick<TeamSite, 'groupId'>, userId: string): boolean =>
  groupId === groupOf(userId);

function idOf(what: string): string {
  const hex = createHash('sha256').update(what).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
const settingOf = (collection: string): string => `personalSite ${collection}`;

/** Over the tenant's state. */
export function createPersonalSites(
  { sites }: Pick<TenantSeed, 'sites'>,
  { settings, directory, store }: { settings: Collection<unknown>; directory: Directory; store: SiteStore },
): PersonalSites {
  const host = (sites[0]?.id.split(',')[0] ?? 'sharepoint.example').replace(/^([^.]+)/, '$1-my');
  const build = (userId: string): TeamSite => {
    const [collection, web, documentsId] = ['collection', 'web', 'library'].map((part) => idOf(`${part} of ${userId}`));
    const id = `${host},${collection},${web}`;
    const name = directory.userById(userId)?.userPrincipalName ?? userId;
    return {
      ...{ id, groupId: groupOf(userId), displayName: directory.userById(userId)?.displayName ?? userId },
      ...{ path: `/personal/${name.replace(/\W/g, '_')}`, documentsId: documentsId ?? '', pagesId: '', homePageId: '' },
      ...{ driveId: driveIdOf({ id }, documentsId ?? ''), grants: [] },
    };
  };
  return {
    of: (userId) => {
      const site = build(userId);
      const [, collection = ''] = site.id.split(',');
      if (!store.list(site.id, site.documentsId)) {
        settings.set(settingOf(collection), userId);
        store.saveList({
          ...{ id: site.documentsId, siteId: site.id, name: 'Documents', displayName: 'OneDrive', description: '' },
          ...{ template: 'documentLibrary', columns: builtInColumns('documentLibrary'), nextItem: 1, changes: 0 },
          createdBy: personActor(directory, userId),
          ...{ createdDateTime: '2024-09-02T09:30:00Z', lastModifiedDateTime: '2024-09-02T09:30:00Z' },
        });
      }
      return site;
    },
    byCollection: (id) => {
      const userId = settings.get(settingOf(id));
      return typeof userId === 'string' ? build(userId) : undefined;
    },
  };
}
