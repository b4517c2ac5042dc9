import type { TenantState } from '../../store/tenantState';
import type { FilePart } from '../files/filePart';
import type { Actor } from './actor';
import type { ItemSharing } from './itemSharing';
import { hasMinorVersions } from './siteList';
import type { ItemVersion, PageContent, SiteColumn, SiteItem, SiteList } from './siteList';

/** What makes an item, or changes one: what is not named stays. */
export interface ItemDraft {
  fields?: Record<string, unknown>;
  name?: string;
  page?: PageContent;
  file?: FilePart;
  contentTypeId?: string;
}

/** Lists and items of sites over the tenant's state. Names are compared without regard to case. */
export interface SiteStore {
  lists(siteId: string): SiteList[];
  /** By id, name or title. */
  list(siteId: string, key: string): SiteList | undefined;
  saveList(list: SiteList): void;
  removeList(list: SiteList): void;
  /** With every item that still has a value there losing it. */
  removeColumn(list: SiteList, column: SiteColumn): void;
  /** Those that are there, by id. */
  items(listId: string): SiteItem[];
  /** Also those in the recycle bin, by the change that touched them last. */
  changed(listId: string, since: number): SiteItem[];
  item(listId: string, id: string): SiteItem | undefined;
  byUniqueId(listId: string, uniqueId: string): SiteItem | undefined;
  byName(listId: string, name: string): SiteItem | undefined;
  add(listId: string, draft: ItemDraft, by: Actor, uniqueId?: string): SiteItem;
  change(item: SiteItem, draft: ItemDraft, by: Actor): SiteItem;
  /** Changes what makes no new version: who holds a file. */
  mark(item: SiteItem, draft: Pick<ItemDraft, 'file'>): SiteItem;
  /** Notes who has a page checked out; nobody when undefined. */
  checkOut(item: SiteItem, by: SiteItem['checkedOutBy']): void;
  /** Sets who may do what with an item; inherited again when undefined. It is a change of the list, and no new version. */
  share(item: SiteItem, sharing: ItemSharing | undefined): SiteItem;
  /** A draft becomes the next whole version; nothing happens to what is no draft. */
  publish(item: SiteItem, by: Actor): SiteItem;
  remove(item: SiteItem, by: Actor): void;
  /** Newest first. */
  versions(item: SiteItem): ItemVersion[];
}

const keyOf = (listId: string, id: string): string => `${listId}/${id}`;

/** The label of the next version: a whole one where there are no drafts. */
function nextLabel(label: string, step: 'draft' | 'whole'): string {
  const [whole = 0, part = 0] = label.split('.').map(Number);
  return step === 'draft' ? `${whole}.${part + 1}` : `${whole + 1}.0`;
}

