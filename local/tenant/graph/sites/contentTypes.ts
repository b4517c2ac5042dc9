import { isDriveItem, isFolder } from '../files/driveItem';
import { contentTypeOf } from './builtInColumns';
import type { SiteContentType, SiteItem, SiteList } from './siteList';

type TypeName = Pick<SiteContentType, 'id' | 'name'>;

/** What every site has; own types build on them. */
export const builtInTypes: readonly SiteContentType[] = [
  { id: '0x01', name: 'Item', description: 'Create a new list item.', group: 'List Content Types', columns: [] },
  {
    id: '0x0101',
    name: 'Document',
    description: 'Create a new document.',
    group: 'Document Content Types',
    columns: [],
  },
  { id: '0x0120', name: 'Folder', description: 'Create a new folder.', group: 'Folder Content Types', columns: [] },
];

const folder: TypeName = { id: '0x012000', name: 'Folder' };

const withMore = ({ id, name }: TypeName): SiteContentType => ({ id, name, description: '', group: '', columns: [] });

/** The types that items of a list can be of, the usual one first. */
export const contentTypesOf = (list: SiteList): SiteContentType[] => [
  withMore(contentTypeOf(list.template)),
  ...(list.template === 'documentLibrary' ? [withMore(folder)] : []),
  ...(list.contentTypes ?? []),
];

/** What an item is. */
export function typeOfItem(list: SiteList, item: SiteItem): TypeName {
  const own = (list.contentTypes ?? []).find(({ id }) => id === item.contentTypeId);
  if (own) return { id: own.id, name: own.name };
  return isDriveItem(item) && isFolder(item) ? folder : contentTypeOf(list.template);
}

/** The id of a type below another one: SharePoint puts "00" and a fresh GUID behind the parent's. */
export const childTypeId = (parentId: string, newId: () => string): string =>
  `${parentId}00${newId().replaceAll('-', '').toUpperCase()}`;
