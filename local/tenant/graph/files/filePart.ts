/** Where the bytes of a file are: in the state itself, as base64, or in the folder for larger ones, under a name. */
export type FileContent = { inline: string } | { stored: string };

/** What a list item has besides, because it is a file or folder of a library. */
export interface FilePart {
  /** Its id as an item of the drive. */
  id: string;
  /** Id of the folder that holds it. */
  parentId: string;
  /** null for a folder. */
  content: FileContent | null;
  /** Bytes; of a folder 0. */
  size: number;
  /** Of a file: the quickXorHash of its content. */
  hash?: string;
  /** Counts changes of the content; makes the cTag. */
  contentVersion: number;
  /** Who has checked it out, or has it open: nobody else can change it. */
  heldBy?: { id: string; how: 'checkedOut' | 'open' };
}
