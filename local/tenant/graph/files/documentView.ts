import { isUtf8 } from 'node:buffer';
import type { TenantSeed } from '../../../seed';
import type { SiteList } from '../sites/siteList';
import { driveIdOf } from './driveIds';
import { isFolder } from './driveItem';
import type { DriveItem } from './driveItem';
import type { FileParts } from './fileParts';
import { rootIdOf } from './itemIds';
import { webUrlOf } from './presentItem';

/** One row of a folder. */
export interface DocumentRow {
  name: string;
  kind: 'folder' | 'file';
  webUrl: string;
  /** Bytes; of a folder 0. */
  size: number;
  lastModifiedDateTime: string;
  lastModifiedBy: string;
  /** Its number in the list. */
  id: string;
  version: string;
  /** What stands in the columns of the library, by their names. */
  fields: Record<string, unknown>;
  /** Whether only those who are named may read it. */
  isRestricted: boolean;
  /** Object id of who holds it. */
  heldBy?: string;
}

/** A column of a library, as its page shows it. */
export interface ColumnRow {
  name: string;
  displayName: string;
  kind: string;
  choices?: string[];
  isMultiple: boolean;
}

/** What stands at an address of a library, as a browser of it needs it. */
export interface DocumentView {
  site: { displayName: string; path: string };
  library: { displayName: string; webUrl: string };
  /** The columns that somebody added. */
  columns: ColumnRow[];
  /** The names from the top of the library; none for the library itself. */
  names: string[];
  /** Only of a folder. */
  items?: DocumentRow[];
  /** Only of a folder that is not the library itself. */
  folder?: DocumentRow;
  /** Only of a file. */
  file?: DocumentRow;
  /** Of a file that is text. */
  text?: string;
  /** Whether the person who looks may change it; absent when nobody is named. */
  mayEdit?: boolean;
}

/** Where something of a library is. */
export interface DocumentPlace {
  site: TenantSeed['sites'][number];
  list: SiteList;
  names: string[];
  item?: DriveItem;
}

const longestText = 1024 * 1024;

/** @param path decoded, "/sites/digital-practice/Shared Documents/Lean Coffee". @returns undefined when nothing is there */
export function documentPlace(
  path: string,
  { sites }: Pick<TenantSeed, 'sites'>,
  { store, library }: Pick<FileParts, 'store' | 'library'>,
): DocumentPlace | undefined {
  const site = sites.find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}/`));
  if (!site) return undefined;
  const [folder, ...names] = path.slice(site.path.length).split('/').filter(Boolean);
  const list = store.lists(site.id).find((one) => one.template === 'documentLibrary' && one.name === folder);
  if (!list) return undefined;
  const item = library.at(rootIdOf(driveIdOf(site, list.id)), names);
  if (names.length > 0 && !item) return undefined;
  return { site, list, names: item ? library.pathOf(item) : [], ...(item && { item }) };
}

/** @param personId who looks: sees what is shared with this person. Everything when absent. @returns undefined when nothing is there */
export function viewDocuments(
  path: string,
  { seed, parts, personId }: { seed: Pick<TenantSeed, 'sites'>; parts: FileParts; personId?: string },
): DocumentView | undefined {
  const found = documentPlace(path, seed, parts);
  if (!found) return undefined;
  const { site, list, names, item } = found;
  const { library, contents, rights, people, origin } = parts;
  const roleOn = (one: DriveItem) => (personId === undefined ? 'read' : rights.personRole(personId, site, one));
  if (item && roleOn(item) === undefined) return undefined;

  const row = (one: DriveItem): DocumentRow => ({
    name: one.name,
    kind: isFolder(one) ? 'folder' : 'file',
    webUrl: webUrlOf({ site, list, library, origin }, one),
    size: one.file.size,
    lastModifiedDateTime: one.lastModifiedDateTime,
    lastModifiedBy: one.lastModifiedBy.displayName,
    ...{ id: one.id, version: one.label, fields: one.fields },
    isRestricted: rights.scopeOf(one) !== undefined,
    ...(one.file.heldBy && { heldBy: one.file.heldBy.id }),
  });
  const right = personId === undefined ? undefined : item ? roleOn(item) : people.rightOf(personId, site);
  const view: DocumentView = {
    site: { displayName: site.displayName, path: site.path },
    library: { displayName: list.displayName, webUrl: `${origin}${site.path}/${encodeURIComponent(list.name)}` },
    columns: list.columns.filter(({ isBuiltIn, name }) => !isBuiltIn || name === 'Title').map(columnRow),
    names,
    ...(personId !== undefined && { mayEdit: right !== undefined && right !== 'read' }),
  };
  if (!item || !item.file.content) {
    const inside = library.inside(item?.file.id ?? rootIdOf(driveIdOf(site, list.id)));
    const own = item && { folder: row(item) };
    return { ...view, ...own, items: inside.filter((one) => roleOn(one) !== undefined).map(row) };
  }
  const start = contents.readStart(item.file.content, Math.min(item.file.size, longestText));
  const isText = item.file.size <= longestText && isUtf8(start);
  return { ...view, file: row(item), ...(isText && { text: start.toString('utf8') }) };
}

const columnRow = ({ name, displayName, kind, facet }: SiteList['columns'][number]): ColumnRow => ({
  ...{ name, displayName, kind, isMultiple: facet.displayAs === 'checkBoxes' },
  ...(Array.isArray(facet.choices) && { choices: facet.choices.map(String) }),
});
