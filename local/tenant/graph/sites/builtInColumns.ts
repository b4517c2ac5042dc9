import { createHash } from 'node:crypto';
import type { ColumnKind, ListTemplate, SiteColumn } from './siteList';

/** The same on every site, as SharePoint's own columns have. */
const idOf = (name: string): string => {
  const hex = createHash('sha256').update(`column ${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};

const column = (
  name: string,
  displayName: string,
  kind: ColumnKind,
  more: Partial<SiteColumn> & { facet?: Record<string, unknown> } = {},
): SiteColumn => ({
  ...{ id: idOf(name), name, displayName, description: '' },
  ...{ indexed: false, hidden: false, required: false, enforceUniqueValues: false, readOnly: false },
  ...{ isBuiltIn: true, kind, facet: kind === 'text' ? { allowMultipleLines: false, maxLength: 255 } : {} },
  ...more,
});

const kept = { readOnly: true } as const;
const ofEveryList = [
  column('Title', 'Title', 'text'),
  column('Created', 'Created', 'dateTime', kept),
  column('Modified', 'Modified', 'dateTime', kept),
  column('Author', 'Created By', 'personOrGroup', kept),
  column('Editor', 'Modified By', 'personOrGroup', kept),
  column('_UIVersionString', 'Version', 'text', kept),
  column('ContentType', 'Content Type', 'text', kept),
];
const ofFiles = [
  column('FileLeafRef', 'Name', 'text', { required: true, readOnly: true }),
  column('DocIcon', 'Type', 'text', kept),
  column('FileSizeDisplay', 'File Size', 'text', kept),
];
const ofPages = [
  column('Description', 'Description', 'text', { facet: { allowMultipleLines: true, textType: 'plain' } }),
  column('PromotedState', 'Promoted State', 'number', kept),
  column('CanvasContent1', 'Authoring Canvas Content', 'text', {
    ...kept,
    hidden: true,
    facet: { allowMultipleLines: true, textType: 'richText' },
  }),
];

/** The columns that a new list of a kind has. */
export function builtInColumns(template: ListTemplate): SiteColumn[] {
  if (template === 'genericList') return ofEveryList;
  return template === 'documentLibrary' ? [...ofEveryList, ...ofFiles] : [...ofEveryList, ...ofFiles, ...ofPages];
}

const contentTypes = {
  genericList: { id: '0x0100', name: 'Item' },
  documentLibrary: { id: '0x010100', name: 'Document' },
  webPageLibrary: {
    id: '0x0101009D1CB255DA76424F860D91F20E6C4118009E6554A5E299E84FB2E07731DD6C6D4A',
    name: 'Site Page',
  },
} as const;

/** The one kind of content that a list holds. */
export const contentTypeOf = (template: ListTemplate): { id: string; name: string } => contentTypes[template];
