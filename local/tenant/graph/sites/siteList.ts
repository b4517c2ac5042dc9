import type { FilePart } from '../files/filePart';
import type { Actor } from './actor';
import type { ItemSharing } from './itemSharing';

/** What a column holds, and how: the one facet of microsoft.graph.columnDefinition that is there. */
export const columnKinds = [
  'text',
  'boolean',
  'number',
  'dateTime',
  'choice',
  'currency',
  'hyperlinkOrPicture',
  'lookup',
  'personOrGroup',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

export interface SiteColumn {
  id: string;
  /** By which items and filters name it; stays when the column is renamed. */
  name: string;
  displayName: string;
  description: string;
  indexed: boolean;
  hidden: boolean;
  required: boolean;
  enforceUniqueValues: boolean;
  readOnly: boolean;
  /** Came with the list: can't be deleted. */
  isBuiltIn: boolean;
  kind: ColumnKind;
  facet: Record<string, unknown>;
}

export type ListTemplate = 'genericList' | 'documentLibrary' | 'webPageLibrary';

/** What items of one sort have in common. */
export interface SiteContentType {
  /** "0x0101" and so on: begins with the id of its parent. */
  id: string;
  name: string;
  description: string;
  group: string;
  columns: SiteColumn[];
}

/** A list of a site. */
export interface SiteList {
  id: string;
  siteId: string;
  /** The part of its address; stays when the list is renamed. */
  name: string;
  displayName: string;
  description: string;
  template: ListTemplate;
  columns: SiteColumn[];
  /** Copies of types of the site that were added to what the list had at first. */
  contentTypes?: SiteContentType[];
  createdBy: Actor;
  createdDateTime: string;
  lastModifiedDateTime: string;
  /** The id that the next item gets. */
  nextItem: number;
  /** How many changes of items there have been. */
  changes: number;
}

/** What stands on a page besides its title and description, which are fields. */
export interface PageContent {
  pageLayout: string;
  promotionKind: string;
  showComments: boolean;
  showRecommendedPages: boolean;
  thumbnailWebUrl?: string;
  titleArea?: Record<string, unknown>;
  sections: PageSection[];
}

export interface PageSection {
  id: string;
  layout: string;
  emphasis: string;
  columns: { id: string; width: number; webparts: PageWebPart[] }[];
}

export type PageWebPart =
  { id: string; innerHtml: string } | { id: string; webPartType: string; data: Record<string, unknown> };

/** An item of a list; a page is one too, and so is each file and folder of a library. */
export interface SiteItem {
  siteId: string;
  listId: string;
  id: string;
  /** The GUID in its ETag; of a page also its id. */
  uniqueId: string;
  /** Counts changes; makes the ETag. */
  version: number;
  /** "1.0"; of a page "0.3" while it is a draft. */
  label: string;
  /** Which change of its list touched it last. */
  change: number;
  /** Set when that change was one of its permissions: the change before it. */
  changeBefore?: number;
  fields: Record<string, unknown>;
  /** Of a page or file: what it is called, "Charter.aspx". */
  name?: string;
  page?: PageContent;
  /** Of a page: who has it checked out. */
  checkedOutBy?: Actor & { id: string };
  /** Of a file or folder of a library. */
  file?: FilePart;
  /** The id of its content type, when that isn't the one of its list. */
  contentTypeId?: string;
  /** Who may do what, when it does not inherit that. */
  sharing?: ItemSharing;
  createdBy: Actor;
  createdDateTime: string;
  lastModifiedBy: Actor;
  lastModifiedDateTime: string;
  /** In the recycle bin. */
  deleted?: true;
}

/** What an item was like. */
export interface ItemVersion {
  listId: string;
  itemId: string;
  label: string;
  fields: Record<string, unknown>;
  page?: PageContent;
  name?: string;
  file?: FilePart;
  by: Actor;
  at: string;
}

export const isPublished = ({ label }: Pick<SiteItem, 'label'>): boolean => label.endsWith('.0');
export const hasMinorVersions = ({ template }: SiteList): boolean => template === 'webPageLibrary';

/** As SharePoint writes the version of a list item. */
export const itemEtag = ({ uniqueId, version }: SiteItem): string => `"${uniqueId},${version}"`;
/** As it writes that of a file, and so of a page. */
export const pageEtag = ({ uniqueId, version }: SiteItem): string => `"{${uniqueId.toUpperCase()}},${version}"`;