/** @param now the tenant's clock. @param newId a fresh GUID. */
export function createSiteStore(
  { siteLists, siteItems, itemVersions }: Pick<TenantState, 'siteLists' | 'siteItems' | 'itemVersions'>,
  { now, newId }: { now: () => Date; newId: () => string },
): SiteStore {
  const listsOf = siteLists.lookUp(({ siteId }) => siteId);
  const present = siteItems.lookUp(({ listId, deleted }) => (deleted ? null : listId));
  const everything = siteItems.lookUp(({ listId }) => listId);
  const byUniqueId = siteItems.lookUp(({ listId, uniqueId, deleted }) => (deleted ? null : keyOf(listId, uniqueId)));
  const byName = siteItems.lookUp(({ listId, name, deleted }) =>
    deleted || name === undefined ? null : keyOf(listId, name.toLowerCase()),
  );
  const versionsOf = itemVersions.lookUp(({ listId, itemId }) => keyOf(listId, itemId));

  const at = (): string => `${now().toISOString().slice(0, 19)}Z`;
  const listOf = (id: string): SiteList => {
    const list = siteLists.get(id);
    if (!list) throw new Error(`There is no list ${id}.`);
    return list;
  };
  /** Counts a change of a list. */
  const count = (list: SiteList, more: Partial<SiteList> = {}): number => {
    const changes = list.changes + 1;
    siteLists.set(list.id, { ...list, ...more, changes, lastModifiedDateTime: at() });
    return changes;
  };
  const keep = (item: SiteItem): SiteItem => {
    siteItems.set(keyOf(item.listId, item.id), item);
    const { listId, id: itemId, label, fields, name, page, file, lastModifiedBy: by, lastModifiedDateTime } = item;
    const whole = { ...(page && { page }), ...(file && { file }), ...(name !== undefined && { name }) };
    const version = { listId, itemId, label, fields, ...whole, by, at: lastModifiedDateTime };
    itemVersions.set(`${keyOf(listId, itemId)}/${label}`, version);
    return item;
  };
  const touch = ({ changeBefore: _gone, ...item }: SiteItem, more: Partial<SiteItem>, by: Actor): SiteItem => ({
    ...item,
    ...more,
    version: item.version + 1,
    change: count(listOf(item.listId)),
    lastModifiedBy: by,
    lastModifiedDateTime: at(),
  });

  return {
    lists: (siteId) => listsOf.all(siteId),
    list: (siteId, key) => {
      const wanted = key.toLowerCase();
      return listsOf
        .all(siteId)
        .find(({ id, name, displayName }) => [id, name, displayName].some((one) => one.toLowerCase() === wanted));
    },
    saveList: (list) => siteLists.set(list.id, list),
    removeList: (list) => {
      everything.all(list.id).forEach(({ id }) => siteItems.delete(keyOf(list.id, id)));
      siteLists.delete(list.id);
    },
    removeColumn: (list, column) => {
      siteLists.set(list.id, { ...list, columns: list.columns.filter(({ id }) => id !== column.id) });
      for (const item of present.all(list.id)) {
        const { [column.name]: gone, ...fields } = item.fields;
        if (gone !== undefined) siteItems.set(keyOf(list.id, item.id), { ...item, fields });
      }
    },
    items: (listId) => present.all(listId),
    changed: (listId, since) =>
      everything
        .all(listId)
        .filter(({ change }) => change > since)
        .sort((one, other) => one.change - other.change),
    item: (listId, id) => {
      const item = siteItems.get(keyOf(listId, id));
      return item && !item.deleted ? item : undefined;
    },
    byUniqueId: (listId, id) => byUniqueId.first(keyOf(listId, id.toLowerCase())),
    byName: (listId, name) => byName.first(keyOf(listId, name.toLowerCase())),
    add: (listId, { fields = {}, ...draft }, by, uniqueId = newId()) => {
      const list = listOf(listId);
      return keep({
        ...draft,
        ...{ siteId: list.siteId, listId, id: String(list.nextItem), uniqueId, version: 1, fields },
        label: hasMinorVersions(list) ? '0.1' : '1.0',
        change: count(list, { nextItem: list.nextItem + 1 }),
        ...{ createdBy: by, createdDateTime: at(), lastModifiedBy: by, lastModifiedDateTime: at() },
      });
    },
    change: (item, { fields, ...draft }, by) => {
      const label = nextLabel(item.label, hasMinorVersions(listOf(item.listId)) ? 'draft' : 'whole');
      return keep(touch(item, { ...draft, fields: { ...item.fields, ...fields }, label }, by));
    },
    mark: (item, draft) => {
      const marked = { ...item, ...draft };
      siteItems.set(keyOf(item.listId, item.id), marked);
      return marked;
    },
    checkOut: ({ checkedOutBy: _before, ...item }, by) => {
      siteItems.set(keyOf(item.listId, item.id), { ...item, ...(by && { checkedOutBy: by }) });
    },
    share: ({ sharing: _before, ...item }, sharing) => {
      const changeBefore = item.changeBefore ?? item.change;
      const shared = { ...item, change: count(listOf(item.listId)), changeBefore, ...(sharing && { sharing }) };
      siteItems.set(keyOf(item.listId, item.id), shared);
      return shared;
    },
    publish: (item, by) =>
      item.label.endsWith('.0') ? item : keep(touch(item, { label: nextLabel(item.label, 'whole') }, by)),
    remove: (item, by) => siteItems.set(keyOf(item.listId, item.id), touch(item, { deleted: true }, by)),
    versions: (item) => versionsOf.all(keyOf(item.listId, item.id)).reverse(),
  };
}
