import { TenantRefused } from './askTenant';
import type { PageRequest } from './route';
import type { Documents, LibraryColumn } from './tenantShapes';
import type { TenantTools } from './tenantTools';

/** What a form says of a column, as the tenant wants it; nothing at all empties the column. */
function valueOf({ name, kind, isMultiple }: LibraryColumn, form: URLSearchParams): unknown {
  const texts = form.getAll(`column.${name}`).filter((text) => text !== '');
  if (isMultiple) return texts;
  const [text] = texts;
  if (kind === 'boolean') return text === 'true';
  if (text === undefined) return null;
  if (kind === 'number' || kind === 'currency') return Number(text);
  return kind === 'dateTime' ? `${text}T00:00:00Z` : text;
}

interface Done {
  /** Where to go on. */
  readonly path: string;
  readonly news: string;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** What somebody does by hand with a file or folder, by the form that was sent. @throws TenantRefused */
export async function actOnDocument(
  tenant: TenantTools,
  path: string,
  { as, form, file, documents }: Pick<PageRequest, 'form' | 'file'> & { as: string; documents: Documents },
): Promise<Done> {
  const { columns = [], site, library } = documents;
  const column = { site: site.path, library: library?.displayName ?? '', name: form.get('column') ?? '' };
  switch (form.get('act')) {
    case 'upload':
      if (!file) throw new TenantRefused('Choose a file first.');
      await tenant.uploadDocument(path, { as, name: file.name, content: file.content.toString('base64') });
      return { path, news: 'upload' };
    case 'columns':
      await tenant.changeDocument(path, {
        as,
        fields: Object.fromEntries(columns.map((column) => [column.name, valueOf(column, form)])),
      });
      return { path, news: 'columns' };
    case 'rename': {
      const name = (form.get('name') ?? '').trim();
      await tenant.changeDocument(path, { as, name });
      return { path: `${parentOf(path)}/${name}`, news: 'rename' };
    }
    case 'delete':
      await tenant.deleteDocument(path, as);
      return { path: parentOf(path), news: 'delete' };
    case 'renameColumn':
      await tenant.changeColumn(column, (form.get('displayName') ?? '').trim());
      return { path, news: 'renameColumn' };
    case 'deleteColumn':
      await tenant.changeColumn(column, null);
      return { path, news: 'deleteColumn' };
    case 'restrict':
      await tenant.restrictDocument(path, form.getAll('people'));
      return { path, news: 'restrict' };
    case 'inherit':
      await tenant.restrictDocument(path, null);
      return { path, news: 'inherit' };
    default:
      throw new TenantRefused('Nothing was asked for.');
  }
}

/** What is said after it. */
export const documentNews: Readonly<Record<string, string>> = {
  upload: 'The file is uploaded.',
  columns: 'The columns are changed.',
  rename: 'It has another name now.',
  delete: 'It is deleted.',
  renameColumn: 'The column has another name now.',
  deleteColumn: 'The column is deleted, with everything in it.',
  restrict: 'Only those who are named and the owners see it now.',
  inherit: 'Everybody who may read the site sees it again.',
};
