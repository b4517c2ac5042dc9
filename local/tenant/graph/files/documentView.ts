import { isUtf8 } from 'node:buffer';
import type { TenantSeed } from '../../../seed';
import { contentOf } from './driveItem';
import type { DriveItem } from './driveItem';
import { rootIdOf } from './itemIds';
import type { Library } from './library';
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
}

/** What stands at an address of a site's "Shared Documents", as a browser of it needs it. */
export interface DocumentView {
  site: { displayName: string; path: string };
  /** The names from the top of the library; none for the library itself. */
  names: string[];
  /** Only of a folder. */
  items?: DocumentRow[];
  /** Only of a file. */
  file?: DocumentRow;
  /** Of a file that is text. */
  text?: string;
}

/**
 * @param path decoded, "/sites/digital-practice/Shared Documents/Lean Coffee".
 * @returns undefined when nothing is there.
 */
export function viewDocuments(
  path: string,
  { sites }: TenantSeed,
  library: Library,
  origin: string,
): DocumentView | undefined {
  const site = sites.find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}/`));
  if (!site) return undefined;
  const [folder, ...names] = path.slice(site.path.length).split('/').filter(Boolean);
  if (folder !== 'Shared Documents') return undefined;
  const item = library.at(site.driveId, names);
  if (names.length > 0 && !item) return undefined;

  const row = (one: DriveItem): DocumentRow => ({
    name: one.name,
    kind: one.content === null ? 'folder' : 'file',
    webUrl: webUrlOf(origin, site, library.pathOf(one)),
    size: one.size,
    lastModifiedDateTime: one.lastModifiedDateTime,
    lastModifiedBy: one.lastModifiedBy.displayName,
  });
  const view = { site: { displayName: site.displayName, path: site.path }, names: item ? library.pathOf(item) : [] };
  if (!item || item.content === null)
    return { ...view, items: library.inside(item?.id ?? rootIdOf(site.driveId)).map(row) };
  const content = contentOf(item);
  return { ...view, file: row(item), ...(isUtf8(content) && { text: content.toString('utf8') }) };
}
