import type { Actor } from '../sites/actor';

/** A file or folder in a document library. */
export interface DriveItem {
  id: string;
  driveId: string;
  /** Id of the folder that holds it. */
  parentId: string;
  name: string;
  /** The GUID that stands in its ETag. */
  uniqueId: string;
  /** Counts changes; makes the ETag. */
  version: number;
  /** Base64; null for a folder. */
  content: string | null;
  /** Bytes. */
  size: number;
  /** Who made it. */
  createdBy: Actor;
  lastModifiedBy: Actor;
  createdDateTime: string;
  lastModifiedDateTime: string;
}

/** A file's content as it was uploaded. */
export const contentOf = (item: DriveItem): Buffer => Buffer.from(item.content ?? '', 'base64');

/** The version of an item in the form that SharePoint gives it. */
export const etagOf = ({ uniqueId, version }: DriveItem): string => `"{${uniqueId.toUpperCase()}},${version}"`;
