import type { TenantSeed } from '../../../seed';
import type { TenantState } from '../../store/tenantState';
import type { SiteItem } from '../sites/siteList';
import type { SiteStore } from '../sites/siteStore';
import type { FileContents } from './fileContents';

/** Makes items of lists of the files of an older journal, under their old ids, and tidies up what no file refers to. */
export function adoptOldFiles(
  { sites }: Pick<TenantSeed, 'sites'>,
  { driveItems, siteItems, itemVersions }: Pick<TenantState, 'driveItems' | 'siteItems' | 'itemVersions'>,
  store: SiteStore,
  contents: FileContents,
): void {
  for (const old of driveItems.values()) {
    const site = sites.find(({ driveId }) => driveId === old.driveId);
    if (site) {
      const kept = contents.keep(Buffer.from(old.content ?? '', 'base64'));
      const part = old.content === null ? { content: null, size: 0 } : kept;
      const file = { ...part, id: old.id, parentId: old.parentId, contentVersion: 1 };
      const item = store.add(site.documentsId, { name: old.name, file }, old.lastModifiedBy, old.uniqueId);
      const { createdBy, createdDateTime, lastModifiedDateTime } = old;
      const dated: SiteItem = { ...item, createdBy, createdDateTime, lastModifiedDateTime };
      siteItems.set(`${item.listId}/${item.id}`, dated);
    }
    driveItems.delete(old.id);
  }
  const used = new Set(
    [...siteItems.values(), ...itemVersions.values()].flatMap(({ file }) =>
      file?.content && 'stored' in file.content ? [file.content.stored] : [],
    ),
  );
  contents.tidy((name) => used.has(name));
}
