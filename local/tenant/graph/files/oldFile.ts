import type { Actor } from '../sites/actor';

/** A file or folder as journals hold it in which files were no items of lists yet. */
export interface OldFile {
  id: string;
  driveId: string;
  parentId: string;
  name: string;
  uniqueId: string;
  /** Base64; null for a folder. */
  content: string | null;
  createdBy: Actor;
  createdDateTime: string;
  lastModifiedBy: Actor;
  lastModifiedDateTime: string;
}
