import type { SiteItem } from '../sites/siteList';
import type { FilePart } from './filePart';

/** A file or folder in a document library. It is an item of the library's list. */
export type DriveItem = SiteItem & { name: string; file: FilePart };

export const isDriveItem = (item: SiteItem | undefined): item is DriveItem =>
  item?.file !== undefined && item.name !== undefined;

export const isFolder = ({ file }: Pick<DriveItem, 'file'>): boolean => file.content === null;

/** The version of an item in the form that SharePoint gives it. */
export const etagOf = ({ uniqueId, version }: SiteItem): string => `"{${uniqueId.toUpperCase()}},${version}"`;
